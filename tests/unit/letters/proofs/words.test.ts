import { describe, expect, test } from "vitest";
import { bodyText } from "../../../../scripts/letters/body-text.ts";
import { readability } from "../../../../scripts/letters/readability.ts";
import { writeText } from "../../../../src/documents/text.ts";
import { blankLetter, evaluateLetter } from "../../../../src/letters/evaluate.ts";
import type { Inline, LetterDocument } from "../../../../src/letters/tree.ts";
import { letters, samples, typesetTexts } from "./letters.ts";

/** What no letter may hold, whatever its answers; spaces as they are in the file. */
const forbidden: [name: string, pattern: RegExp][] = [
  ["undefined", /undefined/],
  ["NaN", /NaN/],
  ["an object", /\[object/],
  ["a bracket", /[[\]]/],
  ["a brace of the language", /\{\{|\}\}|\{%|%\}/],
  ["two spaces", / {2}/],
  ["a space at an end of line", / $|^ /m],
  ["a breaking space before ; : ! ? » %", / [;:!?»%€]/],
  ["a breaking space after «", /« /],
  ["a straight apostrophe or quotation mark", /['"]/],
  ["three dots", /\.\.\./],
  ["a mark of punctuation twice", /,[,.;]|\.\.|;;|(?<!:)::/],
  ["an empty pair", /\(\s*\)|«\s*»/],
  ["a space before a comma or a full stop", /[ \u00a0\u202f][,.](?!\d)/],
  ["an ISO date", /\b\d{4}-\d{2}-\d{2}\b/],
  ["« 1 janvier »", /(?<!\d)1[\u00a0 ](janvier|février|mars|avril|mai|juin|juillet|août)/],
  ["a date that a line may cut", /\d (janvier|février|mars|avril|mai|juin|juillet|août|septembre)/],
  ["an amount without its thousands apart", /\d{4,},\d\d\u00a0[€$]/],
  ["an amount with one decimal", /,\d\u00a0[€$]/],
  [
    "elision forgotten",
    /(?<!\p{L})(de|le|la|que|je|ne|se) (?=[aeiouâéèêîôû])(?!(oui|onze|un)\b)/iu,
  ],
];

const inlinesOf = ({ blocks }: LetterDocument): Inline[] =>
  blocks.flatMap((block): Inline[] => {
    if (block.kind === "address") return block.lines.flat();
    if (block.kind === "list") return block.items.flat();
    if (block.kind === "table") return [...block.head.flat(), ...block.rows.flat(2)];
    return block.children;
  });

/** The text without the padding of its tables, whose columns stand several spaces apart. */
function textOf(document: LetterDocument): string {
  const blocks = document.blocks.map((block) =>
    block.kind === "table"
      ? {
          kind: "list" as const,
          ordered: false,
          items: [block.head, ...block.rows].flat().filter((cell) => cell.length > 0),
        }
      : block,
  );
  return writeText({ ...document, blocks });
}

const faultsOf = (text: string): string[] =>
  forbidden.flatMap(([name, pattern]) => {
    const match = pattern.exec(text);
    const around = match && text.slice(Math.max(0, match.index - 20), match.index + 20);
    return match ? [`${name} : ${JSON.stringify(around)}`] : [];
  });

describe.each(letters)("%s", (_, letter) => {
  const { compiled } = letter;

  test.each(samples(letter))("reads well with %s", (_, values) => {
    const document = evaluateLetter(compiled, typesetTexts(letter, values));
    expect(faultsOf(textOf(document))).toEqual([]);
    const missing = inlinesOf(document).filter(({ kind }) => kind === "missing");
    expect(missing).toEqual([]);
  });

  test("reads well in blank", () => {
    const text = textOf(blankLetter(compiled));
    expect(faultsOf(text)).toEqual([]);
    expect(text).toContain("…");
  });

  test.each(samples(letter).slice(0, 3))("is easy enough to read with %s", (_, values) => {
    const { score, words } = readability(bodyText(evaluateLetter(compiled, values)));
    expect(words).toBeGreaterThan(20);
    expect(score).toBeGreaterThanOrEqual(60);
  });
});

describe("the checks themselves", () => {
  test.each([
    ["Vous devez undefined €", ["undefined", "a breaking space before ; : ! ? » %"]],
    ["le 1\u00a0mars, 12345,60\u00a0€", ["« 1 janvier »", "an amount without its thousands apart"]],
    ["Je examine  le dossier.", ["two spaces", "elision forgotten"]],
    ["Le 1er\u00a0mars, l’onze, de oui\u00a0: 1\u202f234,56\u00a0€.", []],
  ])("see the faults of %j", (text, names) => {
    expect(faultsOf(text).map((fault) => fault.split(" : ")[0])).toEqual(
      names.map((name) => name.split(" : ")[0]),
    );
  });
});
