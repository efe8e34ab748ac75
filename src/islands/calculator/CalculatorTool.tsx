import { useMemo, useRef, useState } from "preact/hooks";
import {
  AnswerFault,
  type Calculation,
  type Calculator,
  type CalculatorData,
} from "../../calculators/calculator.ts";
import { fieldsOf } from "../../letters/answers.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import { QuestionForm } from "../forms/QuestionForm.tsx";
import { useForm } from "../forms/useForm.ts";
import { localToday } from "../today.ts";
import { afterPaint } from "../ui/after-paint.ts";
import type { SourceLinks } from "../ui/Explanation.tsx";
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

/** Any calculator: its questions, then its answer. The computation is the calculator's own. */
export function CalculatorTool({ id, groups: asked, load, ...props }: CalculatorProps & Loading) {
  const form = useMemo(() => ({ groups: asked }), [asked]);
  const { answers, read, conclude, replace, drawn } = useForm(form);
  const [result, setResult] = useState<Result>();
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
  const run = async (given: RawAnswers): Promise<Result | undefined> => {
    const today = localToday();
    const { values, errors } = read(given, today);
    const found = errors.length > 0 ? undefined : await compute(values, today);
    const done = found && "calculation" in found ? found : undefined;
    conclude(found && !done ? [found as FieldProblem] : errors);
    setResult(done);
    return done;
  };

  useSharedAnswers(form, (shared) => {
    if (props.embedded) return;
    replace(shared);
    run(shared);
  });

  const submit = async () => {
    const done = await run(answers);
    if (done && !props.embedded) shareInAddress(form, done.values);
  };

  return (
    <>
      <QuestionForm {...drawn} action="Calculer" onSubmit={submit} onFocusIn={warmUp} />
      {result && (
        <Answer
          {...props}
          calculation={result.calculation}
          fragment={fragmentOfAnswers(form, result.values)}
          fileName={id}
          attempt={drawn.attempt}
        />
      )}
    </>
  );
}
