import type { Block, Inline } from "../letters/tree.ts";

/** `true` when a block introduces the next one and must not be left alone at the foot of a page. */
export function introduces(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph" || !next) return false;
  if (next.kind === "paragraph") return next.role === "signature" || announces(block.children);
  return next.kind === "list" || next.kind === "table";
}

/** Ends with a colon: « le médiateur dont je relève : ». */
function announces(children: Inline[]): boolean {
  const last = children.at(-1);
  return last?.kind === "text" && /:\s*$/.test(last.text);
}
