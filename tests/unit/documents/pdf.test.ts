import { beforeAll, describe, expect, test } from "vitest";
import { drawableText } from "../../../src/documents/pdf/characters.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import { writeText } from "../../../src/documents/text.ts";
import type { LetterDocument } from "../../../src/letters/tree.ts";
import {
  hostileValues,
  inlines,
  longDocument,
  longLetter,
  paragraph,
  shortLetter,
  withValue,
} from "../../support/letters.ts";
import { checkPdf, nodesOf, readingOf, shapeOf } from "../../support/pdf-structure.ts";

let tools: PdfTools;
beforeAll(async () => {
  tools = await loadPdfTools();
});

const squash = (text: string) => text.replace(/\s+/g, " ").trim();
const asDrawn = (text: string) =>
  squash(
    text
      .split("\n")
      .map((line) => drawableText(line, tools.fonts.coverage))
      .join("\n"),
  );
const check = async (document: LetterDocument) => checkPdf(await writePdf(document, tools));

const plain = (body: string): LetterDocument => ({
  title: "Lettre",
  language: "fr-FR",
  blocks: [paragraph("salutation", "Madame,"), paragraph("body", body)],
});

describe.each([
  ["a one-page letter", shortLetter, 1],
  ["a letter of two pages", longLetter, 2],
  ["a document of three pages", longDocument, 3],
])("%s", (_, letter, pages) => {
  test("breaks no rule of tagged PDF and embeds its two subset fonts", async () => {
    const { faults, fontNames, pageCount } = await check(letter);
    expect(faults).toEqual([]);
    expect(fontNames.map((name) => name.replace(/^[A-Z]{6}\+/, "")).sort()).toEqual([
      "SourceSans3-Regular",
      "SourceSans3-SemiBold",
    ]);
    expect(fontNames.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
    expect(pageCount).toBe(pages);
  });

  test("names its language, title, author and day", async () => {
    const { language, title, author, createdOn } = await check(letter);
    expect({ language, title, author, createdOn }).toEqual({
      language: "fr-FR",
      title: letter.title,
      author: "Camille Roy",
      createdOn: "D:20260201000000Z",
    });
  });

  test("reads in the order and the words of the text writer", async () => {
    const { root } = await check(letter);
    expect(squash(readingOf(root))).toBe(squash(writeText(letter)));
  });

  test("gives the same bytes twice", async () => {
    const [first, second] = [await writePdf(letter, tools), await writePdf(letter, tools)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

test("each block has its role in the structure", async () => {
  const { root } = await check(longLetter);
  const rows = `TR(TH TH TH) ${Array(20).fill("TR(TD TD TD)").join(" ")}`;
  const items = "LI(Lbl LBody) LI(Lbl LBody) LI(Lbl LBody)";
  expect(shapeOf(root)).toBe(
    `Document(P P P H1 P P H2 P L(${items}) H2 P Table(Caption ${rows}) P L(${items}) P P)`,
  );
  expect(nodesOf(root, "TH").map(({ scope }) => scope)).toEqual(["Column", "Column", "Column"]);
});

test("a long document has bookmarks; a short letter has none", async () => {
  const { bookmarks, root } = await check(longDocument);
  const under = [
    { title: "Prix", page: 1, under: [] },
    { title: "Délais", page: 1, under: [] },
    { title: "Garanties", page: 2, under: [] },
  ];
  expect(bookmarks).toEqual([{ title: "Conditions de vente de votre entreprise", page: 1, under }]);
  expect(shapeOf(root)).toMatch(/^Document\(H1 P H2( P){5} H2( P){5} H2( P){5}\)$/);
  expect((await check(shortLetter)).bookmarks).toEqual([]);
});

test("pages are numbered and the table head comes back, both as artifacts", async () => {
  const { artifacts } = await check(longLetter);
  const texts = artifacts.filter((text) => text !== "").map(squash);
  expect(texts).toEqual(["1 / 2", "Facture", "Objet", "Montant", "2 / 2"]);
});

test("a single page carries no number", async () => {
  const { artifacts } = await check(shortLetter);
  expect(artifacts.filter((text) => text !== "")).toEqual([]);
});

describe("a hostile value", () => {
  test.each(hostileValues)("%s leaves the structure and every word in place", async (_, value) => {
    const letter = withValue(value);
    const { root, faults } = await check(letter);
    expect(faults).toEqual([]);
    expect(shapeOf(root)).toBe(shapeOf((await check(withValue("mot"))).root));
    expect(squash(readingOf(root))).toBe(asDrawn(writeText(letter)));
  });

  test("in the title leaves the XML metadata well formed", async () => {
    const title = "Devis & <facture> ]]>";
    const bytes = await writePdf({ ...shortLetter, title }, tools);
    const source = Buffer.from(bytes).toString("utf8");
    expect(source).toContain("Devis &#38; &#60;facture&#62; ]]&#62;</rdf:li>");
    expect(checkPdf(bytes).title).toBe(title);
  });
});

test("words never stick together where a line ends, and a broken word gains no space", async () => {
  const long = "anticonstitutionnellement".repeat(12);
  const body = `${"un deux trois quatre ".repeat(30)}${long} fin`;
  const { root } = await check(plain(body));
  expect(readingOf(root)).toBe(`Madame,\n${body}`);
});

test("a line feed in a value breaks the line and keeps words apart", async () => {
  const { root } = await check(plain("première ligne\nseconde ligne"));
  expect(readingOf(root)).toBe("Madame,\npremière ligne seconde ligne");
});

test("every page of a long paragraph belongs to the same node", async () => {
  const { root, pageCount, faults } = await check(plain("mot ".repeat(4000).trim()));
  expect(pageCount).toBeGreaterThan(3);
  expect(faults).toEqual([]);
  expect(shapeOf(root)).toBe("Document(P P)");
});

test("a cell taller than a page goes on overleaf", async () => {
  const { root, pageCount, faults } = await check({
    ...plain("Voici le tableau."),
    blocks: [
      {
        kind: "table",
        caption: "Tableau",
        head: [inlines("A"), inlines("B")],
        rows: [[inlines("mot ".repeat(3000).trim()), inlines("fin")]],
        align: ["start", "end"],
      },
    ],
  });
  expect(pageCount).toBeGreaterThan(1);
  expect(faults).toEqual([]);
  expect(shapeOf(root)).toBe("Document(Table(Caption TR(TH TH) TR(TD TD)))");
});

test("an empty letter is still a sound file", async () => {
  const { faults, pageCount } = await check({ title: "Vide", language: "fr-CA", blocks: [] });
  expect({ faults, pageCount }).toEqual({ faults: [], pageCount: 1 });
});
