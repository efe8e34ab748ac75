import type { Inline, LetterDocument } from "../../letters/tree.ts";
import { cleanInlines, cleanText } from "../inline.ts";
import type { Coverage } from "./engine.ts";

/** `true` when the font draws this code point. */
export function covers(coverage: Coverage, codePoint: number): boolean {
  return coverage.some(([first, last]) => first <= codePoint && codePoint <= last);
}

/** Near twins, taken only when the font lacks the first. */
const twins: Record<string, string> = {
  "\u202F": "\u00A0",
  "\u2007": "\u00A0",
  "\u2011": "-",
  "\u2010": "-",
  "\u2015": "—",
  "\u02BC": "’",
};

/** Draw nothing and change nothing once set in lines: soft hyphen, direction marks, joiners, variants. */
const invisible = /\p{Cf}|\p{Variation_Selector}/u;

function adapt(character: string, coverage: Coverage): string {
  if (invisible.test(character)) return "";
  if (covers(coverage, character.codePointAt(0) ?? 0)) return character;
  if (/\p{Zs}/u.test(character)) return twins[character] ?? " ";
  return twins[character] ?? character;
}

/** Composes accents, then puts near twins where the font lacks a character and drops invisible ones. */
export function normaliseForPdf(text: string, coverage: Coverage): string {
  return Array.from(text.normalize("NFC"), (character) => adapt(character, coverage)).join("");
}

/** The text as the PDF draws it: what the font lacks becomes « ? », never an empty box. */
export function drawableText(text: string, coverage: Coverage): string {
  return Array.from(normaliseForPdf(text, coverage), (character) =>
    covers(coverage, character.codePointAt(0) ?? 0) ? character : "?",
  ).join("");
}

/** « 😀 » (U+1F600); a combining accent sits on a dotted circle. */
function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const shown = /\p{M}/u.test(character) ? `\u25CC${character}` : character;
  return `«\u00A0${shown}\u00A0» (U+${code})`;
}

/** Every text of the document that a PDF draws. */
function* texts(document: LetterDocument): Generator<string> {
  for (const block of document.blocks) {
    if (block.kind === "table") yield cleanText(block.caption);
    for (const inline of cleanInlines(inlinesOf(block))) {
      if (inline.kind === "text") yield inline.text;
      if (inline.kind === "missing") yield inline.label;
    }
  }
}

function inlinesOf(block: LetterDocument["blocks"][number]): Inline[] {
  switch (block.kind) {
    case "address":
      return block.lines.flat();
    case "list":
      return block.items.flat();
    case "table":
      return [...block.head.flat(), ...block.rows.flat(2)];
    default:
      return block.children;
  }
}

/** Characters that the PDF replaces by « ? », for the visitor, in order and once each. */
export function unsupportedCharacters(document: LetterDocument, coverage: Coverage): string[] {
  const found = new Set<string>();
  for (const text of texts(document))
    for (const character of normaliseForPdf(text, coverage))
      if (!covers(coverage, character.codePointAt(0) ?? 0)) found.add(character);
  return [...found].map(describe);
}
