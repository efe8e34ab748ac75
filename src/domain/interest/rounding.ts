/**
 * An interest before rounding: a whole number of parts of a cent, such that cents × days ×
 * hundredths of a percent is exact.
 */
export type Parts = bigint;

/** Parts in a cent: 365 days of a year × 100 for percent × 100 for hundredths of a percent. */
export const partsInCent = 3_650_000n;

/** The interest that `cents` bear in `days` at `rate` hundredths of a percent a year, unrounded. */
export function interestParts(cents: number, days: number, rate: number): Parts {
  return BigInt(cents) * BigInt(days) * BigInt(rate);
}

/** Rounds to the cent, half a cent going up. The parts are not negative. */
export function roundToCents(parts: Parts): number {
  return Number((2n * parts + partsInCent) / (2n * partsInCent));
}

/** Cents of a percentage in hundredths of a percent, half a cent going up. */
export function percentageOf(cents: number, rate: number): number {
  return Number((2n * BigInt(cents) * BigInt(rate) + 10_000n) / 20_000n);
}

/**
 * Rounds each part to the cent so that the sum is `total`: every part down, then one cent more to
 * those that lose most, the first in order when equal (largest remainder).
 */
export function shareCents(parts: readonly Parts[], total: number): number[] {
  const cents = parts.map((part) => Number(part / partsInCent));
  const missing = total - cents.reduce((sum, each) => sum + each, 0);
  const byLoss = parts
    .map((part, index) => ({ index, loss: part % partsInCent }))
    .sort((a, b) => Number(b.loss - a.loss));
  for (const { index } of byLoss.slice(0, missing)) cents[index]! += 1;
  return cents;
}
