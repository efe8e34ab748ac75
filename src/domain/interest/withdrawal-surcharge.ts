import { addDays, diffDays } from "../calendar/civil-date.ts";
import { formatDate, formatSpan } from "../calendar/french-date.ts";
import { formatEuros } from "../money.ts";
import type { IsoDate, Step, Warning } from "../outcome.ts";
import { formatDays } from "../time-limits/duration.ts";
import { splitByHalfYear } from "./half-year.ts";
import { formatHundredths } from "./percent.ts";
import { privateColumn, type RateReading, type RateTables, rateAt } from "./rate-at.ts";
import type { RefundSurchargeInput } from "./refund-facts.ts";
import { monthlySurcharge, withdrawalTier } from "./refund-tiers.ts";
import {
  explainTier,
  newMonthWarning,
  priceAssumedWarning,
  proRataWarning,
  sharedDayWarning,
} from "./refund-words.ts";
import { interestParts, percentageOf, roundToCents } from "./rounding.ts";
import { dayCountWarning, toConfirmWarnings } from "./warnings.ts";

/** A surcharge with what explains it. */
export interface Surcharge {
  /** In cents. */
  surcharge: number;
  tier: string;
  steps: Step[];
  warnings: Warning[];
  highest?: number;
}

interface LegalInterest {
  cents: number;
  readings: RateReading[];
  step: Step;
}

/** Interest at the legal rate « particulier » on a sum: the creditor is a consumer (CMF, L. 313-2). */
function legalInterest(
  amount: number,
  { after, to }: { after: IsoDate; to: IsoDate },
  tables: RateTables,
): LegalInterest {
  const spans = splitByHalfYear(after, to).map((span) => ({
    days: diffDays(span.from, span.to) + 1,
    reading: rateAt(tables.legal, privateColumn, span.from),
  }));
  const parts = spans.map(({ days, reading }) => interestParts(amount, days, reading.rate));
  const cents = roundToCents(parts.reduce((sum, each) => sum + each, 0n));
  const words = spans.map(
    ({ days, reading }) =>
      `${formatDays(days)} à ${formatHundredths(reading.rate)} (${reading.halfYear})`,
  );
  return {
    cents,
    readings: spans.map(({ reading }) => reading),
    step: {
      label: `Taux légal, colonne «\u00A0particulier\u00A0»\u00A0: ${formatEuros(cents)}`,
      detail: `${formatSpan(addDays(after, 1), to)}, sur ${formatEuros(amount)}\u00A0: ${words.join(", puis ")}, sur une année de 365\u00A0jours. Le créancier est votre client, un particulier.`,
      sources: ["conso-l242-4", "cmf-l313-2"],
    },
  };
}

/** The legal rate taken whole, at the higher of the rates met. */
function wholeRate(amount: number, readings: readonly RateReading[]): number {
  return percentageOf(amount, Math.max(...readings.map(({ rate }) => rate)));
}

/** Up to nine days late: the legal rate, counted by the day. */
function firstTier(input: RefundSurchargeInput, tables: RateTables): Surcharge {
  const span = { after: input.dueDate, to: input.paidOn };
  const interest = legalInterest(input.amount, span, tables);
  const whole = wholeRate(input.amount, interest.readings);
  return {
    surcharge: interest.cents,
    tier: "Taux légal, jusqu’à 10\u00A0jours de retard",
    steps: [interest.step],
    warnings: [
      proRataWarning(interest.cents, whole),
      dayCountWarning,
      ...toConfirmWarnings(interest.readings),
    ],
    highest: whole,
  };
}

/** From the tenth to the ninetieth day: a percentage. */
function percentageTier(input: RefundSurchargeInput, days: number): Surcharge {
  const { rate, label } = withdrawalTier(days);
  const surcharge = percentageOf(input.amount, rate);
  const detail =
    "Un seul palier s’applique, sur toute la somme. Quand le texte range un jour dans deux paliers, nous retenons celui qui vous coûte le plus.";
  return {
    surcharge,
    tier: label,
    steps: [explainTier(input, { rate, surcharge, detail })],
    warnings: sharedDayWarning(days),
  };
}

/** After the ninetieth day: five points a month up to the price, then the legal rate. */
function monthlyTier(input: RefundSurchargeInput, tables: RateTables): Surcharge {
  const { amount, dueDate, paidOn } = input;
  const price = input.price ?? amount;
  const { surcharge, rate, months, capReachedOn } = monthlySurcharge(
    { amount, price, dueDate },
    paidOn,
  );
  const assumed = input.price === undefined ? [priceAssumedWarning] : [];
  const counted = `50\u00A0%, et cinq points par mois commencé après 90\u00A0jours, soit ${months}\u00A0mois`;
  if (capReachedOn === undefined)
    return {
      surcharge,
      tier: `${formatHundredths(rate)}, au-delà de 90\u00A0jours de retard`,
      steps: [
        explainTier(input, {
          rate,
          surcharge,
          detail: `${counted}, dans la limite du prix du produit.`,
        }),
      ],
      warnings: [newMonthWarning, ...assumed],
    };
  const interest = legalInterest(amount, { after: capReachedOn, to: paidOn }, tables);
  return {
    surcharge: surcharge + interest.cents,
    tier: "Prix du produit atteint, puis taux légal",
    steps: [
      {
        label: `Plafond atteint après le ${formatDate(capReachedOn)}\u00A0: ${formatEuros(surcharge)}`,
        detail: `${counted}\u00A0: la majoration atteint le prix du produit. Le plafond retient les points ajoutés, pas les 50\u00A0%. Le taux légal prend la suite.`,
        sources: ["conso-l242-4"],
      },
      interest.step,
    ],
    warnings: [
      newMonthWarning,
      ...assumed,
      dayCountWarning,
      ...toConfirmWarnings(interest.readings),
    ],
  };
}

/**
 * The surcharge of C. conso., art. L. 242-4, `days` after the last day to refund (at least 1).
 *
 * @throws UnknownRate when a legal rate it needs is not published
 */
export function withdrawalSurcharge(
  input: RefundSurchargeInput,
  days: number,
  tables: RateTables,
): Surcharge {
  if (days < 10) return firstTier(input, tables);
  return days <= 90 ? percentageTier(input, days) : monthlyTier(input, tables);
}
