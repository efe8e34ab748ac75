import { useCallback, useId, useMemo, useState } from "preact/hooks";
import type { IsoDate } from "../../domain/outcome.ts";
import { emptyAnswers, type Form, readAnswers, visibleFields } from "../../letters/answers.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import { useSettled } from "../ui/useSettled.ts";

/** A day after all others: no date typed is refused for being in the future. */
const anyDay = "9999-12-31";

/** The answers to a form, the questions they show, and what the last attempt to read them found. */
export function useForm(form: Form) {
  const prefix = useId();
  const [answers, setAnswers] = useState<RawAnswers>(() => emptyAnswers(form));
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);

  const read = (all: RawAnswers, today: IsoDate) =>
    readAnswers(form, all, { today, mediators: [] });
  const onAnswer = useCallback(
    (name: string, answer: RawAnswer) => setAnswers((all) => ({ ...all, [name]: answer })),
    [],
  );
  /** Ends an attempt: says these faults, or that there is none. */
  const conclude = (found: FieldProblem[]) => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };
  const settled = useSettled(answers);
  const shown = useMemo(
    () => new Set(visibleFields(form, read(settled, anyDay).values).map(({ name }) => name)),
    [form, settled],
  );
  return {
    answers,
    read,
    conclude,
    replace: setAnswers,
    /** What the form itself is drawn from. */
    drawn: { prefix, form, answers, shown, errors, attempt, onAnswer },
  };
}
