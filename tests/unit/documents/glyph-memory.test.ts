import { expect, test } from "vitest";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import type { LetterDocument } from "../../../src/letters/tree.ts";
import { checkPdf, readingOf } from "../../support/pdf-structure.ts";

const saying = (text: string): LetterDocument => ({
  title: text,
  language: "fr-FR",
  blocks: [{ kind: "paragraph", role: "body", children: [{ kind: "text", text }] }],
});

test("a letter keeps its words and its bytes whatever was written before it", async () => {
  const { engine, fonts } = await loadPdfTools();
  const alone = await writePdf(saying("Éric E. ENTREPRISE"), { engine, fonts: { ...fonts } });

  const tools = { engine, fonts: { ...fonts } };
  await writePdf(saying("É"), tools);
  const after = await writePdf(saying("Éric E. ENTREPRISE"), tools);

  expect(readingOf(checkPdf(after).root)).toContain("Éric E. ENTREPRISE");
  expect(Buffer.from(after).equals(Buffer.from(alone))).toBe(true);
});
