import { AmountFactsError, type AmountField } from "../../src/domain/interest/facts-error.ts";
import { UnknownRate } from "../../src/domain/interest/rate-at.ts";
import { RuleNotInForce } from "../../src/domain/time-limits/due-date.ts";
import { DataError, InputError } from "./input-error.ts";

/** The option that gives each fact. */
const optionOf: Partial<Record<AmountField, string>> = {
  principal: "principal",
  amount: "montant",
  price: "prix",
  from: "depuis",
  to: "jusqua",
  dueDate: "exigible",
  paidOn: "paye",
  contractRate: "taux",
};

/** The fault, in one line unless several answers are wrong, when what was typed is at fault, `undefined` when the program is. */
export function explainFault(error: unknown): string | undefined {
  if (error instanceof AmountFactsError) {
    const option = optionOf[error.field];
    return `${option ? `--${option} : ` : ""}${error.message}`;
  }
  if (error instanceof DataError) return error.faults.join("\n");
  if (
    error instanceof InputError ||
    error instanceof UnknownRate ||
    error instanceof RuleNotInForce
  )
    return error.message.replace(/\s*\n\s*/g, " ");
  return undefined;
}
