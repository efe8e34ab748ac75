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
export function checkFacts(facts: MediationFacts, today?: IsoDate): void {
  order.forEach((event, index) => {
    const date = facts[event];
    if (date === undefined) return;
    if (today !== undefined && date > today)
      throw new FactsError(
        event,
        `La date ${ofEvent(event)} doit être aujourd’hui ou avant\u00A0: vérifiez l’année.`,
      );
    for (const earlier of order.slice(0, index)) {
      const before = facts[earlier];
      if (before !== undefined && date < before)
        throw new FactsError(
          event,
          `La date ${ofEvent(event)} doit être le ${formatDate(before)}, jour ${ofEvent(earlier)}, ou après. Corrigez l’une des deux dates.`,
        );
    }
  });
}
