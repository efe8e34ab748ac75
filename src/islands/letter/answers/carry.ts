import { fieldsOf, visibleFields } from "../../../letters/answers.ts";
import type { CompiledLetter } from "../../../letters/compiled.ts";
import { isUntouched } from "../../../letters/fields/list.ts";
import type { RawAnswers } from "../../../letters/fields/types.ts";
import type { Values } from "../../../letters/values.ts";
import type { Field } from "../../../schemas/letter.ts";

type Form = Pick<CompiledLetter, "groups" | "date">;

/** A manner of saying things, to which the next letter has its own first answer. */
const isManner = (field: Field) => field.type === "choice" && field.default !== undefined;

/** The questions whose answer is a fact of the dispute: all but the letter's own day and its manner. */
export function factNames(letter: Form): string[] {
  return fieldsOf(letter)
    .filter((field) => field.name !== letter.date && !isManner(field))
    .map(({ name }) => name);
}

/** The facts given so far: answers to the questions shown, none of them empty. */
export function factsOf(letter: Form, values: Values, answers: RawAnswers): RawAnswers {
  const facts = new Set(factNames(letter));
  return Object.fromEntries(
    visibleFields(letter, values)
      .filter(({ name }) => facts.has(name) && !isUntouched(answers[name]))
      .map(({ name }) => [name, answers[name]!]),
  );
}

/** What the visitor says of themself, the same in every letter: their details, town and mediator. */
export function ownDetails(
  letter: { groups: CompiledLetter["groups"]; place?: string },
  answers: RawAnswers,
): RawAnswers {
  return Object.fromEntries(
    fieldsOf(letter)
      .filter(
        (field) =>
          field.type === "mediator" ||
          (field.type === "identity" && field.party === "self") ||
          field.name === letter.place,
      )
      .filter(({ name }) => !isUntouched(answers[name]))
      .map(({ name }) => [name, answers[name]!]),
  );
}
