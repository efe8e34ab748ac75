import type { SourceFile } from "./error.ts";
import { parseInlines } from "./inline.ts";
import type { InlineSyntax, Line } from "./syntax.ts";

/** What may hold a bar without ending a cell: `{{ montant | montant }}`, `{% … %}`. */
const braces = /\{\{.*?\}\}|\{%.*?%\}/g;

/** The cells of `| a | b |`, without their padding. The bar of a filter does not end a cell. */
function splitCells({ text, offset }: Line): Line[] {
  const masked = text.replace(braces, (match) => "x".repeat(match.length));
  const start = masked.indexOf("|") + 1;
  const end = masked.trimEnd().endsWith("|") ? masked.lastIndexOf("|") : masked.length;
  const cells: Line[] = [];
  let from = start;
  for (const cell of masked.slice(start, Math.max(start, end)).split("|")) {
    const raw = text.slice(from, from + cell.length);
    const padding = raw.length - raw.trimStart().length;
    cells.push({ text: raw.trim(), offset: offset + from + padding });
    from += cell.length + 1;
  }
  return cells;
}

/** The cells of a row, read; each may be empty. */
export function readCells(source: SourceFile, line: Line): InlineSyntax[][] {
  return splitCells(line).map((cell) => parseInlines(source, [cell]));
}

/** The side of each column from `| --- | ---: |`; `undefined` when the line is not such a rule. */
export function readAlignment(line: Line): ("start" | "end")[] | undefined {
  const cells = splitCells(line).map(({ text }) => text);
  if (!cells.every((text) => /^:?-{3,}:?$/.test(text))) return undefined;
  return cells.map((text) => (text.endsWith(":") ? "end" : "start"));
}
