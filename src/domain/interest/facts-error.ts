/** What an interest or a surcharge is computed from, and a form may have to ask again. */
export type AmountField =
  | "principal"
  | "amount"
  | "price"
  | "from"
  | "to"
  | "dueDate"
  | "paidOn"
  | "payments"
  | "contractRate"
  | "invoices";

/** A fact that cannot be, alone or given the others; the message says what to do. */
export class AmountFactsError extends Error {
  readonly field: AmountField;
  constructor(field: AmountField, message: string) {
    super(message);
    this.name = "AmountFactsError";
    this.field = field;
  }
}

/** @throws AmountFactsError unless the amount is a whole number of cents, not negative */
export function checkCents(field: AmountField, cents: number): void {
  if (!Number.isSafeInteger(cents) || cents < 0)
    throw new AmountFactsError(
      field,
      "Donnez une somme positive, en euros et en centimes entiers.",
    );
}
