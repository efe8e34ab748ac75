import { isIsoDate } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";
import { AmountFactsError, checkCents } from "./facts-error.ts";

/** Why a sum was to be refunded; each has its article. */
export type RefundReason = "retractation" | "livraison" | "conformite" | "frais-retour";

/** What the surcharge on a late refund is computed from. */
export interface RefundSurchargeInput {
  /** Sum to refund, in cents. */
  amount: number;
  /** Last day to refund. */
  dueDate: IsoDate;
  paidOn: IsoDate;
  reason: RefundReason;
  /** Price of the product in cents, which caps the surcharge after a withdrawal; `amount` by default. */
  price?: number;
}

/** @throws AmountFactsError naming the field to correct */
export function checkRefund(input: RefundSurchargeInput): void {
  checkCents("amount", input.amount);
  if (input.price !== undefined) checkCents("price", input.price);
  for (const field of ["dueDate", "paidOn"] as const)
    if (!isIsoDate(input[field]))
      throw new AmountFactsError(field, "Donnez une date qui existe dans le calendrier.");
}
