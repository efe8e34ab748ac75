import { describe, expect, test } from "vitest";
import { readableBlocks } from "../support/html.ts";
import { type BuiltPage, find, meta, pages, textOfFile } from "./site.ts";

/** Attributes that are read to somebody. */
const readAttributes = ["alt", "title", "aria-label", "placeholder", "label"];

/** Everything that a page says: its blocks of text, its title and descriptions, its labels. */
function wordsOf(page: BuiltPage): string[] {
  const head = find(page, "title").flatMap(({ children }) => children as string[]);
  const described = ["description", "og:title", "og:description"].map(
    (name) => meta(page, name) ?? "",
  );
  const labels = page.elements.flatMap(({ attributes }) =>
    readAttributes.map((name) => attributes[name] ?? ""),
  );
  return [...readableBlocks(page.root), ...head, ...described, ...labels].filter(
    (text) => text !== "",
  );
}

/** What is found in a page, each with the words around it. */
function offenders(words: string[], pattern: RegExp): string[] {
  return [
    ...new Set(
      words.flatMap((text) =>
        [...text.matchAll(pattern)].map(({ index }) =>
          text.slice(Math.max(0, index - 40), index + 40),
        ),
      ),
    ),
  ];
}

const faults: [name: string, pattern: RegExp][] = [
  ["a value that was not there", /\bundefined\b|\[object |\bNaN\b|\bnull\b|\bInvalid Date\b/g],
  ["a template left open", /\{\{|\}\}|\{%|%\}|\$\{/g],
  ["a note to ourselves", /\bTODO\b|\bFIXME\b|\bXXX\b|lorem ipsum/gi],
  ["an ordinary space before ; : ! ? or »", / (?=[;:!?»])/g],
  ["an ordinary space after «", /«(?=[ \n])/g],
  ["no space before ; : ! ? or » at the end of a word", /(?<=[\p{L}\p{N})])(?=[;:!?](?:\s|$)|»)/gu],
  ["no space after «", /«(?=[^\s\u00a0\u202f])/g],
  ["a straight apostrophe between letters", /(?<=\p{L})'(?=\p{L})/gu],
  ["straight quotes around words", /"(?=\p{L})[^"]*"/gu],
  ["three dots instead of an ellipsis", /\.\.\./g],
  [
    "a « de » or a « que » before a vowel, not elided",
    /(?<!\p{L})(?:[dD]e|[qQ]ue) (?=[aeiouàâéèêîôûAEIOUÀÂÉÈÊÎÔÛ])(?!onz|oui|une? )/gu,
  ],
  ["two spaces in a row", /[ \u00a0\u202f]{2,}/g],
  ["a space before a comma or a full stop", /[ \u00a0\u202f][,.](?=\s|$)/g],
];

describe.each(pages)("$file", (page) => {
  const words = wordsOf(page);

  test.each(faults)("never shows %s", (_, pattern) => {
    expect(offenders(words, pattern)).toEqual([]);
  });

  test("says « agréé » of a mediator only to correct it", () => {
    const careless = words.filter(
      (text) => /\bagréé/i.test(text) && !(/«[^»]*agréé[^»]*»/.test(text) && /inscrit/.test(text)),
    );
    expect(careless).toEqual([]);
  });

  test("says that the site informs, does not advise, and is not official", () => {
    expect(words.join("\n")).toMatch(
      /informe, ne conseille pas[\s\S]*Ce n’est pas un site officiel\./,
    );
  });
});

describe.each(["llms.txt", "ce-qui-change/rss.xml"])("%s", (file) => {
  const lines = textOfFile(file)
    .replace(/<[^>]*>/g, "\n")
    .replace(/https?:\/\/\S+/g, "")
    .split("\n");

  test.each(faults)("never shows %s", (_, pattern) => {
    expect(offenders(lines, pattern)).toEqual([]);
  });
});
