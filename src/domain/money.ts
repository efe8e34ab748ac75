const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

/** Groups the digits of a whole number by three, with a narrow no-break space: 1234567 ⇒ « 1 234 567 ». */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NARROW);
}

/**
 * A decimal number as French writes it, without loss: 1234.5 ⇒ « 1 234,5 ». Decimal notation only:
 * the magnitudes of this site stay far from the exponents of JavaScript.
 */
export function formatNumber(value: number): string {
  const [whole = "0", decimals] = Math.abs(value).toString().split(".");
  const sign = value < 0 ? "−" : "";
  return `${sign}${groupThousands(whole)}${decimals ? `,${decimals}` : ""}`;
}

function formatCents(cents: number, unit: string): string {
  const digits = Math.abs(cents).toString().padStart(3, "0");
  const sign = cents < 0 ? "−" : "";
  return `${sign}${groupThousands(digits.slice(0, -2))},${digits.slice(-2)}${NO_BREAK}${unit}`;
}

/** An amount in integer cents as French writes it, always with two decimals: 123456 ⇒ « 1 234,56 € ». */
export function formatEuros(cents: number): string {
  if (!Number.isSafeInteger(cents))
    throw new RangeError(`formatEuros expects a whole number of cents, got ${cents}`);
  return formatCents(cents, "€");
}

/** An amount in integer cents as Québec writes it, always with two decimals: 123456 ⇒ « 1 234,56 $ ». */
export function formatDollars(cents: number): string {
  if (!Number.isSafeInteger(cents))
    throw new RangeError(`formatDollars expects a whole number of cents, got ${cents}`);
  return formatCents(cents, "$");
}
