import { formatDate } from "../../domain/calendar/french-date.ts";
import type { GuaranteeEnd } from "../../domain/conformity/guarantee-end.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { DueDate } from "../../domain/time-limits/due-date.ts";
import type { KnotDraft } from "../knots.ts";
import { curedOn, lateCure } from "./cure.ts";
import type { Dates } from "./dates.ts";
import { type Presumption, presumptionRuns } from "./defect.ts";
import type { Refund } from "./refunds.ts";

function endKnot({ dueDate, suspendedSince }: GuaranteeEnd): KnotDraft {
  const title = "Fin de la garantie légale de conformité";
  return suspendedSince
    ? {
        title,
        when: `Après le ${formatDate(dueDate)}`,
        detail: "Un arrêt dure encore.",
        role: "milestone",
      }
    : { date: dueDate, title, role: "milestone" };
}

/** What happened to the goods, and what is due: the knots before they are put in order. */
export function conformityKnots(
  dates: Dates,
  end: GuaranteeEnd,
  presumption: Presumption,
  cure: DueDate | undefined,
  refunds: readonly Refund[],
): KnotDraft[] {
  const fact = (date: IsoDate | undefined, title: string): KnotDraft[] =>
    date ? [{ date, title, role: "fact" }] : [];
  const { reparation, remplacement } = dates;
  const cured = curedOn(dates);
  return [
    ...fact(dates.livraison, "Livraison"),
    ...fact(dates.defaut, "Le défaut apparaît"),
    ...fact(dates.demande, "Votre client demande la mise en conformité"),
    ...fact(reparation, "Bien réparé et rendu"),
    ...fact(remplacement, "Bien remplacé"),
    ...fact(dates.retour, "Bien rendu, ou preuve de son renvoi"),
    ...fact(dates.prise_en_charge, "Prise en charge annoncée au client"),
    ...(cure
      ? [
          {
            date: cure.dueDate,
            title: "Dernier jour pour réparer ou remplacer",
            role: "deadline" as const,
            ...(cured && cured <= cure.dueDate ? { met: true } : {}),
            detail: cured && cured > cure.dueDate ? lateCure : undefined,
          },
        ]
      : []),
    ...refunds.flatMap(({ title, outcome, paidOn }): KnotDraft[] => [
      ...fact(paidOn, "Remboursement"),
      {
        date: outcome.value.dueDate,
        title,
        role: "deadline",
        ...(paidOn && paidOn <= outcome.value.dueDate ? { met: true } : {}),
      },
    ]),
    {
      date: presumption.dueDate,
      title: "Fin de la présomption",
      detail: presumption.stopped ? presumptionRuns : undefined,
      role: "milestone",
    },
    endKnot(end),
  ];
}
