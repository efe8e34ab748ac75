import { readOverExamples } from "../../src/letters/case-answers.ts";
import type { CompiledLetter } from "../../src/letters/compiled.ts";
import type { FieldProblem } from "../../src/letters/fields/read-fields.ts";
import type { Values } from "../../src/letters/values.ts";
import type { LetterCase } from "../../src/schemas/letter-case.ts";

/** The answers of a golden case, read as the form would read them. */
export function valuesOf(
  letter: CompiledLetter,
  { reponses, aujourdhui }: Pick<LetterCase, "reponses" | "aujourdhui">,
): { values: Values; errors: FieldProblem[] } {
  return readOverExamples(letter, reponses, { today: aujourdhui, mediators: [] });
}
