import type { PdfDocument, PdfStructure } from "./engine.ts";
import type { FlowItem } from "./flow.ts";
import { drawRuns, type Run } from "./runs.ts";
import { type Line, wrapRuns } from "./wrap.ts";

/** Where a column's text stands, in points. */
export interface Frame {
  x: number;
  width: number;
}

/** Share of the line height above the baseline. */
const ascent = 0.72;

/** Draws lines in a column, the first line's top at `y`. */
export function drawLines(
  pdf: PdfDocument,
  lines: Line[],
  frame: Frame,
  y: number,
  leading: number,
  align: "start" | "end" = "start",
): void {
  lines.forEach((line, index) => {
    const x = align === "end" ? frame.x + frame.width - line.width : frame.x;
    drawRuns(pdf, line.runs, x, y + (index + ascent) * leading);
  });
}

/** A node of the structure tree that is created when first drawn, so that the tree follows the pages. */
export function lazily(create: () => PdfStructure): () => PdfStructure {
  let node: PdfStructure | undefined;
  return () => {
    node ??= create();
    return node;
  };
}

interface ParagraphOptions {
  type: "P" | "H1" | "H2";
  runs: (Run | "break")[];
  frame: Frame;
  leading: number;
  before: number;
  keepNext?: boolean;
}

/** A paragraph or heading of the letter, under `parent` in the structure. */
export function paragraphItem(
  pdf: PdfDocument,
  parent: PdfStructure,
  { type, runs, frame, leading, before, keepNext = false }: ParagraphOptions,
): FlowItem {
  const lines = wrapRuns(pdf, runs, frame.width);
  const node = lazily(() => {
    const created = pdf.struct(type);
    parent.add(created);
    return created;
  });
  return {
    before,
    rowCount: lines.length,
    rowHeight: leading,
    padding: 0,
    keepNext,
    together: type !== "P",
    draw: (from, to, y, rowHeight) =>
      void node().add(() => drawLines(pdf, lines.slice(from, to), frame, y, rowHeight)),
  };
}
