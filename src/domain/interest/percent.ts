import { groupThousands } from "../money.ts";

/**
 * A rate in percent as a whole number of hundredths of a percent, in which rates are computed.
 *
 * @example toHundredths(2.76) ⇒ 276
 */
export function toHundredths(percent: number): number {
  return Math.round(percent * 100);
}

/** Hundredths of a percent as French writes them: 276 ⇒ « 2,76 % », 1000 ⇒ « 10 % ». */
export function formatHundredths(hundredths: number): string {
  const whole = groupThousands(String(Math.floor(hundredths / 100)));
  const decimals = hundredths % 100;
  return `${whole}${decimals === 0 ? "" : `,${String(decimals).padStart(2, "0")}`}\u00A0%`;
}
