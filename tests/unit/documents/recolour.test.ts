import { beforeAll, describe, expect, test } from "vitest";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import {
  coloursIn,
  defaultPalette,
  type Palette,
  passingPalette,
} from "../../../src/documents/notices/palette.ts";
import { writePrint } from "../../../src/documents/notices/print.ts";
import { printIds } from "../../../src/documents/notices/print-ids.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { recolourPdf } from "../../../src/documents/pdf/recolour.build.ts";
import { mediator } from "../notices/mediators.ts";
import { everyLanguage } from "../notices/words.ts";

const palettes: [name: string, to: Palette][] = [
  ["the site’s own", defaultPalette],
  [
    "a host’s",
    { ...defaultPalette, ink: "#000000", accent: "#7a3410", onAccent: "#fffde7", tint: "#f6e3d6" },
  ],
  [
    "one colour for all",
    Object.fromEntries(Object.keys(passingPalette).map((name) => [name, "#123456"])) as Palette,
  ],
];

let tools: PdfTools;
beforeAll(async () => {
  tools = await loadPdfTools();
});

describe.each(palettes)("a piece in other colours, %s", (_, to) => {
  test.each(printIds)("%s is the file that would have been drawn with them", async (id) => {
    for (const words of everyLanguage)
      for (const name of [undefined, "Atelier Zoé & fils"]) {
        const notice = noticeFor(mediator("cm2c"), name);
        const drawn = await writePrint(id, notice, words, tools, passingPalette);
        const wanted = await writePrint(id, notice, words, tools, to);
        expect(Buffer.from(recolourPdf(drawn, coloursIn(to))).equals(Buffer.from(wanted))).toBe(
          true,
        );
      }
  });
});

describe("what is not a file of ours", () => {
  test("is refused when it has no table", () => {
    expect(() => recolourPdf(new TextEncoder().encode("bonjour"), {})).toThrow(/table des objets/);
  });
  test("is refused when its content is not compressed as pdfkit does", async () => {
    const file = await writePrint(
      "cartes",
      noticeFor(mediator("cm2c")),
      everyLanguage[0]!,
      tools,
      passingPalette,
    );
    const text = Buffer.from(file).toString("latin1");
    const [id] = /(?<=\/Contents )\d+/.exec(text)!;
    const other = text.replace(`\n${id} 0 obj\n<<\n/Length`, `\n${id} 0 obj\n<<\n/Largeur`);
    expect(other).not.toBe(text);
    expect(() => recolourPdf(Buffer.from(other, "latin1"), coloursIn(defaultPalette))).toThrow(
      /n’a pas la forme/,
    );
  });
});
