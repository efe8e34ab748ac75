/** Edit distance between two words, in single-character changes. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The candidate closest to what was typed, or `undefined` when none is close enough to suggest. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(3, Math.ceil(typed.length / 2)) + 1;
  for (const candidate of candidates) {
    const found = distance(typed, candidate);
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}
