import { diffDays } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { citedSources } from "../cited-sources.ts";
import { formatHundredths } from "../interest/percent.ts";
import { interestParts, roundToCents } from "../interest/rounding.ts";
import { formatDollars } from "../money.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { formatDays } from "../time-limits/duration.ts";

/** The legal rate of interest in Canada, in hundredths of a percent (Loi sur l'intérêt, art. 3). */
export const legalRate = 500;

/** What the interest on one debt is computed from. Rates are yearly, in hundredths of a percent. */
export interface QuebecInterestInput {
  /** In cents of a dollar. */
  principal: number;
  /** Day from which the debtor is in default; it bears no interest. */
  from: IsoDate;
  /** Last day that bears interest. */
  to: IsoDate;
  /** The rate that the contract sets, in the place of the legal one. */
  agreedRate?: number | undefined;
  /** The rate of the State's own claims, for the additional indemnity; with the legal rate only. */
  stateRate?: number | undefined;
}

/** What lateness costs, in cents of a dollar. */
export interface QuebecInterest {
  days: number;
  /** Yearly rate applied, in hundredths of a percent. */
  rate: number;
  interest: number;
  /** What a court may add, when the State's rate is known. */
  indemnity?: number;
}

const warnings: Record<"dayCount" | "start" | "discretion", Warning> = {
  dayCount: {
    id: "annee-de-365-jours",
    title: "Une année de 365\u00A0jours",
    text: "Nous ne comptons pas le jour de la demeure, nous comptons le dernier, et l’année a toujours 365\u00A0jours. Les intérêts n’en produisent pas d’autres. C’est notre façon de calculer\u00A0: un tribunal peut compter autrement.",
  },
  start: {
    id: "jour-de-la-demeure",
    title: "Le jour de départ",
    text: "Nous partons du jour que vous donnez. Si vous hésitez entre deux jours, prenez le plus tardif\u00A0: la somme demandée sera la plus facile à défendre.",
  },
  discretion: {
    id: "indemnite-a-la-discretion",
    title: "Le tribunal décide",
    text: "L’indemnité additionnelle n’est pas due d’office\u00A0: le tribunal peut l’accorder ou la refuser. Le taux de l’État change chaque trimestre\u00A0; nous appliquons le vôtre à toute la durée, pour un ordre de grandeur.",
  },
};

/** The indemnity: what the State's rate is worth above the legal one. */
function indemnityStep(input: QuebecInterestInput, count: number, stateRate: number) {
  const excess = Math.max(0, stateRate - legalRate);
  const cents = roundToCents(interestParts(input.principal, count, excess));
  const step: Step = {
    label: `Indemnité additionnelle\u00A0: ${formatDollars(input.principal)} × ${formatDays(count)} × ${formatHundredths(excess)} ÷ 365 = ${formatDollars(cents)}`,
    detail:
      excess === 0
        ? `Le taux de l’État, ${formatHundredths(stateRate)}, ne dépasse pas le taux légal\u00A0: il n’y a rien à ajouter.`
        : `Taux de l’État, ${formatHundredths(stateRate)}, moins le taux légal, ${formatHundredths(legalRate)}. Un tribunal peut l’ajouter aux intérêts, ou non.`,
    sources: ["qc-ccq-1619", "qc-laf-28"],
  };
  return { cents, step };
}

/**
 * Simple interest on a sum paid late in Québec, from the day of default (C.c.Q., art. 1617), at the
 * contract's rate, else the legal one; the additional indemnity (art. 1619) is told apart, and only
 * beside the legal rate.
 *
 * @example 1 000 $ from 2026-01-01 to 2026-12-31 ⇒ 364 days, 49,86 $
 */
export function quebecInterest(input: QuebecInterestInput): Outcome<QuebecInterest> {
  const { principal, from, to, agreedRate, stateRate } = input;
  const count = Math.max(0, diffDays(from, to));
  const rate = agreedRate ?? legalRate;
  const interest = roundToCents(interestParts(principal, count, rate));
  const indemnity =
    agreedRate === undefined && stateRate !== undefined
      ? indemnityStep(input, count, stateRate)
      : undefined;
  const steps: Step[] = [
    {
      label: `Intérêts depuis la demeure, le ${formatDate(from)}`,
      detail:
        "Le retard à payer se répare par des intérêts, sans préjudice à prouver. Ils courent à compter de la demeure, au taux convenu ou, à défaut, au taux légal.",
      sources: ["qc-ccq-1617"],
    },
    agreedRate === undefined
      ? {
          label: `Taux légal\u00A0: ${formatHundredths(rate)} par an`,
          detail: "Il vaut quand le contrat ne fixe pas de taux.",
          sources: ["ca-interet-3"],
        }
      : {
          label: `Taux convenu\u00A0: ${formatHundredths(rate)} par an`,
          detail: "C’est celui que vous lisez dans le contrat.",
          sources: ["qc-ccq-1617"],
        },
    {
      label: `${formatDollars(principal)} × ${formatDays(count)} × ${formatHundredths(rate)} ÷ 365 = ${formatDollars(interest)}`,
      detail:
        count === 0
          ? `Le ${formatDate(from)} ne compte pas\u00A0: aucun jour ne porte intérêt.`
          : `Le ${formatDate(from)} ne compte pas, le ${formatDate(to)} compte. On arrondit au cent le plus proche.`,
      sources: [],
    },
    ...(indemnity ? [indemnity.step] : []),
  ];
  return {
    value: { days: count, rate, interest, ...(indemnity ? { indemnity: indemnity.cents } : {}) },
    steps,
    sources: citedSources(steps),
    warnings: [warnings.start, warnings.dayCount, ...(indemnity ? [warnings.discretion] : [])],
  };
}
