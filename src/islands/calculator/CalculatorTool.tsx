import { useCallback, useId, useMemo, useRef, useState } from "preact/hooks";
import {
  AnswerFault,
  type Calculation,
  type Calculator,
  type CalculatorData,
} from "../../calculators/calculator.ts";
import { emptyAnswers, fieldsOf, readAnswers, visibleFields } from "../../letters/answers.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { faultsOf } from "../forms/FieldControl.tsx";
import { faultsByField, Question } from "../forms/Question.tsx";
import { localToday } from "../today.ts";
import { afterPaint } from "../ui/after-paint.ts";
import type { SourceLinks } from "../ui/Explanation.tsx";
import { useSettled } from "../ui/useSettled.ts";
import { Answer } from "./Answer.tsx";
import { fragmentOfAnswers } from "./answers-fragment.ts";
import { shareInAddress, useSharedAnswers } from "./shared-answers.ts";

/** What a page hands the island of any calculator. */
export interface CalculatorProps extends CalculatorData {
  sources: SourceLinks;
  /** Where a shared link leads: the calculator's own page. */
  pageHref: string;
  /** Address of each letter that a result may lead to, by id. */
  letters: Record<string, string>;
  siteName: string;
  /** Inside another page: the address is not its own, and printing would print that page. */
  embedded: boolean;
}

interface Result {
  calculation: Calculation;
  values: Values;
}

/** What a calculator asks, known at once, and how to get its computation. */
interface Loading {
  id: string;
  groups: Calculator["groups"];
  load: () => Promise<Calculator>;
}

const noMediators: never[] = [];

/** Any calculator: its questions, then its answer. The computation is the calculator's own. */
export function CalculatorTool({ id, groups: asked, load, ...props }: CalculatorProps & Loading) {
  const form = useMemo(() => ({ groups: asked }), [asked]);
  const [raw, setRaw] = useState<RawAnswers>(() => emptyAnswers(form));
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<Result>();
  const prefix = useId();
  const warm = useRef(false);

  /** Fetches the computation when the visitor enters the form, for « Calculer » to answer at once. */
  const warmUp = () => {
    if (warm.current) return;
    warm.current = true;
    afterPaint(() => {
      load().catch(() => {
        warm.current = false; // offline for now: « Calculer » will say so
      });
    });
  };
  const keepAnswer = useCallback(
    (name: string, answer: RawAnswer) => setRaw((answers) => ({ ...answers, [name]: answer })),
    [],
  );

  const compute = async (values: Values, today: string): Promise<Result | FieldProblem> => {
    const first = fieldsOf(form)[0]?.name ?? "";
    try {
      const calculator = await load();
      return { calculation: calculator.compute(values, props, today), values };
    } catch (error) {
      if (error instanceof AnswerFault) return { field: error.field, message: error.message };
      // The module did not come: the network is cut, or the site has just been updated.
      if (error instanceof TypeError && /import|module|fetch/i.test(error.message))
        return {
          field: first,
          message:
            "Le calcul n’a pas pu se charger. Vérifiez votre connexion, puis appuyez de nouveau sur «\u00a0Calculer\u00a0».",
        };
      throw error;
    }
  };
  const run = async (answers: RawAnswers): Promise<Result | undefined> => {
    const today = localToday();
    const read = readAnswers(form, answers, { today, mediators: noMediators });
    const found = read.errors.length > 0 ? undefined : await compute(read.values, today);
    const done = found && "calculation" in found ? found : undefined;
    setErrors(found && !done ? [found as FieldProblem] : read.errors);
    setAttempt((count) => count + 1);
    setResult(done);
    return done;
  };

  useSharedAnswers(form, (shared) => {
    if (props.embedded) return;
    setRaw(shared);
    run(shared);
  });

  const submit = async (event: Event) => {
    event.preventDefault();
    const done = await run(raw);
    if (!done || props.embedded) return;
    shareInAddress(form, done.values);
  };

  const settled = useSettled(raw);
  const shown = useMemo(() => {
    const { values } = readAnswers(form, settled, { today: "9999-12-31", mediators: noMediators });
    return new Set(visibleFields(form, values).map((field) => field.name));
  }, [form, settled]);
  const groups = asked.map(({ title, fields }) => ({
    title,
    fields: fields.filter((field) => shown.has(field.name)),
  }));
  const single = groups.length === 1;
  const faults = useMemo(() => faultsByField(errors), [errors]);

  const questions = (fields: (typeof groups)[number]["fields"]) =>
    fields.map((field) => (
      <Question
        key={field.name}
        prefix={prefix}
        field={field}
        value={raw[field.name]!}
        errors={faults(field.name)}
        mediators={noMediators}
        onAnswer={keepAnswer}
      />
    ));

  return (
    <>
      <form onSubmit={submit} onFocusIn={warmUp} noValidate autoComplete="off">
        <ErrorSummary attempt={attempt} faults={faultsOf(prefix, fieldsOf(form), errors)} />
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
          fragment={fragmentOfAnswers(form, result.values)}
          fileName={id}
          attempt={attempt}
        />
      )}
    </>
  );
}
