import { diffDays } from "../calendar/civil-date.ts";
import { isWorkingDay } from "../calendar/working-days.ts";
import { citedSources } from "../cited-sources.ts";
import { mergeWarnings } from "../merge-warnings.ts";
import type { Outcome, Step, Warning } from "../outcome.ts";
import type { RateTables } from "./rate-at.ts";
import { checkRefund, type RefundSurchargeInput } from "./refund-facts.ts";
import { plainTier } from "./refund-tiers.ts";
import {
  explainDelay,
  explainInTime,
  explainRefundTotal,
  explainTier,
  mayRollWarning,
  nonProfessionalWarning,
} from "./refund-words.ts";
import { percentageOf } from "./rounding.ts";
import { earlierTextWarning } from "./warnings.ts";
import { type Surcharge, withdrawalSurcharge } from "./withdrawal-surcharge.ts";

export { AmountFactsError } from "./facts-error.ts";
export { UnknownRate } from "./rate-at.ts";
export type { RefundReason, RefundSurchargeInput } from "./refund-facts.ts";

/** What a late refund costs. Amounts in cents. */
export interface RefundSurcharge {
  surcharge: number;
  /** Sum to refund and surcharge together. */
  total: number;
  /** « 5 %, de 10 à 20 jours de retard ». */
  tier: string;
  daysLate: number;
  /** The surcharge under the reading that costs more, when it differs (first tier of L. 242-4). */
  highest?: number;
}

/** First days of the texts: the conformity ones hold for contracts signed from then on. */
const withdrawalTextSince = "2016-07-01";
const contractsSince = "2022-01-01";

/** L. 241-4, L. 241-6 and L. 241-7 of the Code de la consommation share one scale. */
function plainSurcharge(input: RefundSurchargeInput, days: number): Surcharge {
  const { rate, label } = plainTier(days);
  const surcharge = percentageOf(input.amount, rate);
  const detail =
    "Un seul palier s’applique, sur toute la somme. Le 14e et le 30e\u00A0jour sont encore dans le leur.";
  return {
    surcharge,
    tier: label,
    steps: [explainTier(input, { rate, surcharge, detail })],
    warnings: [],
  };
}

function contextWarnings({ reason, dueDate }: RefundSurchargeInput): Warning[] {
  const since = reason === "retractation" ? withdrawalTextSince : contractsSince;
  return [
    ...(reason === "livraison" ? [nonProfessionalWarning] : []),
    ...(isWorkingDay(dueDate, "metropole") ? [] : [mayRollWarning]),
    ...(dueDate < since ? [earlierTextWarning(since)] : []),
  ];
}

/**
 * The surcharge owed on a late refund: C. conso., art. L. 242-4 after a withdrawal, L. 241-4 after a
 * failed delivery, L. 241-7 and L. 241-6 under the conformity guarantee. Where the text leaves a
 * choice of tier, the one that costs the trader more.
 *
 * @throws AmountFactsError when the facts do not hold; UnknownRate when a legal rate is not published
 * @example 200 €, due 2026-03-10, paid 2026-03-25, "retractation" ⇒ 10,00 €
 */
export function refundSurcharge(
  input: RefundSurchargeInput,
  tables: RateTables,
): Outcome<RefundSurcharge> {
  checkRefund(input);
  const days = diffDays(input.dueDate, input.paidOn);
  const found: Surcharge =
    days <= 0
      ? { surcharge: 0, tier: "Pas de retard", steps: [explainInTime(input)], warnings: [] }
      : input.reason === "retractation"
        ? withdrawalSurcharge(input, days, tables)
        : plainSurcharge(input, days);
  const { surcharge, tier, highest } = found;
  const steps: Step[] = [
    explainDelay(input, days),
    ...found.steps,
    explainRefundTotal(input.amount, surcharge),
  ];
  return {
    value: {
      surcharge,
      total: input.amount + surcharge,
      tier,
      daysLate: Math.max(0, days),
      ...(highest === undefined ? {} : { highest }),
    },
    steps,
    sources: citedSources(steps),
    warnings: mergeWarnings([...found.warnings, ...(days > 0 ? contextWarnings(input) : [])]),
  };
}
