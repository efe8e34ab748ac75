import type { PdfDocument } from "./engine.ts";
import { mergeRuns, type Run, widthOf } from "./runs.ts";

/** What may not be cut, unless it is wider than a whole line. */
export interface Word {
  runs: Run[];
  /** Points, without the space after. */
  width: number;
  /** The ordinary space that follows, if one does. */
  space?: Run & { width: number };
  /** A line break follows. */
  hardBreak?: true;
}

/** Between letters of a compound, after its hyphen or slash; never inside a number or an article. */
const insideCompound = /(?<=\p{L}{2}[-‐/])(?=\p{L}{2})/u;

/** Cuts styled text into words, measured; a word may span several runs (« 1 » then « er »). */
export function toWords(pdf: PdfDocument, runs: (Run | "break")[]): Word[] {
  const words: Word[] = [];
  let open: Run[] = [];
  const close = (after: Pick<Word, "space" | "hardBreak">) => {
    if (open.length === 0) {
      const last = words.at(-1);
      if (!after.hardBreak) return;
      if (last && !last.hardBreak) last.hardBreak = true;
      else words.push({ runs: [], width: 0, hardBreak: true });
      return;
    }
    const merged = mergeRuns(open);
    const width = merged.reduce((sum, run) => sum + widthOf(pdf, run), 0);
    words.push({ runs: merged, width, ...after });
    open = [];
  };
  for (const run of runs) {
    if (run === "break") {
      close({ hardBreak: true });
      continue;
    }
    for (const token of run.text.split(/( +)/)) {
      if (token.startsWith(" ")) {
        const space = { text: " ", style: run.style };
        close({ space: { ...space, width: widthOf(pdf, space) } });
        continue;
      }
      token.split(insideCompound).forEach((part, index) => {
        if (index > 0) close({});
        if (part) open.push({ text: part, style: run.style });
      });
    }
  }
  close({});
  return words;
}

/** Cuts a word wider than `limit` into pieces that fit, between any two characters. */
export function breakWord(pdf: PdfDocument, word: Word, limit: number): Word[] {
  const pieces: Word[] = [];
  let piece: Word = { runs: [], width: 0 };
  for (const run of word.runs)
    for (const text of run.text) {
      const character = { text, style: run.style };
      const width = widthOf(pdf, character);
      if (piece.runs.length > 0 && piece.width + width > limit) {
        pieces.push(piece);
        piece = { runs: [], width: 0 };
      }
      piece.runs.push(character);
      piece.width += width;
    }
  pieces.push({ ...word, runs: piece.runs, width: piece.width });
  return pieces.map((one) => ({ ...one, runs: mergeRuns(one.runs) }));
}
