import { describe, expect, test } from "vitest";
import { fitFirstPage, heightOf } from "../../../src/documents/pdf/fit.ts";
import type { FlowItem } from "../../../src/documents/pdf/flow.ts";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import type { Block, Inline, LetterDocument } from "../../../src/letters/tree.ts";
import { checkPdf, shapeOf } from "../../support/pdf-structure.ts";

const item = (rowCount: number): FlowItem => ({
  before: 8,
  rowCount,
  rowHeight: 15,
  padding: 0,
  keepNext: false,
  together: false,
  draw: () => undefined,
});

describe("what nearly holds on a page is brought onto it", () => {
  const items = [item(10), item(20)];
  const whole = heightOf(items);
  for (const { name, room, expected } of [
    { name: "room to spare: nothing moves", room: whole + 50, expected: whole },
    {
      name: "a tenth too long: it fits, all but the rounding",
      room: whole * 0.9,
      expected: whole * 0.9 * 0.999,
    },
    { name: "far too long: it is left for a second page", room: whole * 0.8, expected: whole },
  ])
    test(name, () => {
      expect(heightOf(fitFirstPage(items, room))).toBeCloseTo(expected, 6);
    });
});

test("the padding of a table’s rows stays as it is, and the rest makes up for it", () => {
  const items = [item(10), { ...item(20), padding: 40 }];
  const room = heightOf(items) - 30;
  expect(heightOf(fitFirstPage(items, room))).toBeCloseTo((room - 40) * 0.999 + 40, 6);
});

/** A letter of so many one-line paragraphs, closed by a signature. */
const letterOf = (paragraphs: number): LetterDocument => ({
  title: "Lettre",
  language: "fr-FR",
  blocks: [
    ...Array.from({ length: paragraphs }, (_, index) => ({
      kind: "paragraph" as const,
      role: "body" as const,
      children: [{ kind: "text" as const, text: `Paragraphe ${index + 1}.` }],
    })),
    { kind: "paragraph", role: "signature", children: [{ kind: "text", text: "Camille Roy" }] },
  ],
});

describe("pages of a letter", async () => {
  const tools = await loadPdfTools();
  for (const { paragraphs, pages } of [
    { paragraphs: 10, pages: 1 },
    { paragraphs: 30, pages: 1 },
    { paragraphs: 33, pages: 1 },
    { paragraphs: 45, pages: 2 },
  ])
    test(`${paragraphs} lines take ${pages}, and the file stays sound`, async () => {
      const checked = checkPdf(await writePdf(letterOf(paragraphs), tools));
      expect(checked.pageCount).toBe(pages);
      expect(checked.faults).toEqual([]);
    });

  test("a table is brought closer like the rest", async () => {
    const cell = (text: string): Inline[] => [{ kind: "text", text }];
    const table: Block = {
      kind: "table",
      caption: "Factures",
      head: [cell("Facture"), cell("Signature")],
      rows: [1, 2, 3].map((row) => [cell(`n° ${row}`), []]),
      align: ["start", "end"],
    };
    const { blocks, ...letter } = letterOf(24);
    const checked = checkPdf(await writePdf({ ...letter, blocks: [table, ...blocks] }, tools));
    expect(checked.pageCount).toBe(1);
    expect(checked.faults).toEqual([]);
    const rows = "TR(TH TH) TR(TD TD) TR(TD TD) TR(TD TD)";
    expect(shapeOf(checked.root)).toMatch(`Document(Table(Caption ${rows}) P`);
  });
});
