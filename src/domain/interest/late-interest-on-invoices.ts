import { citedSources } from "../cited-sources.ts";
import { mergeWarnings } from "../merge-warnings.ts";
import { formatEuros } from "../money.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { AmountFactsError } from "./facts-error.ts";
import { type LateInterest, lateInterest, recoveryIndemnity } from "./late-interest.ts";
import type { LateInterestParties, Payment } from "./late-interest-facts.ts";
import type { RateTables } from "./rate-at.ts";

/** One invoice, with its own due date and what was paid on it. */
export interface LateInvoice {
  /** Its number: « 2026-014 ». */
  reference: string;
  /** In cents. */
  principal: number;
  /** Due date between professionals, else day of the formal notice. */
  from: IsoDate;
  payments?: readonly Payment[];
}

export interface LateInvoicesInput extends LateInterestParties {
  invoices: readonly LateInvoice[];
  to: IsoDate;
}

/** The sums over all invoices, in cents, and each invoice's own account. */
export interface LateInvoices {
  amount: number;
  indemnity: number;
  total: number;
  interestLeft: number;
  principalLeft: number;
  invoices: (LateInterest & { reference: string })[];
}

function perInvoiceWarning(count: number): Warning {
  return {
    id: "indemnite-par-facture",
    title: "40\u00A0€ par facture",
    text: `Nous comptons une indemnité de ${formatEuros(recoveryIndemnity)} pour chacune des ${count}\u00A0factures en retard. C’est la lecture courante\u00A0: le texte ne le dit pas expressément.`,
  };
}

/** What a line of the account is: an individual claims sums, not invoices. */
export function lineWord({ creditor }: LateInterestParties): "Facture" | "Somme" {
  return creditor === "particulier" ? "Somme" : "Facture";
}

function totalStep(value: LateInvoices, word: string): Step {
  const { amount, indemnity, total } = value;
  return {
    label: `Reste dû en tout\u00A0: ${formatEuros(total)}`,
    detail: `${word === "Somme" ? "Ensemble des sommes" : "Somme des factures"}\u00A0: ${formatEuros(value.principalLeft)} de principal, ${formatEuros(value.interestLeft)} d’intérêts et ${formatEuros(indemnity)} d’indemnités. Intérêts courus en tout, payés ou non\u00A0: ${formatEuros(amount)}.`,
    sources: [],
  };
}

/**
 * Late interest on several invoices, each from its own due date. Each is rounded on its own, as if
 * it were claimed alone; the forty euros are counted once for each late invoice.
 *
 * @throws what `lateInterest` throws; AmountFactsError when there is no invoice
 */
export function lateInterestOnInvoices(
  { invoices, to, ...parties }: LateInvoicesInput,
  tables: RateTables,
): Outcome<LateInvoices> {
  if (invoices.length === 0)
    throw new AmountFactsError("invoices", "Ajoutez au moins une facture.");
  const each = invoices.map((invoice) => ({
    reference: invoice.reference,
    outcome: lateInterest({ ...invoice, ...parties, to }, tables),
  }));
  const sum = (key: "amount" | "indemnity" | "total" | "interestLeft" | "principalLeft") =>
    each.reduce((total, { outcome }) => total + outcome.value[key], 0);
  const value: LateInvoices = {
    amount: sum("amount"),
    indemnity: sum("indemnity"),
    total: sum("total"),
    interestLeft: sum("interestLeft"),
    principalLeft: sum("principalLeft"),
    invoices: each.map(({ reference, outcome }) => ({ reference, ...outcome.value })),
  };
  const word = lineWord(parties);
  const charged = value.indemnity / recoveryIndemnity;
  const steps: Step[] = [
    ...each.flatMap(({ reference, outcome }) =>
      outcome.steps.map((step) => ({
        ...step,
        label: `${word} ${reference}\u00A0– ${step.label}`,
      })),
    ),
    totalStep(value, word),
  ];
  return {
    value,
    steps,
    sources: citedSources(steps),
    warnings: mergeWarnings([
      ...(charged > 1 ? [perInvoiceWarning(charged)] : []),
      ...each.flatMap(({ outcome }) => outcome.warnings),
    ]),
  };
}
