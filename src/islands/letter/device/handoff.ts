import type { RawAnswers } from "../../../letters/fields/types.ts";

/** Marks a window's name as facts on their way from one letter to the next. */
const mark = "a-l-amiable:suite:";

/** Facts of a letter, for the one opened next. */
export interface Handoff {
  /** The letter they are for, and the title of that which they come from. */
  to: string;
  from: string;
  answers: unknown;
}

/**
 * Leaves facts for the letter about to be opened in this tab, in the tab's own memory (its name):
 * nothing in an address, nothing on the device, no request. The next page takes them out at once.
 */
export function handOver(handoff: { to: string; from: string; answers: RawAnswers }): void {
  window.name = mark + JSON.stringify(handoff);
}

/** Takes what was left for this letter. What was left for another is dropped. */
export function takeOver(letter: string): Handoff | undefined {
  const { name } = window;
  if (!name.startsWith(mark)) return undefined;
  window.name = "";
  try {
    const handoff = JSON.parse(name.slice(mark.length)) as Partial<Handoff> | null;
    if (handoff?.to !== letter || typeof handoff.from !== "string") return undefined;
    return { to: handoff.to, from: handoff.from, answers: handoff.answers };
  } catch {
    return undefined;
  }
}
