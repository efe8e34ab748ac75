import { useMemo, useState } from "preact/hooks";
import { evaluateDuties } from "../../domain/compliance/evaluate.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import type { ComplianceQuestions, DutyFile, Fine } from "../../schemas/compliance.ts";
import { fragmentOfAnswers } from "../calculator/answers-fragment.ts";
import { shareInAddress, useSharedAnswers } from "../calculator/shared-answers.ts";
import { QuestionForm } from "../forms/QuestionForm.tsx";
import { useForm } from "../forms/useForm.ts";
import { localToday } from "../today.ts";
import type { SourceLinks } from "../ui/Explanation.tsx";
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

/** « Suis-je en règle ? »: the questions, then what is missing, in place, or not concerned. */
export function ComplianceTool(props: ComplianceProps) {
  const form = useMemo(() => ({ groups: props.questions }), [props.questions]);
  const { answers, read, conclude, replace, drawn } = useForm(form);
  const [values, setValues] = useState<Values>();

  const run = (given: RawAnswers): Values | undefined => {
    const found = read(given, localToday());
    const done = found.errors.length === 0 ? found.values : undefined;
    conclude(found.errors);
    setValues(done);
    return done;
  };

  useSharedAnswers(form, (shared) => {
    replace(shared);
    run(shared);
  });

  const submit = () => {
    const done = run(answers);
    if (done) shareInAddress(form, done);
  };

  return (
    <>
      <QuestionForm {...drawn} action="Voir ce qui manque" onSubmit={submit} />
      {values && (
        <Findings
          {...props}
          values={values}
          verdicts={evaluateDuties(props.duties, values)}
          fragment={fragmentOfAnswers(form, values)}
          attempt={drawn.attempt}
        />
      )}
    </>
  );
}
