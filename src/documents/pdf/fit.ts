import type { FlowItem } from "./flow.ts";

/** Closest that lines and paragraphs may come: 11 pt of text on 13.2 pt of line. */
const tightest = 0.86;

/** Height of the items set one under the other, in points. */
export function heightOf(items: FlowItem[]): number {
  return items.reduce(
    (sum, item) => sum + item.before + item.padding + item.rowCount * item.rowHeight,
    0,
  );
}

/**
 * Brings lines closer, evenly, when that is enough for a letter to end on its first page: a second
 * page for a signature alone looks careless. Otherwise the items come back as they are.
 *
 * @param room height of the first page's column, in points
 */
export function fitFirstPage(items: FlowItem[], room: number): FlowItem[] {
  const fixed = items.reduce((sum, { padding }) => sum + padding, 0);
  // A thousandth less, so that rounding never pushes the last line out.
  const ratio = ((room - fixed) / (heightOf(items) - fixed)) * 0.999;
  if (ratio >= 1 || ratio < tightest) return items;
  return items.map((item) => ({
    ...item,
    before: item.before * ratio,
    rowHeight: item.rowHeight * ratio,
  }));
}
