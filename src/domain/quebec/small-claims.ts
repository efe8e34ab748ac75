import type { Threshold } from "../../schemas/threshold.ts";
import { citedSources } from "../cited-sources.ts";
import { formatDollars } from "../money.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { centsOf, thresholdAt, toConfirm } from "../thresholds/threshold-at.ts";

/** Whether a claim may go to the small claims division, and what happens first. Cents of a dollar. */
export interface SmallClaim {
  limit: number;
  confirmed: boolean;
  within: boolean;
  /** Mediation comes first, then an arbitrator: for claims up to this sum. */
  mediationFirst: boolean;
}

/** The thresholds of the small claims division. */
export interface SmallClaimsThresholds {
  /** The most that it hears, without interest (C.p.c., art. 536). */
  limit: Threshold;
  /** Up to here mediation is compulsory in most districts (C-25.01, r. 0.6.1). */
  mediation: Threshold;
}

const limitDoubt = { id: "plafond-a-confirmer", title: "Plafond à confirmer" };

const excluded: Warning = {
  id: "demandes-exclues",
  title: "Demandes exclues",
  text: "Le bail d’un logement, la pension alimentaire, la diffamation, l’action collective et la créance achetée ne vont pas aux petites créances. On ne découpe pas une créance pour passer sous le plafond\u00A0; on peut réduire sa demande et renoncer au reste.",
};

/**
 * What becomes of a claim of `cents`, without interest, on a day (C.p.c., art. 536).
 * @throws UnknownThreshold when we know no limit for that day
 */
export function smallClaim(
  cents: number,
  date: IsoDate,
  thresholds: SmallClaimsThresholds,
): Outcome<SmallClaim> {
  const limit = thresholdAt(thresholds.limit, date);
  const mediation = thresholdAt(thresholds.mediation, date);
  const within = cents <= centsOf(limit);
  const mediationFirst = cents <= centsOf(mediation);
  const limitStep: Step = {
    label: `${formatDollars(cents)} ${within ? "ne dépassent pas" : "dépassent"} ${limit.text}`,
    detail: "On compare la demande au plafond sans les intérêts.",
    sources: limit.sources,
  };
  const mediationStep: Step = {
    ...(mediationFirst
      ? {
          label: `Jusqu’à ${mediation.text}\u00A0: la médiation d’abord`,
          detail:
            "Dans la plupart des districts, une demande contestée de ce montant passe par une médiation obligatoire et gratuite. Sans entente, un arbitre tranche.",
        }
      : {
          label: `Au-dessus de ${mediation.text}\u00A0: la médiation reste possible`,
          detail: "Elle est gratuite et volontaire. Proposez-la dès votre mise en demeure.",
        }),
    sources: mediation.sources,
  };
  const steps = within ? [limitStep, mediationStep] : [limitStep];
  return {
    value: { limit: centsOf(limit), confirmed: limit.confirmed, within, mediationFirst },
    steps,
    sources: citedSources(steps),
    warnings: [...toConfirm(limit, limitDoubt), excluded],
  };
}
