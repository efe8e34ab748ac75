import type { GuaranteeEnd } from "../../domain/conformity/guarantee-end.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Values } from "../../letters/values.ts";
import type { NextLetter } from "../next-letter.ts";
import { curedOn } from "./cure.ts";
import type { Dates } from "./dates.ts";

export const letters = [
  "reponse-defaut-conformite",
  "mise-en-conformite-terminee",
  "annonce-remboursement",
];

/** The defect, or for want of its day the request, came while the guarantee ran. */
function covered({ defaut, demande }: Dates, end: GuaranteeEnd): boolean {
  const seen = defaut ?? demande;
  return seen !== undefined && (seen <= end.dueDate || end.suspendedSince !== undefined);
}

/** What to write about a defect: the cure that is accepted, done, or the money given back. */
export function nextOf(values: Values, end: GuaranteeEnd): NextLetter | undefined {
  const dates = values as Dates;
  const { demande, reparation, retour, contrat } = dates;
  if (retour)
    return {
      letter: "annonce-remboursement",
      label: "Annoncer le remboursement",
      dates: {
        date_contrat: contrat,
        date_remboursement: values.rembourse_le as IsoDate | undefined,
      },
      amounts: { montant: values.montant as number | undefined },
    };
  if (!demande || !covered(dates, end)) return undefined;
  const cured = curedOn(dates);
  if (cured === undefined)
    return {
      letter: "reponse-defaut-conformite",
      label: "Accepter la remise en état",
      dates: { date_reclamation: demande },
    };
  return {
    letter: "mise-en-conformite-terminee",
    label: "Annoncer que le bien est prêt",
    dates: {
      date_reclamation: demande,
      date_remise: cured,
      fin_garantie: cured === reparation && !end.suspendedSince ? end.dueDate : undefined,
    },
  };
}
