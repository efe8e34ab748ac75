import type { Inline } from "../letters/tree.ts";

/** Height in points of a row to be written by hand, about 15 mm: a signature fits. */
export const handwritingHeight = 42;

/** Whether a row waits for a hand: nothing is printed in it beyond its first cell. */
export function isForHandwriting(cells: Inline[][]): boolean {
  return cells.length > 1 && cells.slice(1).every((cell) => cell.length === 0);
}
