import { compareDates, never } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";
import { inOrder, kindOf, type LimitationEvent } from "./events.ts";

/** A claim whose interruption is undone, and the event that undid it. */
export interface Erasure {
  claim: LimitationEvent;
  by: LimitationEvent;
}

/** Day on which a claim stops interrupting; a case without end is the last of all. */
function endOf(claim: LimitationEvent): IsoDate {
  return claim.end ?? (kindOf(claim).lasts === "always" ? never : claim.date);
}

/** Of claims made on the same day, the one that ends last. */
function lastOf(claims: readonly LimitationEvent[]): LimitationEvent | undefined {
  return claims.toSorted((a, b) => compareDates(endOf(a), endOf(b))).at(-1);
}

/**
 * The claims that do as if they had never been made: each withdrawal, lapse or final rejection undoes
 * the claim whose day it gives, and no other. One that is not told undoes nothing (C. civ., art. 2243).
 */
export function erasures(events: readonly LimitationEvent[]): Erasure[] {
  const found: Erasure[] = [];
  for (const by of inOrder(events).filter(({ kind }) => kind === "demande-sans-suite")) {
    const claim = lastOf(
      events.filter(
        (event) =>
          kindOf(event).claim &&
          event.date === by.claim &&
          event.date <= by.date &&
          !found.some((erasure) => erasure.claim === event),
      ),
    );
    if (claim) found.push({ claim, by });
  }
  return found;
}

/** The events that count: without the claims undone, nor what undid them. */
export function standing(events: readonly LimitationEvent[]): LimitationEvent[] {
  const gone = erasures(events).flatMap(({ claim, by }) => [claim, by]);
  return events.filter((event) => !gone.includes(event));
}
