import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { type Form, fieldsOf } from "../../letters/answers.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import { useEarlyAnswers } from "../ui/useEarlyAnswers.ts";
import { ErrorSummary } from "./ErrorSummary.tsx";
import { faultsOf } from "./FieldControl.tsx";
import type { ListedMediator } from "./MediatorField.tsx";
import { Question } from "./Question.tsx";

/** One list for all questions without fault, one for all forms without mediators: the same at each drawing. */
const none: FieldProblem[] = [];
const noMediators: ListedMediator[] = [];

function byField(errors: FieldProblem[]): Map<string, FieldProblem[]> {
  const fields = new Set(errors.map(({ field }) => field));
  return new Map([...fields].map((name) => [name, errors.filter(({ field }) => field === name)]));
}

/**
 * A form of questions, by groups; those that a condition hides are left out, and their group with
 * them. A form of one group has no frame around it: the page's title says it.
 */
export function QuestionForm({
  prefix,
  form,
  answers,
  shown,
  errors,
  standing = errors,
  attempt,
  mediators = noMediators,
  action,
  onAnswer,
  onSubmit,
  onFocusIn,
  children,
}: {
  prefix: string;
  form: Form;
  answers: RawAnswers;
  /** Names of the questions to show. */
  shown: ReadonlySet<string>;
  /** What the last attempt found, and what of it has not been put right since. */
  errors: FieldProblem[];
  standing?: FieldProblem[];
  attempt: number;
  mediators?: ListedMediator[];
  /** What the button says. */
  action: string;
  onAnswer: (name: string, answer: RawAnswer) => void;
  onSubmit: () => void;
  onFocusIn?: () => void;
  children?: ComponentChildren;
}) {
  const root = useRef<HTMLFormElement>(null);
  useEarlyAnswers(root);
  const errorsBy = useMemo(() => byField(standing), [standing]);
  const groups = form.groups
    .map(({ title, fields }) => ({ title, fields: fields.filter(({ name }) => shown.has(name)) }))
    .filter(({ fields }) => fields.length > 0);
  const questions = (fields: Form["groups"][number]["fields"]) =>
    fields.map((field) => (
      <Question
        key={field.name}
        {...{ prefix, field, mediators, onAnswer }}
        value={answers[field.name]!}
        errors={errorsBy.get(field.name) ?? none}
      />
    ));
  return (
    <form
      ref={root}
      noValidate
      autoComplete="off"
      onFocusIn={onFocusIn}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary attempt={attempt} faults={faultsOf(prefix, fieldsOf(form), errors)} />
      {form.groups.length === 1 ? (
        <div class="fields">{questions(groups[0]?.fields ?? [])}</div>
      ) : (
        groups.map(({ title, fields }) => (
          <fieldset key={title} class="question-group">
            <legend>{title}</legend>
            {questions(fields)}
          </fieldset>
        ))
      )}
      <div class="actions">
        <button type="submit" class="button primary">
          {action}
        </button>
      </div>
      {children}
    </form>
  );
}
