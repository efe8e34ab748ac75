import type { PdfDocument } from "./engine.ts";
import { mergeRuns, type Run } from "./runs.ts";
import { breakWord, toWords, type Word } from "./words.ts";

/** A line ready to draw. */
export interface Line {
  runs: Run[];
  /** Points, without the space that ends the line. */
  width: number;
}

/**
 * Sets styled text in lines of at most `width` points, ragged right. Every line that a space or a
 * line break ends keeps a space at its end, so that text extracted from the file keeps its words apart.
 */
export function wrapRuns(pdf: PdfDocument, runs: (Run | "break")[], width: number): Line[] {
  const words = toWords(pdf, runs).flatMap((word) =>
    word.width > width ? breakWord(pdf, word, width) : [word],
  );
  const lines: Line[] = [];
  let line: Word[] = [];
  let filled = 0;
  const close = () => {
    lines.push(toLine(line));
    line = [];
    filled = 0;
  };
  for (const word of words) {
    if (line.length > 0 && filled + word.width > width + 0.01) close();
    line.push(word);
    filled += word.width + (word.space?.width ?? 0);
    if (word.hardBreak) close();
  }
  if (line.length > 0 || lines.length === 0) close();
  return withoutFinalSpace(lines);
}

function toLine(words: Word[]): Line {
  const last = words.at(-1);
  const width = words.reduce(
    (sum, word) => sum + word.width + (word === last ? 0 : (word.space?.width ?? 0)),
    0,
  );
  const runs = words.flatMap((word) => {
    const style = word.runs.at(-1)?.style;
    const space = word.space ?? (word.hardBreak && style ? { text: " ", style } : undefined);
    return space ? [...word.runs, { text: space.text, style: space.style }] : word.runs;
  });
  return { runs: mergeRuns(runs), width };
}

function withoutFinalSpace(lines: Line[]): Line[] {
  const run = lines.at(-1)?.runs.at(-1);
  if (run) run.text = run.text.trimEnd();
  return lines;
}
