import {
  addDays,
  addMonths,
  compareDates,
  diffDays,
  latest,
  never,
} from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";
import { rawLastDay } from "../time-limits/conventions.ts";
import type { Duration } from "../time-limits/duration.ts";

/** Days on which time does not run: from `from` to the eve of `to`, which is `never` while it lasts. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

/** Months that are left at the least once a suspension ends (C. civ., art. 2238 and 2239). */
const floorMonths = 6;

/** Spans in order, those that overlap or touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => compareDates(a.from, b.from))) {
    const last = merged.at(-1);
    if (!last || last.to < span.from) merged.push({ ...span });
    else last.to = latest(last.to, span.to);
  }
  return merged;
}

/** Where a period ends, or since when it is suspended without an end. */
export type PeriodEnd =
  | { dueDate: IsoDate; suspendedDays: number }
  | { suspendedSince: IsoDate; suspendedDays: number };

/**
 * The last day of a period and its suspensions. The first day of a suspension does not run, its
 * last day runs again; each leaves six months at the least. One that comes too late does nothing.
 *
 * @param spans merged, in order
 */
export function periodEnd(start: IsoDate, duration: Duration, spans: readonly Span[]): PeriodEnd {
  let dueDate = rawLastDay(start, duration);
  let suspendedDays = 0;
  const firstDay = addDays(start, 1);
  for (const { from, to } of spans) {
    if (to <= start) continue;
    if (from > dueDate) break;
    if (to === never) return { suspendedSince: from, suspendedDays };
    const days = diffDays(latest(from, firstDay), to);
    suspendedDays += days;
    dueDate = latest(addDays(dueDate, days), addMonths(to, floorMonths));
  }
  return { dueDate, suspendedDays };
}
