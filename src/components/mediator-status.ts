import { formatDate } from "../domain/calendar/french-date.ts";
import type { Mediator } from "../schemas/mediator.ts";

/** What we know of a mediator's place on the official list, with the day we know it from. */
export function statusLine({ status, checkedOn }: Mediator): string {
  const on = checkedOn ? ` au ${formatDate(checkedOn)}` : "";
  switch (status) {
    case "listed":
      return `Inscrit sur la liste officielle${on}`;
    case "not-checked":
      return checkedOn
        ? `Inscription non revérifiée depuis le ${formatDate(checkedOn)}`
        : "Inscription non vérifiée par nous";
    case "uncertain":
      return `Inscription incertaine${on}`;
    case "withdrawn":
      return `Retiré de la liste${on}`;
  }
}

/** The list that alone is authoritative. */
export const officialList = "https://www.economie.gouv.fr/mediation-conso";
