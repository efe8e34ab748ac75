import { useEffect, useId, useMemo, useState } from "preact/hooks";
import {
  AnswerFault,
  type Calculation,
  type Calculator,
  type CalculatorData,
} from "../../calculators/calculator.ts";
import { emptyAnswers, fieldsOf, readAnswers, visibleFields } from "../../letters/answers.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { controlId, FieldControl } from "../forms/FieldControl.tsx";
import { localToday } from "../today.ts";
import type { SourceLinks } from "../ui/Explanation.tsx";
import { readFragment, writeFragment } from "../ui/fragment.ts";
import { useSettled } from "../ui/useSettled.ts";
import { Answer } from "./Answer.tsx";
import { answersFromFragment, fragmentOfAnswers } from "./answers-fragment.ts";

/** What a page hands the island of any calculator. */
export interface CalculatorProps extends CalculatorData {
  sources: SourceLinks;
  /** Where a shared link leads: the calculator's own page. */
  pageHref: string;
  /** Address of each letter that a result may lead to, by id. */
  letters: Record<string, string>;
  siteName: string;
}

interface Result {
  calculation: Calculation;
  values: Values;
}

/** Any calculator: its questions, then its answer. The computation is the calculator's own. */
export function CalculatorTool({
  calculator,
  ...props
}: CalculatorProps & { calculator: Calculator }) {
  const [raw, setRaw] = useState<RawAnswers>(() => emptyAnswers(calculator));
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Result>();
  const prefix = useId();

  const run = (answers: RawAnswers): Result | undefined => {
    const today = localToday();
    const read = readAnswers(calculator, answers, { today, mediators: [] });
    let found = read.errors;
    let done: Result | undefined;
    if (found.length === 0)
      try {
        done = { calculation: calculator.compute(read.values, props, today), values: read.values };
      } catch (error) {
        if (!(error instanceof AnswerFault)) throw error;
        found = [{ field: error.field, message: error.message }];
      }
    setErrors(found);
    setAttempt((count) => count + 1);
    setResult(done);
    return done;
  };

  useEffect(() => {
    const load = () => {
      const fragment = readFragment(location.hash);
      if (!fieldsOf(calculator).some((field) => field.name in fragment)) return;
      const shared = answersFromFragment(calculator, fragment);
      setRaw(shared);
      run(shared);
    };
    load();
    addEventListener("hashchange", load);
    return () => removeEventListener("hashchange", load);
  }, []);

  const submit = (event: Event) => {
    event.preventDefault();
    const done = run(raw);
    if (!done) return;
    const fragment = writeFragment(fragmentOfAnswers(calculator, done.values));
    history.replaceState(history.state, "", fragment || " ");
  };

  const settled = useSettled(raw);
  const shown = useMemo(() => {
    const { values } = readAnswers(calculator, settled, { today: "9999-12-31", mediators: [] });
    return new Set(visibleFields(calculator, values).map((field) => field.name));
  }, [calculator, settled]);
  const groups = calculator.groups.map(({ title, fields }) => ({
    title,
    fields: fields.filter((field) => shown.has(field.name)),
  }));
  const single = groups.length === 1;

  const questions = (fields: (typeof groups)[number]["fields"]) =>
    fields.map((field) => (
      <FieldControl
        key={field.name}
        id={`${prefix}-${field.name}`}
        field={field}
        value={raw[field.name]!}
        errors={errors.filter((error) => error.field === field.name)}
        mediators={[]}
        onChange={(answer) => setRaw({ ...raw, [field.name]: answer })}
      />
    ));

  return (
    <>
      <form onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary
          attempt={attempt}
          faults={errors.map((error) => {
            const field = fieldsOf(calculator).find((one) => one.name === error.field);
            return {
              id: field ? controlId(prefix, field, error.part) : prefix,
              message: error.message,
            };
          })}
        />
        {single ? (
          <div class="fields">{questions(groups[0]!.fields)}</div>
        ) : (
          groups
            .filter(({ fields }) => fields.length > 0)
            .map(({ title, fields }) => (
              <fieldset key={title} class="question-group">
                <legend>{title}</legend>
                {questions(fields)}
              </fieldset>
            ))
        )}
        <div class="actions">
          <button type="submit" class="button primary">
            Calculer
          </button>
        </div>
      </form>
      {result && (
        <Answer
          {...props}
          calculation={result.calculation}
          fragment={fragmentOfAnswers(calculator, result.values)}
          fileName={calculator.id}
          attempt={attempt}
        />
      )}
    </>
  );
}
