/**
 * What the writer of a letter wants to see. `npm run --silent lettres`: one line a letter (words,
 * readability, golden cases, branches that they reach). `npm run --silent lettres -- <id>`: the text
 * of each case, as a case file holds it, and the branches that none reaches.
 */
import { writeText } from "../../src/documents/text.ts";
import { exampleValues } from "../../src/letters/answers.ts";
import { blankLetter, evaluateLetter } from "../../src/letters/evaluate.ts";
import { loadLetterCases } from "../../src/register/letter-cases.ts";
import type { Letter } from "../../src/register/letters.ts";
import { nearest } from "../../src/register/nearest.ts";
import { loadRegister } from "../../src/register/register.ts";
import type { LetterCase } from "../../src/schemas/letter-case.ts";
import { bodyText } from "./body-text.ts";
import { branchesOf, reachedBy } from "./branches.ts";
import { valuesOf } from "./filled.ts";
import { readability } from "./readability.ts";

const { letters } = loadRegister(process.cwd());
const allCases = loadLetterCases(process.cwd(), letters);

/** Branches that no case reaches. */
function missed({ compiled }: Letter, cases: LetterCase[]): string[] {
  const reached = new Set(
    cases.flatMap((one) => [...reachedBy(compiled, valuesOf(compiled, one).values)]),
  );
  return branchesOf(compiled)
    .filter(({ key }) => !reached.has(key))
    .map(({ label }) => label);
}

function line(letter: Letter): string {
  const { compiled } = letter;
  const cases = allCases.get(compiled.id) ?? [];
  const { words, score } = readability(bodyText(evaluateLetter(compiled, exampleValues(compiled))));
  const branches = branchesOf(compiled).length;
  const reached = branches - missed(letter, cases).length;
  return [
    compiled.id.padEnd(40),
    `${words} mots`.padStart(10),
    `lisibilité ${score.toFixed(0)}`.padStart(16),
    `${cases.length} cas`.padStart(8),
    `${reached} branches sur ${branches}`.padStart(22),
  ].join("");
}

function details(letter: Letter): string {
  const { compiled } = letter;
  const cases = allCases.get(compiled.id) ?? [];
  const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, "      ");
  const parts = cases.map((one) => {
    const { values, errors } = valuesOf(compiled, one);
    const faults = errors.map(({ field, message }) => `      ! ${field} : ${message}\n`).join("");
    return `${one.nom}\n${faults}    texte: |\n${indented(bodyText(evaluateLetter(compiled, values)))}`;
  });
  const left = missed(letter, cases);
  return [
    ...(parts.length > 0 ? parts : [bodyText(evaluateLetter(compiled, exampleValues(compiled)))]),
    `Modèle vierge\n\n${indented(writeText(blankLetter(compiled)))}`,
    left.length > 0 ? `Branches qu’aucun cas n’atteint :\n  ${left.join("\n  ")}` : "",
  ].join("\n\n");
}

const [id] = process.argv.slice(2);
const letter = letters.get(id ?? "");
if (id !== undefined && !letter) {
  const near = nearest(id, letters.keys());
  console.error(`Lettre « ${id} » inconnue.${near ? ` Vouliez-vous dire « ${near} » ?` : ""}`);
  process.exitCode = 2;
} else console.log(letter ? details(letter) : [...letters.values()].map(line).join("\n"));
