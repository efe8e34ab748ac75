/** What a column of a table needs, in any one unit: its longest word, and its longest cell on one line. */
export interface ColumnNeed {
  least: number;
  natural: number;
  /** Nothing stands under its head: it is there to be written in, and takes its fair share. */
  empty?: boolean;
}

/** Whether nothing stands in a column, under its head. */
export function isEmptyColumn(rows: readonly (readonly unknown[])[][], column: number): boolean {
  return rows.every((row) => (row[column]?.length ?? 0) === 0);
}

/** Shares `width` among columns: natural widths when they fit, else in proportion above the least. */
export function columnWidths(needs: ColumnNeed[], width: number): number[] {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const fair = width / needs.length;
  const least = needs.map((need) => Math.min(need.least, fair));
  const wish = needs.map((need, column) => {
    const natural = need.empty ? Math.max(need.natural, fair) : need.natural;
    return Math.max(least[column] ?? 0, Math.min(natural, width));
  });
  const spare = width - sum(least);
  const wanted = sum(wish) - sum(least);
  if (wanted <= 0) return needs.map(() => fair);
  return wish.map((value, column) => {
    const floor = least[column] ?? 0;
    return floor + ((value - floor) / wanted) * spare;
  });
}
