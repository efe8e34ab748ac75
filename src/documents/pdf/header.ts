import type { Block } from "../../letters/tree.ts";
import type { Coverage, PdfDocument, PdfStructure } from "./engine.ts";
import { drawLines, type Frame } from "./paragraph.ts";
import type { Run } from "./runs.ts";
import { toRuns } from "./runs-from-tree.ts";
import { bodyStyles, mm, sheet } from "./styles.ts";
import { type Line, wrapRuns } from "./wrap.ts";

export type AddressBlock = Extract<Block, { kind: "address" }>;

/** Points from one line of an address to the next: the post office wants them close. */
export const addressLeading = 14;
/** A longer block does not fit above the letter: it is set in the column like a paragraph. */
const mostLines = 12;

/** An address as runs, one line after the other, the name in bold when it is the sender's. */
export function addressRuns(block: AddressBlock, coverage: Coverage): (Run | "break")[] {
  return block.lines.flatMap((line, index): (Run | "break")[] => [
    ...(index > 0 ? ["break" as const] : []),
    ...toRuns(line, bodyStyles, coverage, index === 0 && block.party === "sender"),
  ]);
}

interface PlacedAddress {
  lines: Line[];
  frame: Frame;
  top: number;
}

function place(pdf: PdfDocument, block: AddressBlock, coverage: Coverage): PlacedAddress {
  const width = pdf.page.width - sheet.secondColumn - 18 * mm;
  const [frame, top] =
    block.party === "sender"
      ? [{ x: sheet.left, width: sheet.senderWidth }, sheet.senderTop]
      : [{ x: sheet.secondColumn, width }, sheet.recipientTop];
  return { lines: wrapRuns(pdf, addressRuns(block, coverage), frame.width), frame, top };
}

/** The addresses that open the letter: one of each party at most, each short enough for its place. */
export function leadingAddresses(
  pdf: PdfDocument,
  blocks: Block[],
  coverage: Coverage,
): PlacedAddress[] {
  const placed: PlacedAddress[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== "address" || seen.has(block.party)) break;
    const address = place(pdf, block, coverage);
    if (address.lines.length > mostLines) break;
    seen.add(block.party);
    placed.push(address);
  }
  return placed;
}

/** Draws them and returns where the letter may start, in points from the top. */
export function drawHeader(
  pdf: PdfDocument,
  root: PdfStructure,
  addresses: PlacedAddress[],
): number {
  let bottom = 0;
  for (const { lines, frame, top } of addresses) {
    const node = pdf.struct("P");
    root.add(node);
    node.add(() => drawLines(pdf, lines, frame, top, addressLeading));
    bottom = Math.max(bottom, top + lines.length * addressLeading);
  }
  if (addresses.length === 0) return sheet.top;
  return Math.max(sheet.letterTop, bottom + 14);
}
