import { isIsoDate } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate } from "../outcome.ts";
import { AmountFactsError, checkCents } from "./facts-error.ts";

/** A sum received on a day. */
export interface Payment {
  date: IsoDate;
  /** In cents. */
  amount: number;
}

/** Who owes, who is owed, and at what rate. */
export interface LateInterestParties {
  debtor: "consommateur" | "professionnel";
  creditor: "professionnel" | "particulier";
  /** Yearly rate of the contract in percent, between professionals only: 12.5 for 12,5 %. */
  contractRate?: number;
}

/** What the interest on one debt is computed from. */
export interface LateInterestInput extends LateInterestParties {
  /** In cents, as due on `from`. */
  principal: number;
  /** Day of the formal notice, or due date between professionals. It bears no interest. */
  from: IsoDate;
  /** Last day that bears interest: the day of payment, or of the account. */
  to: IsoDate;
  payments?: readonly Payment[];
}

/** Between two professionals, C. com., art. L. 441-10 applies. */
export function betweenProfessionals({ debtor, creditor }: LateInterestParties): boolean {
  return debtor === "professionnel" && creditor === "professionnel";
}

function checkContractRate(input: LateInterestParties): void {
  const { contractRate } = input;
  if (contractRate === undefined) return;
  if (!betweenProfessionals(input))
    throw new AmountFactsError(
      "contractRate",
      "Le taux prévu au contrat ne se calcule ici qu’entre deux professionnels. Retirez-le.",
    );
  if (!(contractRate >= 0 && Number(contractRate.toFixed(2)) === contractRate))
    throw new AmountFactsError(
      "contractRate",
      "Donnez le taux annuel du contrat en pour cent, avec deux décimales au plus.",
    );
}

/**
 * Facts that hold together.
 *
 * @throws AmountFactsError naming the field to correct
 */
export function checkLateInterest(input: LateInterestInput): void {
  checkCents("principal", input.principal);
  for (const field of ["from", "to"] as const)
    if (!isIsoDate(input[field]))
      throw new AmountFactsError(field, "Donnez une date qui existe dans le calendrier.");
  checkContractRate(input);
  for (const { date, amount } of input.payments ?? []) {
    checkCents("payments", amount);
    if (!isIsoDate(date))
      throw new AmountFactsError("payments", "Donnez la date de chaque paiement.");
    if (date < input.from)
      throw new AmountFactsError(
        "payments",
        `Le paiement du ${formatDate(date)} précède le ${formatDate(input.from)}, jour d’où partent les intérêts. Déduisez-le de la somme due.`,
      );
    if (date > input.to)
      throw new AmountFactsError(
        "payments",
        `Le paiement du ${formatDate(date)} suit le ${formatDate(input.to)}, fin du calcul. Retirez-le, ou prolongez le calcul.`,
      );
  }
}
