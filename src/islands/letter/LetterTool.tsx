import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { readAnswers, visibleFields } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import { evaluateLetter } from "../../letters/evaluate.ts";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { Field } from "../../schemas/letter.ts";
import { controlId } from "../forms/FieldControl.tsx";
import type { ListedMediator } from "../forms/MediatorField.tsx";
import { useLatest } from "../ui/useLatest.ts";
import { useSettled } from "../ui/useSettled.ts";
import { AnswersFile } from "./AnswersFile.tsx";
import { factsOf } from "./answers/carry.ts";
import { writeAnswersFile } from "./answers/file.ts";
import { type FollowUp, FollowUps } from "./FollowUps.tsx";
import { KeepAnswers } from "./KeepAnswers.tsx";
import { LetterForm } from "./LetterForm.tsx";
import { Preview } from "./Preview.tsx";
import { PreviewStatus } from "./PreviewStatus.tsx";
import { Ready } from "./Ready.tsx";
import { Review } from "./Review.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useKeeping } from "./useKeeping.ts";

interface Props {
  letter: CompiledLetter;
  mediators: ListedMediator[];
  followUps: FollowUp[];
}

/** Pause after the last key before the preview follows, in milliseconds. */
const previewPause = 90;

/** The first control of a question; where an optional list is still empty, the button that begins it. */
function controlOf(prefix: string, field: Field): HTMLElement | null {
  const part = { identity: "name", mediator: "choice" }[field.type as string];
  const first = document.getElementById(controlId(prefix, field, part));
  return first ?? document.getElementById(`${prefix}-${field.name}-ajout`);
}

/** The problems of a first list that are still in a second; the first list itself when all are. */
function stillIn(known: FieldProblem[], now: FieldProblem[]): FieldProblem[] {
  const still = known.filter(({ field, part }) =>
    now.some((other) => other.field === field && other.part === part),
  );
  return still.length === known.length ? known : still;
}

/** Asks before a page with answers that nothing keeps is left. @returns how to say that they are safe */
function useLeaveWarning(atRisk: boolean): () => void {
  const risk = useRef(false);
  risk.current = atRisk;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => risk.current && event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);
  return () => {
    risk.current = false;
  };
}

/** A letter's page: the questions, the check, the files; the letter itself always in view. */
export function LetterTool({ letter, mediators, followUps }: Props) {
  const prefix = useId();
  const form = useAnswers(letter);
  const { answers, today, notice } = form;
  const keeping = useKeeping(letter, form);
  const [errors, setErrors] = useState<FieldProblem[]>([]);
  const [standing, setStanding] = useState<FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [checking, setChecking] = useState(false);
  const [taken, setTaken] = useState(false);
  const [lastLine, setLastLine] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useRef<Field>();

  const readAll = (all: RawAnswers) =>
    readAnswers(letter, all, { today: today || "9999-12-31", mediators });
  const settled = useSettled(answers, previewPause);
  const read = useMemo(() => readAll(settled), [letter, settled, today, mediators]);
  const written = useMemo(
    () => evaluateLetter(letter, read.values, { note: lastLine }),
    [letter, read.values, lastLine],
  );
  const shown = useMemo(
    () => new Set(visibleFields(letter, read.values).map(({ name }) => name)),
    [letter, read.values],
  );
  const safe = useLeaveWarning(form.touched && !taken && !keeping.keeping);
  const take = () => {
    safe(); // at once: the link to the mail program leaves the page before it is drawn again
    setTaken(true);
  };

  // What has been put right is no longer said; what is wrong besides waits for the next check.
  useEffect(() => setStanding((known) => stillIn(known, read.errors)), [read.errors]);
  useEffect(() => {
    const back = () => setChecking(history.state?.check === true);
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  useEffect(() => {
    if (checking) heading.current?.focus();
    else if (target.current) controlOf(prefix, target.current)?.focus();
    target.current = undefined;
  }, [checking]);
  // After a reload with answers kept, the check is still there.
  useEffect(() => {
    if (today === "" || history.state?.check !== true) return;
    if (readAll(answers).errors.length === 0) setChecking(true);
    else history.replaceState({ ...history.state, check: false }, "");
  }, [today]);

  useEffect(() => setTaken(false), [answers]);
  const submit = useLatest(() => {
    const { errors: found } = readAll(answers);
    setErrors(found);
    setStanding(found);
    setAttempt((count) => count + 1);
    if (found.length > 0) return;
    history.pushState({ ...history.state, check: true }, "");
    setChecking(true);
  });
  const toForm = useLatest((field?: Field) => {
    target.current = field;
    if (checking) history.back();
  });
  const start = useLatest(keeping.start);
  const stop = useLatest(keeping.stop);
  const erase = useLatest(() => {
    keeping.erase();
    setErrors([]);
    setStanding([]);
    form.clear();
    toForm();
  });
  const save = useLatest(() => {
    take();
    return writeAnswersFile(letter, answers, today);
  });
  const takeUp = useLatest((others: RawAnswers, text: string) => {
    form.replace(others, text);
    setErrors([]);
    setStanding([]);
    toForm();
  });

  return (
    <>
      <div class="letter-questions">
        <KeepAnswers
          id={`${prefix}-garder`}
          keeping={keeping.keeping}
          refused={keeping.refused}
          onStart={start}
          onStop={stop}
          onErase={erase}
        />
        {notice && (
          <div class="aside notice" role="status">
            <p>{notice.text}</p>
            {notice.other && (
              <button type="button" class="link" onClick={form.preferOther}>
                {notice.other.action}
              </button>
            )}
          </div>
        )}
        {checking ? (
          <section aria-labelledby="verifier">
            <h2 id="verifier" tabIndex={-1} ref={heading}>
              Vérifiez vos réponses
            </h2>
            <Review letter={letter} values={read.values} onChange={toForm} />
          </section>
        ) : (
          <LetterForm
            {...{ prefix, letter, answers, shown, errors, standing, attempt, mediators }}
            onAnswer={form.answer}
            onSubmit={submit}
          />
        )}
      </div>
      {/* It scrolls by itself on a wide screen: the keyboard must be able to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus */}
      <section class="letter-side" aria-label="Votre lettre" tabIndex={0}>
        {checking && (
          <Ready
            id={`${prefix}-mention`}
            letter={letter}
            document={written}
            lastLine={lastLine}
            onLastLine={setLastLine}
            onTaken={take}
          />
        )}
        {!checking && (
          <PreviewStatus missing={new Set(read.errors.map(({ field }) => field)).size} />
        )}
        <Preview document={written} />
        {checking && (
          <FollowUps
            followUps={followUps}
            from={letter.title}
            facts={factsOf(letter, read.values, answers)}
          />
        )}
      </section>
      <AnswersFile id={`${prefix}-fichier`} letter={letter} onSave={save} onRead={takeUp} />
    </>
  );
}
