import type { Inline } from "../letters/tree.ts";

/** Height in points of a row to be signed, about 15 mm. Other rows to fill keep the height of a line. */
export const signatureHeight = 42;

/** Whether a row waits for signatures: its first cell says so, and nothing is printed in the others. */
export function isForSignature([label = [], ...others]: Inline[][]): boolean {
  const says = label.some((inline) => inline.kind === "text" && /signature/i.test(inline.text));
  return says && others.length > 0 && others.every((cell) => cell.length === 0);
}

/** Rows that a table may have and still be kept on one page. */
const fewRows = 6;

/** Whether a table is a place to sign, which no page break may cut. */
export function isToSign(rows: Inline[][][]): boolean {
  return rows.length <= fewRows && rows.some(isForSignature);
}
