import type { Block, Inline, LetterDocument } from "../letters/tree.ts";
import { blankFor, cleanInlines, cleanText } from "./inline.ts";

/** Beyond this, a column of a table is no longer padded: one long cell must not push the others away. */
const widestColumn = 32;

function inlineText(inlines: Inline[]): string {
  return cleanInlines(inlines)
    .map((inline) => {
      if (inline.kind === "break") return "\n";
      return inline.kind === "missing" ? blankFor(inline.label) : inline.text;
    })
    .join("");
}

/** Rows under their caption, cells in padded columns three spaces apart. */
function tableText(block: Extract<Block, { kind: "table" }>): string {
  const rows = [block.head, ...block.rows].map((cells) =>
    cells.map((cell) => inlineText(cell).replaceAll("\n", " ")),
  );
  const widths = block.head.map((_, column) =>
    Math.min(widestColumn, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        block.align[column] === "end"
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join("   ")
      .trimEnd();
  return [cleanText(block.caption), ...rows.map(line)].join("\n");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "address":
      return block.lines.map(inlineText).join("\n");
    case "paragraph":
    case "heading":
      return inlineText(block.children);
    case "list":
      return block.items
        .map((item, index) => `${listLabel(block.ordered, index)} ${inlineText(item)}`)
        .join("\n");
    case "table":
      return tableText(block);
  }
}

/** What precedes an item of a list, the same in the text and in the PDF. */
export function listLabel(ordered: boolean, index: number): string {
  return ordered ? `${index + 1}.` : "•";
}

/** The letter as plain text: one paragraph a line, a blank line between blocks, no wrapping. */
export function writeText(document: LetterDocument): string {
  return `${document.blocks.map(blockText).join("\n\n")}\n`;
}
