import { formatDate } from "../../domain/calendar/french-date.ts";
import type { GuaranteeEvent } from "../../domain/conformity/guarantee-end.ts";
import type { IsoDate, Step } from "../../domain/outcome.ts";
import type { Dates } from "./dates.ts";

/** Day on which the goods came back, repaired or replaced, once the client had asked for it. */
export function curedOn({ demande, reparation, remplacement }: Dates): IsoDate | undefined {
  if (!demande) return undefined;
  return [reparation, remplacement].filter((day) => day !== undefined && day >= demande).sort()[0];
}

/** From the request to the return of the goods, the guarantee does not run (art. L. 217-28). */
export function cureStop(dates: Dates): GuaranteeEvent[] {
  const cured = curedOn(dates);
  return dates.demande && cured ? [{ kind: "immobilisation", from: dates.demande, to: cured }] : [];
}

/** What a cure after the thirtieth day opens to the client (C. conso., art. L. 217-14, 2°). */
export const lateCure =
  "Fait après ce jour. Votre client peut demander une baisse du prix ou, sauf défaut mineur, mettre fin au contrat (C. conso., art. L.\u00a0217-14, 2°).";

/** The step that says so, when the cure came late. */
export function lateCureSteps(dates: Dates, dueDate: IsoDate): Step[] {
  const cured = curedOn(dates);
  return cured && cured > dueDate
    ? [
        {
          label: `Mise en conformité le ${formatDate(cured)}, après les trente jours`,
          detail: lateCure,
          sources: ["conso-l217-14"],
        },
      ]
    : [];
}
