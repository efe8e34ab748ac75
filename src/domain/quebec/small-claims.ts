import { formatDate } from "../calendar/french-date.ts";
import { citedSources } from "../cited-sources.ts";
import { formatDollars } from "../money.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { type SmallClaimsLimit, smallClaimsLimits } from "./small-claims-limits.ts";

/** Whether a claim may go to the small claims division, and what happens first. Cents of a dollar. */
export interface SmallClaim {
  limit: number;
  confirmed: boolean;
  within: boolean;
  /** Mediation comes first, then an arbitrator: for claims up to this sum. */
  mediationFirst: boolean;
}

/** Up to here mediation is compulsory in most districts, in cents (C-25.01, r. 0.6.1). */
const compulsoryMediation = 500_000;

/** The limit on a day. @throws RangeError when none of ours covers it */
export function smallClaimsLimitOn(date: IsoDate): SmallClaimsLimit {
  const limit = smallClaimsLimits.findLast(({ from }) => from <= date);
  if (!limit)
    throw new RangeError(
      `Nous ne connaissons pas le plafond des petites créances du ${formatDate(date)}.`,
    );
  return limit;
}

function toConfirm({ cents, checkedOn }: SmallClaimsLimit): Warning {
  return {
    id: "plafond-a-confirmer",
    title: "Plafond à confirmer",
    text: `Le plafond suit le coût de la vie par pas de ${formatDollars(100_000)}, le 1er\u00A0septembre de certaines années. Nous avons lu ${formatDollars(cents)}, sans pouvoir le confirmer au ${formatDate(checkedOn)}. Vérifiez-le sur le site du ministère de la Justice ou à la Gazette officielle.`,
  };
}

const excluded: Warning = {
  id: "demandes-exclues",
  title: "Demandes exclues",
  text: "Le bail d’un logement, la pension alimentaire, la diffamation, l’action collective et la créance achetée ne vont pas aux petites créances. On ne découpe pas une créance pour passer sous le plafond\u00A0; on peut réduire sa demande et renoncer au reste.",
};

/** What becomes of a claim of `cents`, without interest, on a day (C.p.c., art. 536). */
export function smallClaim(cents: number, date: IsoDate): Outcome<SmallClaim> {
  const limit = smallClaimsLimitOn(date);
  const confirmed = limit.status === "confirmed";
  const within = cents <= limit.cents;
  const mediationFirst = cents <= compulsoryMediation;
  const limitStep: Step = {
    label: `${formatDollars(cents)} ${within ? "ne dépassent pas" : "dépassent"} ${formatDollars(limit.cents)}`,
    detail: "On compare la demande au plafond sans les intérêts.",
    sources: limit.sources,
  };
  const mediationStep: Step = mediationFirst
    ? {
        label: `Jusqu’à ${formatDollars(compulsoryMediation)}\u00A0: la médiation d’abord`,
        detail:
          "Dans la plupart des districts, une demande contestée de ce montant passe par une médiation obligatoire et gratuite. Sans entente, un arbitre tranche.",
        sources: ["qc-mediation-petites-creances"],
      }
    : {
        label: `Au-dessus de ${formatDollars(compulsoryMediation)}\u00A0: la médiation reste possible`,
        detail: "Elle est gratuite et volontaire. Proposez-la dès votre mise en demeure.",
        sources: ["qc-mediation-petites-creances"],
      };
  const steps = within ? [limitStep, mediationStep] : [limitStep];
  return {
    value: { limit: limit.cents, confirmed, within, mediationFirst },
    steps,
    sources: citedSources(steps),
    warnings: [...(confirmed ? [] : [toConfirm(limit)]), excluded],
  };
}
