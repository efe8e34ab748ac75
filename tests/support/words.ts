import { writeText } from "../../src/documents/text.ts";
import type { Block, LetterDocument } from "../../src/letters/tree.ts";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Without the links that readers of Markdown put on an address in plain sight. */
export const unlinked = (markup: string): string =>
  markup.replace(/<a href="(?:http:\/\/|mailto:)?([^"]*)">\1<\/a>/g, "$1");

/** Every run of white space as one space. */
export const squash = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words that HTML shows. */
export const wordsOf = (markup: string): string =>
  squash(
    unlinked(markup)
      .replace(/<\/?(strong|sup|mark|span)[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/&(#?\w+);/g, (_, name) => entities[name] ?? "?"),
  );

/** The words of a document, without the labels of lists: most readers draw them themselves. */
export function wordsWithoutLabels(document: LetterDocument): string {
  const blocks = document.blocks.flatMap((block): Block[] =>
    block.kind === "list"
      ? block.items.map((children) => ({ kind: "paragraph", role: "body", children }))
      : [block],
  );
  return squash(writeText({ ...document, blocks }));
}
