/** What a column of a table needs, in any one unit: its longest word, and its longest cell on one line. */
export interface ColumnNeed {
  least: number;
  natural: number;
  /** It is there to be written in, and takes its fair share at least. */
  toWriteIn?: boolean;
}

/** Whether a column is there to be written in: it holds nothing, or a whole row waits to be filled. */
export function isToWriteIn(rows: readonly (readonly unknown[])[][], column: number): boolean {
  const empty = (cell: readonly unknown[] | undefined): boolean => (cell?.length ?? 0) === 0;
  return rows.every((row) => empty(row[column])) || rows.some((row) => row.every(empty));
}

/** Shares `width` among columns: natural widths when they fit, else in proportion above the least. */
export function columnWidths(needs: ColumnNeed[], width: number): number[] {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const fair = width / needs.length;
  const least = needs.map((need) => Math.min(need.least, fair));
  const wish = needs.map((need, column) => {
    const natural = need.toWriteIn ? Math.max(need.natural, fair) : need.natural;
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
