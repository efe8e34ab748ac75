import type { Inline } from "./tree.ts";

/** An inline of the tree, or the blank line of a long answer. */
export type Piece = Inline | { kind: "blank-line" };

type Text = Extract<Inline, { kind: "text" }>;

function joins(left: Inline | undefined, right: Text): left is Text {
  return (
    left?.kind === "text" && left.strong === right.strong && left.superscript === right.superscript
  );
}

/** Drops the ordinary spaces that stand at an end of a line. */
function trimEnds(line: Inline[]): Inline[] {
  const first = line[0];
  if (first?.kind === "text") line[0] = { ...first, text: first.text.replace(/^ +/, "") };
  const last = line.at(-1);
  if (last?.kind === "text")
    line[line.length - 1] = { ...last, text: last.text.replace(/ +$/, "") };
  return line.filter((inline) => inline.kind !== "text" || inline.text !== "");
}

/** Joins texts of the same style, keeping one space where a silent branch left two. */
export function tidy(inlines: Inline[]): Inline[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    const line = lines.at(-1) as Inline[];
    const last = line.at(-1);
    if (inline.kind === "break") lines.push([]);
    else if (inline.kind !== "text") line.push({ ...inline });
    else {
      const spaced = last === undefined || (last.kind === "text" && /[ \u00a0]$/.test(last.text));
      const text = spaced ? inline.text.replace(/^ +/, "") : inline.text;
      if (text === "") continue;
      if (joins(last, inline)) line[line.length - 1] = { ...last, text: last.text + text };
      else line.push({ ...inline, text });
    }
  }
  return lines
    .map(trimEnds)
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{ kind: "break" } as Inline, ...line]));
}

/** The text of a value as pieces: a new line is a break, an empty line a blank line. */
export function piecesOf(text: string, strong: true | undefined): Piece[] {
  return text.split(/\n[^\S\n]*\n\s*/).flatMap((paragraph, index) => {
    const lines = paragraph.split("\n").flatMap((line, row): Piece[] => {
      const piece: Piece = { kind: "text", text: line, ...(strong && { strong }) };
      return row === 0 ? [piece] : [{ kind: "break" }, piece];
    });
    return index === 0 ? lines : [{ kind: "blank-line" } as Piece, ...lines];
  });
}
