import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { emptyAnswers, fieldsOf, readAnswers, visibleFields } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import { evaluateLetter } from "../../letters/evaluate.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import { rawDate } from "../forms/DateField.tsx";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { controlId, FieldControl, faultsOf } from "../forms/FieldControl.tsx";
import type { ListedMediator } from "../forms/MediatorField.tsx";
import { localToday } from "../today.ts";
import { readFragment } from "../ui/fragment.ts";
import { useSettled } from "../ui/useSettled.ts";
import { Downloads } from "./Downloads.tsx";
import { Preview } from "./Preview.tsx";
import { Review } from "./Review.tsx";

interface Props {
  letter: CompiledLetter;
  mediators: ListedMediator[];
}

/** Dates that a calculator's link brings along: `#date_reclamation=2026-01-15`. */
function prefill(letter: CompiledLetter, answers: RawAnswers, today: string): RawAnswers {
  const given: Record<string, string> = {
    ...(letter.date && { [letter.date]: today }),
    ...readFragment(location.hash),
  };
  const filled = { ...answers };
  for (const field of fieldsOf(letter)) {
    const value = given[field.name];
    if (field.type === "date" && value && /^\d{4}-\d{2}-\d{2}$/.test(value))
      filled[field.name] = { ...rawDate(value) };
  }
  return filled;
}

/** A letter's page: the questions, the check, the files; the letter itself always in view. */
export function LetterTool({ letter, mediators }: Props) {
  const prefix = useId();
  const [raw, setRaw] = useState<RawAnswers>(() => emptyAnswers(letter));
  const [today, setToday] = useState("");
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [checking, setChecking] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useRef<string>();

  useEffect(() => {
    const day = localToday();
    setToday(day);
    setRaw((answers) => prefill(letter, answers, day));
    const back = () => setChecking(history.state?.check === true);
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [letter]);
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
  useEffect(() => {
    if (checking) heading.current?.focus();
    else if (target.current) {
      const group = document.getElementById(target.current)?.closest(".field");
      const control = document.getElementById(target.current) ?? group?.querySelector("input");
      (control as HTMLElement | null)?.focus();
      target.current = undefined;
    }
  }, [checking]);

  const readAll = (answers: RawAnswers) =>
    readAnswers(letter, answers, { today: today || "9999-12-31", mediators });
  const settled = useSettled(raw);
  const read = useMemo(() => readAll(settled), [letter, settled, today, mediators]);
  const written = useMemo(() => evaluateLetter(letter, read.values), [letter, read.values]);
  const shown = new Set(visibleFields(letter, read.values).map((field) => field.name));

  const submit = (event: Event) => {
    event.preventDefault();
    const { errors: found } = readAll(raw);
    setErrors(found);
    setAttempt((count) => count + 1);
    if (found.length > 0) return;
    history.pushState({ check: true }, "");
    setChecking(true);
  };
  const change = (name: string) => {
    const field = fieldsOf(letter).find((one) => one.name === name);
    if (!field) return;
    const first = { identity: "name", mediator: "choice" }[field.type as string];
    target.current = controlId(prefix, field, first);
    history.back();
  };

  return (
    <>
      <div class="letter-questions">
        {checking ? (
          <section aria-labelledby="verifier">
            <h2 id="verifier" tabIndex={-1} ref={heading}>
              Vérifiez vos réponses
            </h2>
            <Review letter={letter} values={read.values} onChange={change} />
          </section>
        ) : (
          <form onSubmit={submit} noValidate>
            <ErrorSummary attempt={attempt} faults={faultsOf(prefix, fieldsOf(letter), errors)} />
            {letter.groups.map((group) => (
              <fieldset key={group.title} class="question-group">
                <legend>{group.title}</legend>
                {group.fields
                  .filter((field) => shown.has(field.name))
                  .map((field) => (
                    <FieldControl
                      key={field.name}
                      id={`${prefix}-${field.name}`}
                      field={field}
                      value={raw[field.name]!}
                      errors={errors.filter((error) => error.field === field.name)}
                      mediators={mediators}
                      onChange={(answer) => {
                        setRaw({ ...raw, [field.name]: answer });
                        setUnsaved(true);
                      }}
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
        )}
      </div>
      {/* It scrolls by itself on a wide screen: the keyboard must be able to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus */}
      <section class="letter-side" aria-label="Votre lettre" tabIndex={0}>
        {checking && (
          <div class="ready">
            <h2>Votre lettre est prête</h2>
            <Downloads document={written} fileName={letter.id} onTaken={() => setUnsaved(false)} />
          </div>
        )}
        <Preview document={written} />
      </section>
    </>
  );
}
