import { useMemo } from "preact/hooks";
import { fieldsOf } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { faultsOf } from "../forms/FieldControl.tsx";
import type { ListedMediator } from "../forms/MediatorField.tsx";
import { LetterField } from "./LetterField.tsx";

/** One list for all questions without fault: the same from one drawing to the next. */
const none: FieldProblem[] = [];

function byField(errors: FieldProblem[]): Map<string, FieldProblem[]> {
  const fields = new Set(errors.map(({ field }) => field));
  return new Map([...fields].map((name) => [name, errors.filter(({ field }) => field === name)]));
}

/** The questions, by groups; those that a condition hides are left out, and their group with them. */
export function LetterForm({
  prefix,
  letter,
  answers,
  shown,
  errors,
  standing,
  attempt,
  mediators,
  onAnswer,
  onSubmit,
}: {
  prefix: string;
  letter: CompiledLetter;
  answers: RawAnswers;
  /** Names of the questions to show. */
  shown: ReadonlySet<string>;
  /** What the last check found, and what of it has not been put right since. */
  errors: FieldProblem[];
  standing: FieldProblem[];
  attempt: number;
  mediators: ListedMediator[];
  onAnswer: (name: string, answer: RawAnswer) => void;
  onSubmit: () => void;
}) {
  const errorsBy = useMemo(() => byField(standing), [standing]);
  const groups = letter.groups
    .map(({ title, fields }) => ({ title, fields: fields.filter(({ name }) => shown.has(name)) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary attempt={attempt} faults={faultsOf(prefix, fieldsOf(letter), errors)} />
      {groups.map(({ title, fields }) => (
        <fieldset key={title} class="question-group">
          <legend>{title}</legend>
          {fields.map((field) => (
            <LetterField
              key={field.name}
              {...{ prefix, field, mediators, onAnswer }}
              value={answers[field.name]!}
              errors={errorsBy.get(field.name) ?? none}
            />
          ))}
        </fieldset>
      ))}
      <div class="actions">
        <button type="submit" class="button primary">
          Vérifier mes réponses
        </button>
      </div>
    </form>
  );
}
