import type { Block } from "../letters/tree.ts";

/** `true` when a block introduces the next one and must not be left alone at the foot of a page. */
export function introduces(block: Block, next: Block | undefined): boolean {
  if (block.kind !== "paragraph" || !next) return false;
  if (next.kind === "paragraph") return next.role === "signature";
  return next.kind === "list" || next.kind === "table";
}
