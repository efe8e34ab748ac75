import { recoveryIndemnity } from "../../domain/interest/recovery-indemnity.ts";
import type { Derivation } from "./derivation.ts";

const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** The sum of an amount over the rows of a list. */
export const sum: Derivation = {
  gives: "amount",
  parameters: { liste: { takes: "list" }, montant: { takes: "item-amount", usual: "montant" } },
  compute: (given) => total(given.amounts("montant", "montant")),
};

/** Two amounts together. */
export const addition: Derivation = {
  gives: "amount",
  parameters: { montant: { takes: "amount" }, plus: { takes: "amount" } },
  compute: (given) => given.amount("montant") + given.amount("plus"),
};

/** One amount less another; never below nothing. */
export const difference: Derivation = {
  gives: "amount",
  parameters: { montant: { takes: "amount" }, moins: { takes: "amount" } },
  compute: (given) => Math.max(0, given.amount("montant") - given.amount("moins")),
};

/** How many rows a list has. */
export const count: Derivation = {
  gives: "integer",
  parameters: { liste: { takes: "list" } },
  compute: (given) => given.rows().length,
};

/** Forty euros for each invoice of the list (C. com., art. L. 441-10 and D. 441-5). */
export const recoveryIndemnities: Derivation = {
  gives: "amount",
  parameters: { liste: { takes: "list" } },
  sources: ["com-l441-10", "com-d441-5"],
  compute: (given) => given.rows().length * recoveryIndemnity,
};
