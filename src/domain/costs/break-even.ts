/** A cost that grows with the number of cases: so much a year, so much a case, in cents. */
export interface CostLine {
  yearly: number;
  perCase: number;
}

/** The least whole number of cases a year at which `second` costs less than `first`; `null` for never. */
export function breakEven(first: CostLine, second: CostLine): number | null {
  if (second.yearly < first.yearly) return 0;
  const saved = first.perCase - second.perCase;
  if (saved <= 0) return null;
  return Math.floor((second.yearly - first.yearly) / saved) + 1;
}

/** The cheapest of some lines, from this number of cases on. */
export interface Cheapest<Line> {
  from: number;
  line: Line;
}

/** Which line is the cheapest for each number of cases, in order; the first of equals stays. */
export function cheapestByCases<Line extends CostLine>(lines: readonly Line[]): Cheapest<Line>[] {
  const [first] = lines.toSorted((a, b) => a.yearly - b.yearly || a.perCase - b.perCase);
  if (!first) return [];
  const steps: Cheapest<Line>[] = [{ from: 0, line: first }];
  for (;;) {
    const { line } = steps.at(-1)!;
    const [next] = lines
      .filter(({ perCase }) => perCase < line.perCase)
      .map((other) => ({ from: breakEven(line, other)!, line: other }))
      .sort((a, b) => a.from - b.from || costOf(a.line, a.from) - costOf(b.line, b.from));
    if (!next) return steps;
    steps.push(next);
  }
}

/** What that number of cases costs. */
export const costOf = ({ yearly, perCase }: CostLine, cases: number) => yearly + cases * perCase;
