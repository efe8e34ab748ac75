import { afterEach, describe, expect, test, vi } from "vitest";
import { writeDocx } from "../../../src/documents/docx.ts";
import { cleanText } from "../../../src/documents/inline.ts";
import { writeText } from "../../../src/documents/text.ts";
import type { Inline, LetterDocument } from "../../../src/letters/tree.ts";
import {
  hostileValues,
  longDocument,
  longLetter,
  shortLetter,
  withValue,
} from "../../support/letters.ts";
import { elementSequence, wordText } from "../../support/xml.ts";
import { readZip } from "../../support/zip.ts";

const partOf = async (letter: LetterDocument, path: string) => {
  const part = readZip(await writeDocx(letter)).files.get(path);
  if (part === undefined) throw new Error(`${path} is missing.`);
  return part;
};
const body = (letter: LetterDocument) => partOf(letter, "word/document.xml");
const squash = (text: string) => text.replace(/\s+/g, " ").trim();
/** Word draws the labels of lists itself: they are not in the text. */
const withoutLabels = (text: string) => squash(text.replace(/^(•|\d+\.) /gm, ""));

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["a short letter", shortLetter],
  ["a long letter", longLetter],
  ["a document", longDocument],
])("%s holds the words of the text writer, in its order", async (_, letter) => {
  expect(squash(wordText(await body(letter)))).toBe(withoutLabels(writeText(letter)));
});

test("the same letter gives the same bytes whatever the clock says", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-02-01T10:00:00Z"));
  const first = await writeDocx(longLetter);
  vi.setSystemTime(new Date("2031-11-30T22:17:43Z"));
  const second = await writeDocx(longLetter);
  expect(Buffer.compare(first, second)).toBe(0);
  expect([...readZip(first).days]).toEqual([0x21]);
});

test("the properties bear the letter’s title, author, language and day", async () => {
  const core = await partOf({ ...shortLetter, title: "Devis & <suite>" }, "docProps/core.xml");
  elementSequence(core);
  expect(core).toContain("<dc:title>Devis &amp; &lt;suite&gt;</dc:title>");
  expect(core).toContain("<dc:creator>Camille Roy</dc:creator>");
  expect(core).toContain("<dc:language>fr-FR</dc:language>");
  expect(core.match(/2026-02-01T00:00:00Z/g)).toHaveLength(2);
});

test("the page is A4, the language French, the font one that every machine has", async () => {
  expect(await body(shortLetter)).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  const styles = await partOf(shortLetter, "word/styles.xml");
  expect(styles).toContain('<w:lang w:val="fr-FR"/>');
  expect(styles).toContain('w:ascii="Arial"');
});

test("every paragraph has a style that the file defines", async () => {
  const styles = await partOf(longLetter, "word/styles.xml");
  const used = [...(await body(longLetter)).matchAll(/<w:pStyle w:val="(\w+)"\/>/g)];
  expect(used.length).toBeGreaterThan(40);
  for (const [, style] of used) expect(styles).toContain(`w:styleId="${style}"`);
});

test("space comes from styles, never from an empty paragraph", async () => {
  const paragraphs = (await body(longLetter)).match(/<w:p>.*?<\/w:p>/g) ?? [];
  expect(paragraphs.filter((paragraph) => !paragraph.includes("<w:t"))).toEqual([]);
});

describe("a table to fill in by hand", () => {
  const cell = (text: string): Inline[] => [{ kind: "text", text }];
  const missing: Inline[] = [{ kind: "missing", label: "qui" }];
  const document: LetterDocument = {
    title: "Fiche",
    language: "fr-FR",
    blocks: [
      {
        kind: "table",
        caption: "Mesures",
        head: [cell("Mesure, dite en toutes lettres et sans détour"), cell("Qui")],
        rows: [
          [cell("Un bon"), missing],
          [cell("Signature"), []],
        ],
        align: ["start", "start"],
      },
    ],
  };

  test("gives a blank the width of its dots", async () => {
    const columns = [...(await body(document)).matchAll(/<w:gridCol w:w="(\d+)"/g)];
    expect(Number(columns[1]?.[1])).toBeGreaterThan(2400);
  });

  test("leaves room in the row to sign, and stays on one page", async () => {
    const rows = (await body(document)).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.includes("w:trHeight"))).toEqual([false, false, true]);
    expect(rows.map((row) => row.includes("w:keepNext"))).toEqual([true, true, false]);
  });
});

test("subject and headings are headings, lists are numbered, the table has a header row", async () => {
  const xml = await body(longLetter);
  expect(xml.match(/w:val="Heading1"/g)).toHaveLength(1);
  expect(xml.match(/w:val="Heading2"/g)).toHaveLength(2);
  expect(xml.match(/<w:numPr>/g)).toHaveLength(6);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test("two ordered lists are numbered apart", async () => {
  const list = longLetter.blocks.filter((block) => block.kind === "list" && block.ordered);
  const xml = await body({ ...longLetter, blocks: [...list, ...list] });
  const instances = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(new Set(instances).size).toBe(2);
});

describe("a hostile value", () => {
  test.each(hostileValues)("%s leaves the elements and every word in place", async (_, value) => {
    const xml = await body(withValue(value));
    expect(elementSequence(xml)).toBe(elementSequence(await body(withValue("mot"))));
    expect(squash(wordText(xml))).toBe(withoutLabels(writeText(withValue(value))));
    elementSequence(await partOf(withValue(value), "docProps/core.xml"));
  });

  test("loses only what XML forbids", () => {
    expect(cleanText("a\u0000b\ud83dc\uFFFEd\te😀")).toBe("ab\uFFFDcd e😀");
  });
});

test("the title of a document is in the outline, above its headings", async () => {
  expect(await body(longDocument)).toContain('<w:pStyle w:val="TitreDocument"/>');
  const styles = await partOf(longDocument, "word/styles.xml");
  const title = /<w:style [^>]*w:styleId="TitreDocument".*?<\/w:style>/.exec(styles)?.[0];
  expect(title).toContain('<w:basedOn w:val="Heading1"/>');
  expect(title).toContain('<w:outlineLvl w:val="0"/>');
});
