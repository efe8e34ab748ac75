import type { Inline } from "../letters/tree.ts";

/** Height in points of a row to be signed, about 15 mm. */
export const signatureHeight = 42;

/** Whether a row waits for signatures: its first cell says so, and nothing is printed in the others. */
export function isForSignature([label = [], ...others]: Inline[][]): boolean {
  const says = label.some((inline) => inline.kind === "text" && /signature/i.test(inline.text));
  return says && others.length > 0 && others.every((cell) => cell.length === 0);
}
