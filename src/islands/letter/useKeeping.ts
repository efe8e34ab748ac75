import { useEffect, useRef, useState } from "preact/hooks";
import type { CompiledLetter } from "../../letters/compiled.ts";
import type { RawAnswers } from "../../letters/fields/types.ts";
import { ownDetails } from "./answers/carry.ts";
import { isKeeping, keepDetails, keepDraft, keepRecent, startKeeping } from "./device/kept.ts";
import { forgetAll, restore, type Snapshot } from "./device/store.ts";

/** Pause after the last key before the answers are written on the device, in milliseconds. */
const pause = 300;

/**
 * Keeps the answers on this device, only once the visitor has asked for it: at each pause, and when
 * the page goes away. What is not asked for is never written.
 */
export function useKeeping(
  letter: CompiledLetter,
  { answers, today, touched }: { answers: RawAnswers; today: string; touched: boolean },
) {
  const [keeping, setKeeping] = useState(false);
  const [refused, setRefused] = useState(false);
  const [framed, setFramed] = useState(false);
  const forgotten = useRef<Snapshot>([]);
  const save = useRef(() => {});
  save.current = () => {
    if (!keeping || !touched || !today) return;
    if (!keepDraft(letter.id, today, answers)) setRefused(true);
    keepDetails(ownDetails(letter, answers));
  };

  useEffect(() => {
    const saveNow = () => save.current();
    setKeeping(isKeeping());
    setFramed(window.self !== window.top);
    addEventListener("pagehide", saveNow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      removeEventListener("pagehide", saveNow);
      document.removeEventListener("visibilitychange", saveNow);
    };
  }, []);
  useEffect(() => {
    if (keeping) keepRecent(letter.id);
  }, [keeping, letter.id]);
  useEffect(() => {
    const timer = setTimeout(() => save.current(), pause);
    return () => clearTimeout(timer);
  }, [answers, keeping, touched, today]);

  /** Begins to keep, with what a moment ago was taken off, or says that the browser refuses. */
  const start = () => {
    restore(forgotten.current);
    const accepted = startKeeping();
    setKeeping(accepted);
    setRefused(!accepted);
  };
  /** Takes everything off the device; {@link start} puts it back as long as the page is open. */
  const stop = () => {
    forgotten.current = forgetAll();
    setKeeping(false);
  };
  /** Takes everything off the device for good. */
  const erase = () => {
    forgetAll();
    forgotten.current = [];
    setKeeping(false);
  };
  return { keeping, refused, framed, start, stop, erase };
}
