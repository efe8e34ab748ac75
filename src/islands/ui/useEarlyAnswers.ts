import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What says again, as if just typed, an answer given before the page was alive; nothing when it holds none. */
function sayingAgain(control: Control): (() => void) | undefined {
  const say = (event: string) => control.dispatchEvent(new Event(event, { bubbles: true }));
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    const served = [...control.options].find((option) => option.defaultSelected);
    if (value === (served ?? control.options[0])?.value) return;
    return () => {
      control.value = value;
      say("change");
    };
  }
  if (control instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(control.type)) {
    const { checked } = control;
    if (checked === control.defaultChecked || (control.type === "radio" && !checked)) return;
    return () => {
      control.checked = checked;
      say("change");
    };
  }
  const { value } = control;
  if (value === control.defaultValue || control.type === "file") return;
  return () => {
    control.value = value;
    say("input");
  };
}

/** Every answer of the page that no script knows yet, with what says it again. */
function earlyAnswers(): [Control, () => void][] {
  if (typeof document === "undefined") return [];
  const controls = document.querySelectorAll<Control>(
    "astro-island[ssr] :is(input, textarea, select)",
  );
  return [...controls].flatMap((control) => {
    const again = sayingAgain(control);
    return again ? [[control, again]] : [];
  });
}

/**
 * Takes over what the visitor answered while the script was still on its way, or what the browser
 * put back by itself: the fields show it, so the form must know it.
 */
export function useEarlyAnswers(root: RefObject<HTMLElement>): void {
  // Read before the first drawing, which empties the fields of several lines.
  const [early] = useState(earlyAnswers);
  useEffect(() => {
    const mine = early.filter(([control]) => root.current?.contains(control));
    // After what the page itself starts with, and one at a time, as when a person types.
    const next = () => {
      const [first] = mine.splice(0, 1);
      if (!first) return;
      setTimeout(() => {
        first[1]();
        next();
      });
    };
    next();
  }, []);
}
