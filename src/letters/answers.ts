import type { IsoDate } from "../domain/outcome.ts";
import type { Field } from "../schemas/letter.ts";
import type { CompiledLetter } from "./compiled.ts";
import { exampleAnswers } from "./fields/example.ts";
import { type FieldProblem, isVisible, readFields } from "./fields/read-fields.ts";
import { fieldTypeTable } from "./fields/table.ts";
import type { KnownMediator, RawAnswers } from "./fields/types.ts";
import type { Values } from "./values.ts";

/** What these functions need of a letter. */
export type Form = Pick<CompiledLetter, "groups">;

/** The questions of a letter, in their order. */
export function fieldsOf(letter: Form): Field[] {
  return letter.groups.flatMap((group) => group.fields);
}

/** The questions that these answers show, in their order. */
export function visibleFields(letter: Form, values: Values): Field[] {
  return fieldsOf(letter).filter((field) => isVisible(field, values));
}

/** What an untouched form holds. */
export function emptyAnswers(letter: Form): RawAnswers {
  return Object.fromEntries(
    fieldsOf(letter).map((field) => [field.name, fieldTypeTable[field.type].empty(field)]),
  );
}

/**
 * Reads the form. Hidden answers are dropped; answers that can be read are kept although others
 * cannot, for the preview. Errors come in the order of the questions.
 */
export function readAnswers(
  letter: Form,
  answers: unknown,
  context: { today: IsoDate; mediators: readonly KnownMediator[] },
): { values: Values; errors: FieldProblem[] } {
  return readFields(fieldsOf(letter), answers, { ...context, values: {} });
}

/** Answers that fill the whole letter: each question's own example, else that of its type. */
export function exampleValues(letter: Form): Values {
  return exampleAnswers(fieldsOf(letter));
}
