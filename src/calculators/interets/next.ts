import type {
  LateInvoices,
  LateInvoicesInput,
} from "../../domain/interest/late-interest-on-invoices.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { NextLetter } from "../next-letter.ts";

export const letters = ["mise-en-demeure-payer-professionnel", "saisine-conciliateur"];

/**
 * What to write to who still owes you: a notice with its penalties between professionals; to a
 * consumer, whose interest runs from a notice already sent, the conciliator.
 */
export function nextOf(
  { debtor, creditor, to }: LateInvoicesInput,
  { principalLeft, interestLeft }: LateInvoices,
  today: IsoDate,
): NextLetter | undefined {
  // An account that stops before today stops at the day on which all was paid.
  const paid = to < today || principalLeft + interestLeft === 0;
  if (creditor !== "professionnel" || paid) return undefined;
  if (debtor === "professionnel")
    return { letter: "mise-en-demeure-payer-professionnel", label: "Mettre en demeure de payer" };
  return {
    letter: "saisine-conciliateur",
    label: "Saisir un conciliateur",
    amounts: { montant: principalLeft || undefined },
  };
}
