import { diffDays } from "../domain/calendar/civil-date.ts";
import type { IsoDate } from "../domain/outcome.ts";

/**
 * The letter to write next, and what it already knows, by the names of its questions. What is not
 * known is left out; nothing here names anyone.
 */
export interface NextLetter {
  letter: string;
  /** What the button says: « Écrire la réponse au client ». */
  label: string;
  dates?: Record<string, IsoDate | undefined>;
  /** In cents. */
  amounts?: Record<string, number | undefined>;
}

/** What the link to the letter carries in its fragment: dates, and sums in euros. */
export function factsOfNext({ dates = {}, amounts = {} }: NextLetter): Record<string, string> {
  const known = [
    ...Object.entries(dates),
    ...Object.entries(amounts).map(
      ([name, cents]) => [name, cents === undefined ? undefined : String(cents / 100)] as const,
    ),
  ];
  return Object.fromEntries(known.filter((fact): fact is [string, string] => Boolean(fact[1])));
}

/** Days left to act in court under which no letter is offered: it would not stop the period. */
const comfortable = 180;

/** Whether a price is due, with time left for a letter before one must act in court. */
export const timeForALetter = (start: IsoDate, dueDate: IsoDate | undefined, today: IsoDate) =>
  start < today && dueDate !== undefined && diffDays(today, dueDate) >= comfortable;
