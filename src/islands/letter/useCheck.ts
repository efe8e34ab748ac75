import { useEffect, useRef, useState } from "preact/hooks";
import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { Field } from "../../schemas/letter.ts";
import { controlId } from "../forms/FieldControl.tsx";
import { useLatest } from "../ui/useLatest.ts";

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

/** One list for no fault at all: nothing is drawn again for it. */
const none: FieldProblem[] = [];

const isCheck = () => history.state?.check === true;
const mark = (check: boolean) => ({ ...history.state, check });

/**
 * The step from the form to « Vérifiez vos réponses » and back, which the browser's own buttons follow.
 *
 * @param ready whether the answers are those of the visitor: after a reload, those kept come in late
 * @param now what is wrong with the answers, a moment after the last key
 * @param find what is wrong with them at this very moment
 */
export function useCheck(
  prefix: string,
  { ready, now, find }: { ready: boolean; now: FieldProblem[]; find: () => FieldProblem[] },
) {
  const [errors, setErrors] = useState(none);
  const [standing, setStanding] = useState(none);
  const [attempt, setAttempt] = useState(0);
  const [checking, setChecking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const target = useRef<Field>();

  // What has been put right is no longer said; what is wrong besides waits for the next check.
  useEffect(() => setStanding((known) => stillIn(known, now)), [now]);
  useEffect(() => {
    const follow = () => setChecking(isCheck());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useEffect(() => {
    if (checking) heading.current?.focus();
    else if (target.current) controlOf(prefix, target.current)?.focus();
    target.current = undefined;
  }, [checking]);
  // After a reload with answers kept, the check is still there.
  useEffect(() => {
    if (!ready || !isCheck()) return;
    if (find().length === 0) setChecking(true);
    else history.replaceState(mark(false), "");
  }, [ready]);

  const say = (found: FieldProblem[]) => {
    setErrors(found);
    setStanding(found);
  };
  const submit = useLatest(() => {
    const found = find();
    say(found.length > 0 ? found : none);
    setAttempt((count) => count + 1);
    if (found.length > 0) return;
    history.pushState(mark(true), "");
    setChecking(true);
  });
  /** Back to the form, at this question if one is named. */
  const modify = useLatest((field?: Field) => {
    target.current = field;
    if (checking) history.back();
  });
  /** The answers have been replaced: the form is shown anew, without its faults. */
  const restart = useLatest(() => {
    say(none);
    modify();
  });
  return { errors, standing, attempt, checking, heading, submit, modify, restart };
}
