import type { Inline } from "../letters/tree.ts";

/** Heights in points of rows to be written by hand: a signature fits in 15 mm, a line in 10. */
const signatureHeight = 42;
const lineHeight = 30;

/** Whether a row waits for a hand: nothing is printed in it beyond its first cell. */
export function isForHandwriting(cells: Inline[][]): boolean {
  return cells.length > 1 && cells.slice(1).every((cell) => cell.length === 0);
}

/** Height in points of a row to be written by hand: a row with a label may ask for a signature. */
export function handwritingHeight([first = []]: Inline[][]): number {
  return first.length > 0 ? signatureHeight : lineHeight;
}

/** Rows that a table may have and still be kept on one page. */
const fewRows = 6;

/** Whether a table is a place to sign, which no page break may cut. */
export function isToSign(rows: Inline[][][]): boolean {
  return rows.length <= fewRows && rows.some(isForHandwriting);
}
