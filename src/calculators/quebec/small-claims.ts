import { formatDollars } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { type SmallClaim, smallClaim } from "../../domain/quebec/small-claims.ts";
import type { Values } from "../../letters/values.ts";
import { thresholdById } from "../by-id.ts";
import type { Calculation, CalculatorData } from "../calculator.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";
import { formalNotice } from "./next.ts";

/** Ids of the thresholds of the small claims division. */
export const smallClaimsIds = {
  limit: "quebec-petites-creances-plafond",
  mediation: "quebec-petites-creances-mediation",
};

const notice: KnotDraft = {
  when: "D’abord",
  title: "Votre mise en demeure",
  detail: "Proposez-y la médiation. Dix jours pour répondre, selon l’usage.",
  role: "milestone",
};

/** The way ahead, in order; nothing of it has a date yet. */
function way({ within, mediationFirst }: SmallClaim): KnotDraft[] {
  if (!within)
    return [
      notice,
      {
        when: "Ensuite, au choix",
        title: "Réduire la demande et renoncer au reste, ou aller devant un autre tribunal",
        role: "milestone",
      },
    ];
  return [
    notice,
    { when: "Ensuite", title: "Votre demande aux petites créances", role: "milestone" },
    mediationFirst
      ? {
          when: "Si elle est contestée",
          title: "Une médiation obligatoire, puis un arbitre sans entente",
          detail: "Dans la plupart des districts.",
          role: "milestone",
        }
      : {
          when: "Si elle est contestée",
          title: "Une médiation, si chacun l’accepte, ou l’audience",
          role: "milestone",
        },
  ];
}

/** Whether a claim may go to the small claims division today. */
export function smallClaimsResult(
  { reclamation }: Values,
  { thresholds }: CalculatorData,
  today: IsoDate,
): Calculation {
  const cents = Number(reclamation) * 100;
  const { value, steps, sources, warnings } = smallClaim(cents, today, {
    limit: thresholdById(thresholds, smallClaimsIds.limit),
    mediation: thresholdById(thresholds, smallClaimsIds.mediation),
  });
  const doubt = value.confirmed ? "" : ", à confirmer";
  return {
    headline: {
      before: "Le plafond des petites créances est de",
      value: formatDollars(value.limit),
      after: value.within
        ? `${doubt}. Votre réclamation ne le dépasse pas.`
        : `${doubt}. Votre réclamation le dépasse.`,
    },
    knots: arrangeKnots(way(value), today),
    steps,
    sources,
    warnings,
    dates: [],
    next: formalNotice,
  };
}
