import { useCallback, useId, useMemo, useState } from "preact/hooks";
import { evaluateDuties } from "../../domain/compliance/evaluate.ts";
import { emptyAnswers, fieldsOf, readAnswers, visibleFields } from "../../letters/answers.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import type { ComplianceQuestions, DutyFile, Fine } from "../../schemas/compliance.ts";
import { fragmentOfAnswers } from "../calculator/answers-fragment.ts";
import { shareInAddress, useSharedAnswers } from "../calculator/shared-answers.ts";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { faultsOf } from "../forms/FieldControl.tsx";
import { faultsByField, Question } from "../forms/Question.tsx";
import { localToday } from "../today.ts";
import type { SourceLinks } from "../ui/Explanation.tsx";
import { useSettled } from "../ui/useSettled.ts";
import { Findings } from "./Findings.tsx";

/** What the page hands the check; every word is typeset, every fix leads to an address of the site. */
export interface ComplianceProps {
  questions: ComplianceQuestions;
  duties: DutyFile;
  fines: Record<string, Fine>;
  sources: SourceLinks;
  pageHref: string;
  siteName: string;
}

const noMediators: never[] = [];

/** « Suis-je en règle ? »: the questions, then what is missing, in place, or not concerned. */
export function ComplianceTool(props: ComplianceProps) {
  const form = useMemo(() => ({ groups: props.questions }), [props.questions]);
  const [raw, setRaw] = useState<RawAnswers>(() => emptyAnswers(form));
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [values, setValues] = useState<Values>();
  const prefix = useId();
  const keepAnswer = useCallback(
    (name: string, answer: RawAnswer) => setRaw((answers) => ({ ...answers, [name]: answer })),
    [],
  );

  const run = (answers: RawAnswers): Values | undefined => {
    const read = readAnswers(form, answers, { today: localToday(), mediators: noMediators });
    const done = read.errors.length === 0 ? read.values : undefined;
    setErrors(read.errors);
    setAttempt((count) => count + 1);
    setValues(done);
    return done;
  };

  useSharedAnswers(form, (shared) => {
    setRaw(shared);
    run(shared);
  });

  const submit = (event: Event) => {
    event.preventDefault();
    const done = run(raw);
    if (!done) return;
    shareInAddress(form, done);
  };

  const settled = useSettled(raw);
  const shown = useMemo(() => {
    const read = readAnswers(form, settled, { today: "9999-12-31", mediators: noMediators });
    return new Set(visibleFields(form, read.values).map((field) => field.name));
  }, [form, settled]);
  const faults = useMemo(() => faultsByField(errors), [errors]);
  const groups = props.questions
    .map(({ title, fields }) => ({ title, fields: fields.filter(({ name }) => shown.has(name)) }))
    .filter(({ fields }) => fields.length > 0);

  return (
    <>
      <form onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary attempt={attempt} faults={faultsOf(prefix, fieldsOf(form), errors)} />
        {groups.map(({ title, fields }) => (
          <fieldset key={title} class="question-group">
            <legend>{title}</legend>
            {fields.map((field) => (
              <Question
                key={field.name}
                prefix={prefix}
                field={field}
                value={raw[field.name]!}
                errors={faults(field.name)}
                mediators={noMediators}
                onAnswer={keepAnswer}
              />
            ))}
          </fieldset>
        ))}
        <div class="actions">
          <button type="submit" class="button primary">
            Voir ce qui manque
          </button>
        </div>
      </form>
      {values && (
        <Findings
          {...props}
          values={values}
          verdicts={evaluateDuties(props.duties, values)}
          fragment={fragmentOfAnswers(form, values)}
          attempt={attempt}
        />
      )}
    </>
  );
}
