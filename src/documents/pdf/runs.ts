import type { PdfDocument } from "./engine.ts";

/** How a piece of text is set. */
export interface TextStyle {
  font: "regular" | "bold";
  /** Points. */
  size: number;
  /** Points above the baseline. */
  rise: number;
  colour: string;
}

/** A piece of text in one style. */
export interface Run {
  text: string;
  style: TextStyle;
}

export function useStyle(pdf: PdfDocument, style: TextStyle): void {
  pdf.font(style.font).fontSize(style.size).fillColor(style.colour);
}

/** Width in points. */
export function widthOf(pdf: PdfDocument, run: Run): number {
  pdf.font(run.style.font).fontSize(run.style.size);
  return pdf.widthOfString(run.text);
}

/** Neighbours of the same style become one run: one drawing operator rather than one a word. */
export function mergeRuns(runs: Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.style === run.style) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}

/** Draws runs side by side from `x`, on one baseline, and returns where they end. */
export function drawRuns(pdf: PdfDocument, runs: Run[], x: number, baseline: number): number {
  for (const run of runs) {
    useStyle(pdf, run.style);
    pdf.text(run.text, x, baseline - run.style.rise, { lineBreak: false, baseline: "alphabetic" });
    x += pdf.widthOfString(run.text);
  }
  return x;
}
