import { formatDate } from "../domain/calendar/french-date.ts";
import type { Mediator } from "../schemas/mediator.ts";

/** What we know of a mediator's place on the official list, with the day we know it from. */
export function statusLine({ status, checkedOn, listings }: Mediator): string {
  switch (status) {
    case "listed":
      if (checkedOn && listings.at(-1)?.complete)
        return `Vu sur la liste officielle le ${formatDate(checkedOn)}`;
      return checkedOn
        ? `Vu sur la liste officielle le ${formatDate(checkedOn)}, d’après un relevé fait par un tiers`
        : "Inscrit, selon nos sources";
    case "not-checked":
      return checkedOn
        ? `Inscription non revérifiée depuis le ${formatDate(checkedOn)}`
        : "Inscription non vérifiée par nous";
    case "uncertain":
      return "Inscription incertaine";
    case "withdrawn":
      return "Retiré de la liste, d’après nos sources";
  }
}

/** The list that alone is authoritative. */
export const officialList = "https://www.economie.gouv.fr/mediation-conso";
