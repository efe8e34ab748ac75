import { describe, expect, test } from "vitest";
import { writeDocx } from "../../../src/documents/docx.ts";
import { isForSignature } from "../../../src/documents/handwriting.ts";
import { serialise, toHtml } from "../../../src/documents/html.ts";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import type { Inline, LetterDocument } from "../../../src/letters/tree.ts";
import { inlines } from "../../support/letters.ts";
import { checkPdf } from "../../support/pdf-structure.ts";
import { readZip } from "../../support/zip.ts";

const signature = [inlines("Signature"), [], []];
const total = [inlines("Total"), [], inlines("450 €")];

test.each<[string, Inline[][], boolean]>([
  ["the word and nothing else", signature, true],
  ["the word among others", [inlines("Nom, date et signature"), []], true],
  ["another label and nothing else", [inlines("Total"), []], false],
  ["nothing at all, to be written in", [[], []], false],
  ["a total under empty cells", total, false],
  [
    "a blank that a value will fill",
    [inlines("Signature"), [{ kind: "missing", label: "nom" }]],
    false,
  ],
  ["a single column", [inlines("Signature")], false],
])("%s: to be signed or not", (_, cells, expected) => {
  expect(isForSignature(cells)).toBe(expected);
});

describe("a row to be signed is tall", async () => {
  const tools = await loadPdfTools();
  const tableOf = (...rows: Inline[][][]): LetterDocument => ({
    title: "Accord",
    language: "fr-FR",
    blocks: [
      {
        kind: "table",
        caption: "Signatures",
        head: [[], inlines("Le professionnel"), inlines("Le client")],
        rows,
        align: ["start", "start", "start"],
      },
    ],
  });
  const times = (row: Inline[][]) => tableOf(...Array.from({ length: 20 }, () => row));

  test("in the PDF, where twenty of them fill more than a page", async () => {
    const pages = async (row: Inline[][]) => checkPdf(await writePdf(times(row), tools)).pageCount;
    expect(await pages(total)).toBe(1);
    expect(await pages(signature)).toBe(2);
  });

  test("in the DOCX, by a least height", async () => {
    const file = readZip(await writeDocx(tableOf(total, signature)));
    const xml = file.files.get("word/document.xml") ?? "";
    expect(xml.match(/<w:trHeight w:val="840" w:hRule="atLeast"\/>/g)).toHaveLength(1);
  });

  test("in the HTML, by its class", () => {
    const rows = serialise(toHtml(tableOf(total, signature))).match(/<tr[^>]*>/g);
    expect(rows).toEqual(["<tr>", "<tr>", '<tr class="lettre-a-signer">']);
  });
});
