/** Middle value of a list (mean of the two in the middle when even); throws on an empty one. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error("median of nothing");
  return (low + high) / 2;
}

/**
 * Smallest value that at least `share` of the values do not exceed (nearest rank).
 * @param share between 0 and 1
 * @param count how many values there are in all, when the smallest were not recorded
 * @returns `undefined` when that value is among those not recorded
 */
export function percentile(
  recorded: number[],
  share: number,
  count = recorded.length,
): number | undefined {
  const total = Math.max(count, recorded.length);
  const fromTop = total - Math.ceil(share * total);
  return recorded.toSorted((a, b) => b - a)[fromTop];
}
