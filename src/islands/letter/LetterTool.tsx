import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { readAnswers, visibleFields } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import { evaluateLetter } from "../../letters/evaluate.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import type { ListedMediator } from "../forms/MediatorField.tsx";
import { QuestionForm } from "../forms/QuestionForm.tsx";
import { useLatest } from "../ui/useLatest.ts";
import { useSettled } from "../ui/useSettled.ts";
import { AnswersFile } from "./AnswersFile.tsx";
import { factsOf } from "./answers/carry.ts";
import { writeAnswersFile } from "./answers/file.ts";
import { type FollowUp, FollowUps } from "./FollowUps.tsx";
import { KeepAnswers } from "./KeepAnswers.tsx";
import { Preview } from "./Preview.tsx";
import { PreviewStatus } from "./PreviewStatus.tsx";
import { Ready } from "./Ready.tsx";
import { Review } from "./Review.tsx";
import { useAnswers } from "./useAnswers.ts";
import { useCheck } from "./useCheck.ts";
import { useKeeping } from "./useKeeping.ts";
import { useLeaveWarning } from "./useLeaveWarning.ts";

interface Props {
  letter: CompiledLetter;
  mediators: ListedMediator[];
  /** The mediator of the host's members, chosen at the start. */
  ownMediator?: string | undefined;
  followUps: FollowUp[];
}

/** Pause after the last key before the preview follows, in milliseconds. */
const previewPause = 90;

/** A letter's page: the questions, the check, the files; the letter itself always in view. */
export function LetterTool({ letter, mediators, ownMediator, followUps }: Props) {
  const prefix = useId();
  const form = useAnswers(letter, ownMediator);
  const { answers, today, notice } = form;
  const keeping = useKeeping(letter, form);
  const [taken, setTaken] = useState(false);
  const [lastLine, setLastLine] = useState(true);

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
  const check = useCheck(prefix, {
    ready: today !== "",
    now: read.errors,
    find: () => readAll(answers).errors,
  });
  const { checking } = check;
  const safe = useLeaveWarning(form.touched && !taken && !keeping.keeping);
  const take = () => {
    safe(); // at once: the link to the mail program leaves the page before it is drawn again
    setTaken(true);
  };
  useEffect(() => setTaken(false), [answers]);

  const start = useLatest(keeping.start);
  const stop = useLatest(keeping.stop);
  const erase = useLatest(() => {
    keeping.erase();
    form.clear();
    check.restart();
  });
  const preferOther = () => {
    form.preferOther();
    check.restart();
  };
  const save = useLatest(() => {
    take();
    return writeAnswersFile(letter, answers, today);
  });
  const takeUp = useLatest((others: RawAnswers, text: string) => {
    form.replace(others, text);
    check.restart();
  });

  return (
    <>
      <div class="letter-questions">
        <KeepAnswers
          id={`${prefix}-garder`}
          keeping={keeping.keeping}
          refused={keeping.refused}
          framed={keeping.framed}
          onStart={start}
          onStop={stop}
          onErase={erase}
        />
        {notice && (
          <div class="aside notice" role="status">
            <p>{notice.text}</p>
            {notice.other && (
              <button type="button" class="link" onClick={preferOther}>
                {notice.other.action}
              </button>
            )}
          </div>
        )}
        {checking && (
          <section aria-labelledby="verifier">
            <h2 id="verifier" tabIndex={-1} ref={check.heading}>
              Vérifiez vos réponses
            </h2>
            <Review letter={letter} values={read.values} onChange={check.modify} />
          </section>
        )}
        {/* Hidden rather than taken out: the check comes at once, and so does the way back. */}
        <div hidden={checking}>
          <QuestionForm
            {...{ prefix, answers, shown, mediators }}
            form={letter}
            errors={check.errors}
            standing={check.standing}
            attempt={check.attempt}
            action="Vérifier mes réponses"
            onAnswer={form.answer}
            onSubmit={check.submit}
          />
        </div>
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
