import { UnknownRate } from "../domain/interest/rate-at.ts";
import {
  type RefundSurcharge,
  type RefundSurchargeInput,
  refundSurcharge,
} from "../domain/interest/refund-surcharge.ts";
import type { Explanation } from "../domain/join-outcomes.ts";
import type { CalculatorData } from "./calculator.ts";

/** Ids of the rate tables that `lateRefund` reads. */
export const refundRates = ["taux-interet-legal", "taux-bce"];

/** A surcharge, or what keeps it from being known. */
export interface LateRefund extends Explanation {
  value?: RefundSurcharge;
}

/**
 * What a late refund costs, without losing the rest of the result when a rate is not published: the
 * sum is then left out, and a warning says which half-year is missing.
 */
export function lateRefund(input: RefundSurchargeInput, data: CalculatorData): LateRefund {
  const table = (id: string) => data.rates.find((rate) => rate.id === id);
  const [legal, ecb] = refundRates.map((id) => table(id));
  if (!legal || !ecb)
    throw new Error(
      `Les taux «\u00A0${refundRates.join(" » et « ")}\u00A0» manquent. Donnez-les à la page.`,
    );
  try {
    return refundSurcharge(input, { legal, ecb });
  } catch (error) {
    if (!(error instanceof UnknownRate)) throw error;
    const warning = { id: "taux-inconnu", title: "Taux inconnu", text: error.message };
    return { steps: [], warnings: [warning] };
  }
}
