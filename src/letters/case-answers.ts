import type { IsoDate } from "../domain/outcome.ts";
import { fieldsOf, readAnswers } from "./answers.ts";
import type { CompiledLetter } from "./compiled.ts";
import type { FieldProblem } from "./fields/read-fields.ts";
import type { KnownMediator } from "./fields/types.ts";
import { plainExamples, rawAnswers } from "./plain-data.ts";
import type { Values } from "./values.ts";

/** Reads answers written in a file on top of the letter's own examples. */
export function readOverExamples(
  letter: CompiledLetter,
  answers: Record<string, unknown>,
  context: { today: IsoDate; mediators: readonly KnownMediator[] },
): { values: Values; errors: FieldProblem[] } {
  const fields = fieldsOf(letter);
  const data = { ...plainExamples(fields), ...answers };
  return readAnswers(letter, rawAnswers(fields, data), context);
}
