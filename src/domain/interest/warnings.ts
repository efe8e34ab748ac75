import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate, Warning } from "../outcome.ts";
import { formatHundredths } from "./percent.ts";
import type { RateReading } from "./rate-at.ts";

/** A warning for each rate that was read in too few places. */
export function toConfirmWarnings(readings: readonly RateReading[]): Warning[] {
  return readings
    .filter((reading) => !reading.confirmed)
    .map(({ title, halfYear, rate }) => ({
      id: "taux-a-confirmer",
      title: "Taux à confirmer",
      text: `${title} du ${halfYear}, ${formatHundredths(rate)}, reste à confirmer. Vérifiez-le à la source avant de l’écrire.`,
    }));
}

/** Days and years as public practice counts them. */
export const dayCountWarning: Warning = {
  id: "usage-365",
  title: "Une année de 365\u00A0jours",
  text: "Le premier jour ne compte pas, celui du paiement compte, et l’année a toujours 365\u00A0jours\u00A0: c’est l’usage que suit service-public.fr. La loi ne le fixe pas.",
};

/** The texts that we cite are more recent than the facts. */
export function earlierTextWarning(inForceSince: IsoDate): Warning {
  return {
    id: "texte-anterieur",
    title: "Un texte plus ancien",
    text: `Les articles cités s’appliquent depuis le ${formatDate(inForceSince)}. Pour la période d’avant, un autre texte vaut, que nous n’avons pas relu.`,
  };
}
