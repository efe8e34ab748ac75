import { compareDates, never } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate } from "../outcome.ts";
import { FactsError, type MediationEvent } from "./facts-error.ts";

/** What the visitor knows of the dispute. */
export interface MediationFacts {
  /** Day the client's written complaint bears. */
  complaint: IsoDate;
  /** Day the mediator received the client's file. */
  fileReceived?: IsoDate | undefined;
  /** Day the mediator notified both parties (C. conso., art. R. 612-2). */
  notification?: IsoDate | undefined;
}

const names: Record<MediationEvent, string> = {
  complaint: "la réclamation",
  fileReceived: "la réception du dossier",
  notification: "la notification",
};

function ofEvent(event: MediationEvent): string {
  return `de ${names[event]}`;
}

const order = ["complaint", "fileReceived", "notification"] as const;

/**
 * Refuses dates that cannot be: an event before the one it follows from, or after today.
 *
 * @throws FactsError naming the field at fault
 */
export function checkFacts(facts: MediationFacts, today: IsoDate = never): void {
  const known = order.flatMap((event) => {
    const date = facts[event];
    return date === undefined ? [] : [{ event, date }];
  });
  known.forEach(({ event, date }, index) => {
    if (compareDates(date, today) > 0)
      throw new FactsError(
        event,
        `La date ${ofEvent(event)} doit être aujourd’hui ou avant\u00A0: vérifiez l’année.`,
      );
    for (const before of known.slice(0, index))
      if (date < before.date)
        throw new FactsError(
          event,
          `La date ${ofEvent(event)} doit être le ${formatDate(before.date)}, jour ${ofEvent(before.event)}, ou après. Corrigez l’une des deux dates.`,
        );
  });
}
