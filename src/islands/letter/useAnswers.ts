import { useCallback, useEffect, useState } from "preact/hooks";
import { emptyAnswers } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import { localToday } from "../today.ts";
import { readFragment } from "../ui/fragment.ts";
import { freshAnswers, type Notice, startAnswers } from "./answers/start.ts";
import { takeOver } from "./device/handoff.ts";
import { isKeeping, readDetails, readDraft } from "./device/kept.ts";

/** The form's answers, where they come from, and every way in which they change. */
export function useAnswers(letter: CompiledLetter, mediator?: string) {
  const [answers, setAnswers] = useState<RawAnswers>(() => emptyAnswers(letter));
  const [today, setToday] = useState("");
  const [notice, setNotice] = useState<Notice>();
  /** Whether there is something of the visitor's to lose. */
  const [touched, setTouched] = useState(false);

  useEffect(() => {
    const day = localToday();
    const kept = isKeeping();
    // A link's dates are taken once: after a reload, what the visitor has since typed prevails.
    const fragment = history.state?.linked ? {} : readFragment(location.hash);
    history.replaceState({ ...history.state, linked: true }, "");
    const start = startAnswers(letter, {
      today: day,
      fragment,
      details: kept ? readDetails() : undefined,
      draft: kept ? readDraft(letter.id) : undefined,
      handoff: takeOver(letter.id),
      mediator,
    });
    setToday(day);
    setAnswers(start.answers);
    setTouched(start.notice !== undefined);
    setNotice(start.notice);
  }, [letter]);

  const answer = useCallback((name: string, value: RawAnswer) => {
    setAnswers((all) => ({ ...all, [name]: value }));
    setTouched(true);
  }, []);
  /** Puts other answers in the place of these; these can be had back. */
  const replace = (others: RawAnswers, text: string, action = "Revenir à mes réponses d’avant") => {
    setNotice({ text, ...(touched && { other: { answers, action } }) });
    setAnswers(others);
    setTouched(true);
  };
  /** Does what the notice offers; that can be undone in its turn. */
  const preferOther = () => {
    if (notice?.other) replace(notice.other.answers, "C’est fait.", "Annuler");
  };
  /** Empties the form for good. */
  const clear = () => {
    setAnswers(freshAnswers(letter, { today, fragment: {}, mediator }));
    setNotice({ text: "Tout est effacé de cet appareil." });
    setTouched(false);
  };
  return { answers, today, notice, touched, answer, replace, preferOther, clear };
}
