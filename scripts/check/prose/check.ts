/**
 * Reads the guides as an editor would: size, ease, parts, words never to write, law without a source.
 * Run: `node scripts/check/prose/check.ts` ; `--tout` prints the figures of every guide.
 */
import { register } from "../../../src/register/index.ts";
import { passagesOf, plainText } from "./guide-text.ts";
import { forbiddenWords, missingParts, sizeAndEase, uncitedLaw } from "./rules.ts";

const all = process.argv.includes("--tout");
let failed = false;

for (const { slug, file, data, body, bodyLine } of register.guides.values()) {
  const passages = passagesOf(body, bodyLine);
  const { happening, duty, until } = data.brief;
  // A computed date or amount reads as three words.
  const read = [data.title, data.description, happening, duty, until, body]
    .join("\n")
    .replace(/<(Date|Echeance|Interets|Majoration|Taux)\b[^>]*\/>/g, "1 un deux");
  const text = read.split("\n").map(plainText).join("\n");
  const { words, score, faults } = sizeAndEase(text);
  const headings = body.match(/^#{2,3} .*$/gm) ?? [];
  const found = [
    ...faults,
    ...missingParts(headings),
    ...forbiddenWords(passages),
    ...uncitedLaw(passages),
  ];
  if (all) console.log(`${slug} : ${words} mots, lisibilité ${Math.round(score)}`);
  for (const { line, what } of found)
    console.error(`${file}${line ? `, ligne ${line}` : ""}\n  ${what}`);
  failed ||= found.length > 0;
}

if (failed) process.exit(1);
