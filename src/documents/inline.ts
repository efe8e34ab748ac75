import type { Inline } from "../letters/tree.ts";

/** An inline node every writer can draw as it is: no control character, no half of a character. */
export type CleanInline =
  | { kind: "text"; text: string; strong: boolean; superscript: boolean }
  | { kind: "break" }
  | { kind: "missing"; label: string };

/** The dotted blank, about 37 mm in a letter: room to write by hand. */
export const blank = "…".repeat(10);

/** What stands for a value not given in documents to print: « ………… (label) ». */
export function blankFor(label: string): string {
  return `${blank} (${label})`;
}

/** A line to write on, across the sheet. */
const writingLine = "…".repeat(42);

const lineBreaks = /\r\n?|[\n\u0085\u2028\u2029]/;

/** Text that XML, PDF and HTML all accept: lone surrogates become U+FFFD, control characters go. */
export function cleanText(text: string): string {
  return text
    .replaceAll("\t", " ")
    .replace(/\p{Cs}/gu, "\uFFFD")
    .replace(/\p{Cc}|[\uFFFE\uFFFF]/gu, "");
}

/** The blank with its name, then the lines that a long answer needs. */
function blankOf({ label, lines = 0 }: Extract<Inline, { kind: "missing" }>): CleanInline[] {
  const line = { kind: "text" as const, text: writingLine, strong: false, superscript: false };
  return [
    { kind: "missing", label: cleanText(label) },
    ...Array.from({ length: lines }, () => [{ kind: "break" as const }, line]).flat(),
  ];
}

/** The same inlines, cleaned; a line feed inside a value becomes a line break. */
export function cleanInlines(inlines: Inline[]): CleanInline[] {
  return inlines.flatMap((inline): CleanInline[] => {
    if (inline.kind === "break") return [inline];
    if (inline.kind === "missing") return blankOf(inline);
    const { strong = false, superscript = false } = inline;
    return inline.text.split(lineBreaks).flatMap((line, index): CleanInline[] => {
      const text = { kind: "text" as const, text: cleanText(line), strong, superscript };
      return [...(index > 0 ? [{ kind: "break" as const }] : []), ...(text.text ? [text] : [])];
    });
  });
}
