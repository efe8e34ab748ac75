import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { writeMarkdown } from "../../../src/documents/markdown.ts";
import type { Block, LetterDocument } from "../../../src/letters/tree.ts";
import {
  hostileValues,
  inlines,
  longDocument,
  longLetter,
  paragraph,
  shortLetter,
  withValue,
} from "../../support/letters.ts";
import { unlinked, wordsOf, wordsWithoutLabels } from "../../support/words.ts";

const of = (...blocks: Block[]): LetterDocument => ({
  title: "Lettre",
  language: "fr-FR",
  blocks,
});
const write = (...blocks: Block[]) => writeMarkdown(of(...blocks));

/** What a reader of Markdown makes of it, written by others than us. */
const html = (document: LetterDocument) => markdownToHtml(writeMarkdown(document)).html;
const tagsOf = (markup: string) => (unlinked(markup).match(/<\/?[a-z0-9]+/g) ?? []).join(" ");

describe.each([
  ["a letter", shortLetter],
  ["a letter with lists and a table", longLetter],
  ["a document", longDocument],
])("%s", (_, document) => {
  test("reads in the words of the text writer", () => {
    expect(wordsOf(html(document))).toBe(wordsWithoutLabels(document));
  });
});

test("each block has its form", () => {
  expect(
    write(
      paragraph("subject", "Objet\u00a0: essai"),
      { kind: "heading", children: inlines("Les faits") },
      {
        kind: "paragraph",
        role: "body",
        children: [
          { kind: "text", text: "Le 1" },
          { kind: "text", text: "er", superscript: true },
          { kind: "text", text: " mars, " },
          { kind: "text", text: "tout ", strong: true },
          { kind: "text", text: "va" },
          { kind: "break" },
          { kind: "text", text: "bien." },
        ],
      },
      { kind: "list", ordered: true, items: [inlines("un"), inlines("deux ", { label: "jour" })] },
      {
        kind: "table",
        caption: "Factures",
        head: [inlines("N°"), inlines("Montant")],
        rows: [
          [inlines("12"), inlines("450,00\u00a0€")],
          [[], []],
        ],
        align: ["start", "end"],
      },
    ),
  ).toBe(
    "# Objet\u00a0: essai\n\n## Les faits\n\nLe 1er mars, **tout** va  \nbien.\n\n1. un\n2. deux ………… (jour)\n\n**Factures**\n\n| N° | Montant |\n| --- | ---: |\n| 12 | 450,00\u00a0€ |\n|  |  |\n".replace(
      "…………",
      "…".repeat(10),
    ),
  );
});

const more: [string, string][] = [
  ["a numbered list", "12. un"],
  ["a heading", "# titre"],
  ["a list", "- un"],
  ["a parenthesised number", "1) un"],
  ["a rule", "---"],
  ["the underline of a title", "==="],
  ["a quotation", "> dit"],
  ["code", "`x` ```"],
  ["a table", "| a | b |"],
  ["struck words", "~~non~~"],
  ["an address", "https://x.fr www.x.fr a@x.fr"],
  ["a reference", "[a]: https://x.fr"],
  ["an escape", "\\*a\\*"],
  ["an entity", "&copy; &#35; &"],
  ["a formula", "$a$ {b}"],
  ["indented code", "    x"],
];

describe("a value that looks like Markdown", () => {
  test.each([...hostileValues, ...more])("%s stays text", (_, value) => {
    const markup = html(withValue(value));
    expect(tagsOf(markup)).toBe(tagsOf(html(withValue("mot"))));
    expect(wordsOf(markup)).toBe(wordsWithoutLabels(withValue(value)));
  });

  test.each(more)("%s stays text on a line of its own", (_, value) => {
    const lines = (inner: string): Block => ({
      kind: "paragraph",
      role: "body",
      children: [
        { kind: "text", text: "avant" },
        { kind: "break" },
        { kind: "text", text: inner },
        { kind: "break" },
        { kind: "text", text: "après" },
      ],
    });
    const markup = html(of(lines(value)));
    expect(tagsOf(markup)).toBe(tagsOf(html(of(lines("mot")))));
    expect(wordsOf(markup)).toBe(`avant ${value.trim()} après`);
  });

  test.each(["« x »", "!", "a.", "(b)"])("bold %s keeps its words beside a letter", (value) => {
    const block: Block = {
      kind: "paragraph",
      role: "body",
      children: [
        { kind: "text", text: "a" },
        { kind: "text", text: value, strong: true },
        { kind: "text", text: "b" },
      ],
    };
    expect(wordsOf(html(of(block))).replaceAll(" ", "")).toBe(`a${value}b`.replaceAll(" ", ""));
  });
});
