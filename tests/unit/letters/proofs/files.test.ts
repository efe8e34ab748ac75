import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { valuesOf } from "../../../../scripts/letters/filled.ts";
import { writeDocx } from "../../../../src/documents/docx.ts";
import { serialise, toHtml } from "../../../../src/documents/html.ts";
import { writeMarkdown } from "../../../../src/documents/markdown.ts";
import { drawableText } from "../../../../src/documents/pdf/characters.ts";
import { loadPdfTools, writePdf } from "../../../../src/documents/pdf.ts";
import { writeText } from "../../../../src/documents/text.ts";
import { blankLetter, evaluateLetter } from "../../../../src/letters/evaluate.ts";
import type { LetterDocument } from "../../../../src/letters/tree.ts";
import { checkPdf, nodesOf, readingOf } from "../../../support/pdf-structure.ts";
import { squash, wordsOf, wordsWithoutLabels } from "../../../support/words.ts";
import { elementSequence, wordText } from "../../../support/xml.ts";
import { readZip } from "../../../support/zip.ts";
import { cases, letters, register } from "./letters.ts";

const { fonts, engine } = await loadPdfTools();

/** Headings of a document, and how many tables and lists it holds. */
function outline({ blocks }: LetterDocument) {
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const roles = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.role] : []));
  const titles = roles.filter((role) => role === "subject" || role === "title").length;
  return { titles, headings: count("heading"), tables: count("table"), lists: count("list") };
}

async function checkPdfFile(document: LetterDocument, pages: number): Promise<void> {
  const file = checkPdf(await writePdf(document, { engine, fonts }));
  expect(file.faults).toEqual([]);
  expect(file.language).toBe(document.language);
  expect(file.title).toBe(document.title);
  const text = drawableText(writeText(document).replaceAll("\n", " "), fonts.coverage);
  expect(squash(readingOf(file.root))).toBe(squash(text));
  const count = (role: string) => nodesOf(file.root, role).length;
  expect({
    titles: count("H1"),
    headings: count("H2"),
    tables: count("Table"),
    lists: count("L"),
  }).toEqual(outline(document));
  expect(file.pageCount).toBeLessThanOrEqual(pages);
}

async function checkDocxFile(document: LetterDocument): Promise<void> {
  const { files } = readZip(await writeDocx(document));
  for (const [path, part] of files) if (/\.(xml|rels)$/.test(path)) elementSequence(part);
  const body = files.get("word/document.xml") ?? "";
  expect(squash(wordText(body))).toBe(wordsWithoutLabels(document));
  const styles = files.get("word/styles.xml") ?? "";
  const used = [...body.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, style]) => style);
  for (const style of new Set(used)) expect(styles).toContain(`w:styleId="${style}"`);
  const count = (pattern: RegExp) => body.match(pattern)?.length ?? 0;
  const { headings, tables } = outline(document);
  expect(count(/<w:tbl>/g)).toBe(tables);
  expect(count(/<w:tblHeader\/>/g)).toBe(tables);
  expect(count(/<w:pStyle w:val="Heading2"\/>/g)).toBe(headings);
}

/** Most pages: a letter holds on two, a document may be as long as it must. */
const mostPages = { lettre: 2, document: 20 };

describe.each(letters)("%s", (id, { compiled }) => {
  const documents: [name: string, document: LetterDocument][] = [
    ["le modèle vierge", blankLetter(compiled)],
    ...(cases.get(id) ?? []).map((golden): [string, LetterDocument] => [
      golden.nom,
      evaluateLetter(compiled, valuesOf(compiled, golden).values),
    ]),
  ];

  test.each(documents)("is a sound PDF: %s", async (_, document) => {
    await checkPdfFile(document, mostPages[compiled.kind]);
  });

  test.each(documents)("is a sound Word file: %s", async (_, document) => {
    await checkDocxFile(document);
  });

  test.each(documents)("has the same words as HTML and as Markdown: %s", (_, document) => {
    const words = wordsWithoutLabels(document);
    // A blank is marked « label » on a page, « …… (label) » where one writes by hand.
    const onPage = words.replace(/…{10} \((.*?)\)/g, "$1");
    expect(wordsOf(serialise(toHtml(document))), "HTML").toBe(onPage);
    expect(wordsOf(markdownToHtml(writeMarkdown(document)).html), "Markdown").toBe(words);
  });
});

test("every letter is here", () => {
  expect(letters).toHaveLength(register.letters.size);
});
