import { writeText } from "../../src/documents/text.ts";
import type { Block, LetterDocument } from "../../src/letters/tree.ts";

/** Whether a block is the letter's own: neither address, nor place and date, nor the model's name. */
function isOwn(block: Block): boolean {
  if (block.kind === "address") return false;
  return block.kind !== "paragraph" || !["place-date", "note"].includes(block.role);
}

/** The text of a letter from its subject (or its title) to its signature, no-break spaces made plain. */
export function bodyText(document: LetterDocument): string {
  return writeText({ ...document, blocks: document.blocks.filter(isOwn) }).replace(
    /[\u00a0\u202f]/g,
    " ",
  );
}
