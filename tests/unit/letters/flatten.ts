import type { Block, Inline, LetterDocument } from "../../../src/letters/tree.ts";

/** Inlines as text; a missing value is `[its label]`, a break a new line. */
export function flattenInlines(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "break") return "\n";
      return inline.kind === "missing" ? `[${inline.label}]` : inline.text;
    })
    .join("");
}

function flattenBlock(block: Block): string[] {
  if (block.kind === "list")
    return block.items.map((item, index) => {
      const marker = block.ordered ? `${index + 1}.` : "-";
      return `${marker} ${flattenInlines(item)}`;
    });
  if (block.kind === "address") return [block.lines.map(flattenInlines).join("\n")];
  if (block.kind !== "table") return [flattenInlines(block.children)];
  const rows = [block.head, ...block.rows].map((cells) => cells.map(flattenInlines).join(" | "));
  return [block.caption, ...rows];
}

/** The blocks of a document as texts, one for each paragraph, heading, item, row and caption. */
export function flatten(document: LetterDocument): string[] {
  return document.blocks.flatMap(flattenBlock);
}

/** The blocks that the front matter makes: a title, or addresses, place and date, subject. */
function headLength({ blocks }: LetterDocument): number {
  const [first] = blocks;
  return first?.kind === "paragraph" && first.role === "title" ? 1 : 4;
}

/** The same without what the front matter makes. */
export function flattenBody(document: LetterDocument): string[] {
  return flatten({ ...document, blocks: document.blocks.slice(headLength(document)) });
}

/** No-break spaces as plain ones, to read expectations easily. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
