import { describe, expect, test } from "vitest";
import { fitFirstPage, heightOf } from "../../../src/documents/pdf/fit.ts";
import type { FlowItem } from "../../../src/documents/pdf/flow.ts";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import type { LetterDocument } from "../../../src/letters/tree.ts";
import { checkPdf } from "../../support/pdf-structure.ts";

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
});
