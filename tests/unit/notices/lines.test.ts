import { describe, expect, test } from "vitest";
import { balance, setMediator, wrapWords } from "../../../src/documents/notices/sheets/lines.ts";

const measure = (text: string) => text.length;
const at = (text: string, size: number) => (text.length * size) / 2;

describe("words in lines", () => {
  test.each([
    ["fills each line", "un deux trois", 8, ["un deux", "trois"]],
    ["holds no-break spaces", "un deux\u00a0trois", 8, ["un", "deux\u00a0trois"]],
    ["never ends with a small word", "un centre de la paix", 12, ["un centre", "de la paix"]],
    ["lets a long word overflow alone", "un considérablement", 8, ["un", "considérablement"]],
  ])("%s", (_, text, width, lines) => {
    expect(wrapWords(text, width, measure)).toEqual(lines);
  });

  test("are balanced without one more line", () => {
    expect(balance("Médiation de la Consommation (MCP)", 30, measure)).toEqual([
      "Médiation",
      "de la Consommation (MCP)",
    ]);
  });
});

describe("the mediator's coordinates", () => {
  const room = { width: 440, height: 220 };
  const type = { largest: 38, smallest: 21, smallestLine: 12 };
  const small = { name: "CM2C", address: ["1 rue A", "75001 Paris"], site: "www.cm2c.net" };
  const large = {
    name: "Centre de la médiation de la consommation de conciliateurs de justice de France",
    address: ["c/o Centre", "Bâtiment B", "Esplanade", "3 rue J. Constant", "42000 Saint-Étienne"],
    site: "www.mediateur-consommation-exemple.fr",
  };

  test("stand as large as they can", () => {
    expect(setMediator(small, room, { bold: at, regular: at }, type).name[0]!.size).toBe(38);
  });

  test("shrink together to stay in the panel", () => {
    const block = setMediator(large, room, { bold: at, regular: at }, type);
    expect(block.height).toBeLessThanOrEqual(room.height);
    expect(block.name.length).toBeLessThanOrEqual(3);
    for (const line of [...block.name, ...block.address, block.site])
      expect(at(line.text, line.size)).toBeLessThanOrEqual(room.width);
    expect(block.address[0]!.size).toBeLessThan(block.name[0]!.size);
  });

  test("a name that nothing can hold is cut, in four lines at most", () => {
    const endless = { ...small, name: `${"x".repeat(900)} ${"y ".repeat(900)}` };
    const { name } = setMediator(endless, room, { bold: at, regular: at }, type);
    expect(name.length).toBeLessThanOrEqual(4);
    expect(name[0]!.text.endsWith("…")).toBe(true);
    for (const line of name) expect(at(line.text, line.size)).toBeLessThanOrEqual(room.width);
  });
});
