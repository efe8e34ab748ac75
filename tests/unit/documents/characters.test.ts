import { describe, expect, test } from "vitest";
import { coverage } from "../../../src/documents/generated/fonts.js";
import {
  drawableText,
  normaliseForPdf,
  unsupportedCharacters,
} from "../../../src/documents/pdf/characters.ts";
import type { Coverage } from "../../../src/documents/pdf/engine.ts";
import { paragraph, shortLetter, withValue } from "../../support/letters.ts";

const ascii: Coverage = [[0x20, 0x7e]];

const normalised: [string, string, Coverage, string][] = [
  ["an accent apart is composed", "e\u0301", coverage, "é"],
  ["a narrow no-break space is kept where the font has it", "a\u202F;", coverage, "a\u202F;"],
  ["else it becomes a no-break space", "a\u202F;", ascii, "a\u00A0;"],
  ["a no-break hyphen is kept where the font has it", "a\u2011b", coverage, "a\u2011b"],
  ["else it becomes a hyphen", "a\u2011b", ascii, "a-b"],
  ["a space that the font lacks becomes a plain one", "a\u3000b", coverage, "a b"],
  ["direction marks go", "a\u202E\u200Fb\u2067c", coverage, "abc"],
  ["a soft hyphen goes, for it would be drawn", "soup\u00ADçon", coverage, "soupçon"],
  ["a variation selector goes", "✓\uFE0E", coverage, "✓"],
];

describe("text for the PDF", () => {
  test.each(normalised)("%s", (_, given, font, expected) => {
    expect(normaliseForPdf(given, font)).toBe(expected);
  });

  test("what the font lacks is drawn as a question mark, never as a box", () => {
    expect(drawableText("merci 😀 שלום", coverage)).toBe("merci ? ????");
  });
});

test.each([
  "àâäæçéèêëîïôœöùûüÿ ÀÂÄÆÇÉÈÊËÎÏÔŒÖÙÛÜŸ",
  "« guillemets » “anglais” ‘simples’ l’apostrophe… – — ‑",
  "1 234,56 € ½ ° ² § © ® ™ № → ← • ☐ ☑ ✓ ≤ ≥ ≠ ×",
  "Łódź Kraków Ærø Şişli Nguyễn Thị Hương Čapek Ţiriac",
])("the font draws « %s »", (text) => {
  expect(drawableText(text, coverage)).toBe(text);
});

test("characters that the PDF will replace are named once each, with their code", () => {
  expect(unsupportedCharacters(withValue("😀 a\u0328\u0315 ש 😀"), coverage)).toEqual([
    "«\u00A0😀\u00A0» (U+1F600)",
    "«\u00A0\u25CC\u0315\u00A0» (U+0315)",
    "«\u00A0ש\u00A0» (U+05E9)",
  ]);
});

test.each([
  [
    "in a list",
    { kind: "list" as const, ordered: false, items: [[{ kind: "text" as const, text: "😀" }]] },
  ],
  ["in a label", paragraph("body", { label: "😀" })],
  ["in a caption", { kind: "table" as const, caption: "😀", head: [], rows: [], align: [] }],
])("a character %s is found", (_, block) => {
  expect(unsupportedCharacters({ ...shortLetter, blocks: [block] }, coverage)).toHaveLength(1);
});

test("an ordinary letter has nothing to replace", () => {
  expect(unsupportedCharacters(shortLetter, coverage)).toEqual([]);
});
