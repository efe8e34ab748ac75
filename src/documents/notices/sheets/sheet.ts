import type { Measure } from "../fit-line.ts";

/** What is drawn and never read aloud. Lengths in the sheet's units, from its top left corner. */
export type Shape =
  | {
      kind: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      radius?: number;
      fill: string;
    }
  | { kind: "circle"; x: number; y: number; r: number; fill: string }
  | { kind: "ring"; x: number; y: number; r: number; stroke: string; width: number; dash?: number }
  | { kind: "line"; from: [number, number]; to: [number, number]; stroke: string; width: number }
  | { kind: "mark"; x: number; y: number; size: number; fill: string };

export type Weight = "regular" | "bold";

/** A line of text, placed by its left end and its baseline. */
export interface PlacedLine {
  text: string;
  x: number;
  baseline: number;
  size: number;
}

/** One element of text: its role in a PDF's structure, and its lines. */
export interface Passage {
  tag: "H1" | "H2" | "P" | "Lbl";
  weight: Weight;
  colour: string;
  lines: PlacedLine[];
}

/** Elements that belong together. */
export interface Group {
  tag: "L" | "LI" | "LBody";
  children: (Passage | Group)[];
}

/** A sheet laid out, ready for any writer: what it shows and, in reading order, what it says. */
export interface Sheet {
  /** In the sheet's own units. */
  width: number;
  height: number;
  /** Points in one unit. */
  scale: number;
  shapes: Shape[];
  content: (Passage | Group)[];
}

/** Measures text in both weights, whatever draws it. */
export type Measures = Record<Weight, Measure>;

/** Points in a millimetre. */
export const millimetre = 72 / 25.4;

/** Every passage of a sheet, in reading order. */
export function passagesOf(content: Sheet["content"]): Passage[] {
  return content.flatMap((node) => ("children" in node ? passagesOf(node.children) : [node]));
}
