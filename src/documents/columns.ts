/** What a column of a table needs, in any one unit: its longest word, and its longest cell on one line. */
export interface ColumnNeed {
  least: number;
  natural: number;
}

/** Shares `width` among columns: natural widths when they fit, else in proportion above the least. */
export function columnWidths(needs: ColumnNeed[], width: number): number[] {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const fair = width / needs.length;
  const least = needs.map((need) => Math.min(need.least, fair));
  const wish = needs.map((need, column) =>
    Math.max(least[column] ?? 0, Math.min(need.natural, width)),
  );
  const spare = width - sum(least);
  const wanted = sum(wish) - sum(least);
  if (wanted <= 0) return needs.map(() => fair);
  return wish.map((value, column) => {
    const floor = least[column] ?? 0;
    return floor + ((value - floor) / wanted) * spare;
  });
}
