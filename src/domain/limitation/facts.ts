import { formatDate } from "../calendar/french-date.ts";
import type { Territory } from "../calendar/territories.ts";
import type { IsoDate } from "../outcome.ts";
import { kindOf, type LimitationEvent } from "./events.ts";

/** What is known of a claim. */
export interface LimitationFacts {
  /** Day of the event from which the period runs. */
  start: IsoDate;
  /** Day on which the right was born, when it comes before the start. */
  birth?: IsoDate | undefined;
  /** The debt had a term: the outer limit does not apply (C. civ., art. 2232 and 2233). */
  term?: boolean;
  events: readonly LimitationEvent[];
  territory?: Territory;
}

/** Facts that contradict each other; `field` is the fact, with the event's rank where it is one. */
export class LimitationFault extends Error {
  readonly field: "birth" | "events";
  constructor(field: "birth" | "events", message: string) {
    super(message);
    this.name = "LimitationFault";
    this.field = field;
  }
}

/** @throws LimitationFault when an event ends before it begins, or the right is born after the start */
export function checkLimitation({ start, birth = start, events }: LimitationFacts): void {
  if (birth > start)
    throw new LimitationFault(
      "birth",
      `Le droit naît au plus tard le jour où le délai part, le ${formatDate(start)}. Corrigez l’une des deux dates.`,
    );
  for (const event of events) {
    const { date, end = date } = event;
    if (end < date)
      throw new LimitationFault(
        "events",
        `«\u00A0${kindOf(event).title}\u00A0»\u00A0: la fin, le ${formatDate(end)}, vient avant le début, le ${formatDate(date)}. Corrigez l’une des deux dates.`,
      );
  }
}
