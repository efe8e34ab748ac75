import type { IsoDate } from "./outcome.ts";

/**
 * How a knot is drawn: over, the reader's day, the first thing to come, a deadline that binds,
 * something further off, a deadline missed.
 */
export type KnotState = "past" | "today" | "next" | "due" | "open" | "late";

/** One knot of the thread: a date of the procedure, or a step whose date is not known yet. */
export interface Knot {
  date?: IsoDate;
  /** The small line above: « 15 janvier 2027 · dans 54 jours ». */
  when: string;
  title: string;
  detail?: string;
  state: KnotState;
}
