/** Number of letters to insert, remove or change to go from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(
        Math.min(
          (row[j] ?? 0) + (letter === other ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word most like this one, if any is like it at all. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((candidate) => ({ candidate, cost: distance(word, candidate) }))
    .filter(({ candidate, cost }) => cost <= Math.max(word.length, candidate.length, 4) / 2)
    .sort((a, b) => a.cost - b.cost);
  return best?.candidate;
}

/** « a », « b » ou « c ». */
export function quoteList(words: readonly string[]): string {
  const quoted = words.map((word) => `« ${word} »`);
  return quoted.length < 2
    ? quoted.join("")
    : `${quoted.slice(0, -1).join(", ")} ou ${quoted.at(-1)}`;
}
