import { never } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";
import type { Duration } from "../time-limits/duration.ts";
import { standing } from "./erased.ts";
import { inOrder, kindOf, type LimitationEvent } from "./events.ts";
import { mergeSpans, periodEnd } from "./suspension.ts";

/** Where a limitation period stands after its events. */
export interface Clock {
  /** Day from which the period now running counts. */
  start: IsoDate;
  /** Its last day; absent while something stops the count without a known end. */
  dueDate?: IsoDate;
  stopped?: { by: "suspension" | "interruption"; since: IsoDate };
  /** Days of suspension in the period now running. */
  suspendedDays: number;
  /** The outer limit, unless a court claim or a measure lifted it. */
  limit?: IsoDate;
  /** The limit is what ends the period. */
  limited?: true;
}

/** The last day on which an event still counts; `never` while only an end to come would tell it. */
export function lastDay(clock: Clock): IsoDate {
  return clock.dueDate ?? clock.limit ?? never;
}

export interface ClockFacts {
  start: IsoDate;
  duration: Duration;
  events: readonly LimitationEvent[];
  /** Last day of the outer limit, where it applies (C. civ., art. 2232). */
  limit?: IsoDate | undefined;
}

/**
 * Runs a limitation period through its events. A suspension stops the count and keeps what has run
 * (C. civ., art. 2230); an interruption wipes it and starts the same length anew (art. 2231), for a
 * court claim once the case is over (art. 2242). A claim that came to nothing never interrupted
 * (art. 2243). What comes after the last day does nothing.
 */
export function runClock({ start, duration, events: given, limit = never }: ClockFacts): Clock {
  const events = standing(given);
  const spans = mergeSpans(
    events
      .filter((event) => kindOf(event).effect === "suspends")
      .map(({ date, end = never }) => ({ from: date, to: end })),
  );
  const count = (from: IsoDate, bound: IsoDate): Clock => {
    const end = periodEnd(from, duration, spans);
    const clock = {
      start: from,
      suspendedDays: end.suspendedDays,
      ...(bound === never ? {} : { limit: bound }),
    };
    if ("suspendedSince" in end)
      return { ...clock, stopped: { by: "suspension", since: end.suspendedSince } };
    return bound < end.dueDate
      ? { ...clock, dueDate: bound, limited: true }
      : { ...clock, dueDate: end.dueDate };
  };

  let clock = count(start, limit);
  for (const event of inOrder(events)) {
    const { effect, lasts, liftsLimit } = kindOf(event);
    if (effect !== "interrupts") continue;
    const end = lasts && event.end !== undefined ? event.end : event.date;
    const ongoing = lasts === "always" && event.end === undefined;
    if (!ongoing && end < clock.start) continue;
    if (event.date > lastDay(clock)) continue;
    if (ongoing)
      return {
        start: clock.start,
        suspendedDays: 0,
        stopped: { by: "interruption", since: event.date },
      };
    clock = count(end, liftsLimit ? never : (clock.limit ?? never));
  }
  return clock;
}
