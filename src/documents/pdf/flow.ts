/** Something set in the column: rows of one height, drawn by slices when a page ends inside it. */
export interface FlowItem {
  /** Points above, dropped at the top of a page. */
  before: number;
  rowCount: number;
  rowHeight: number;
  /** Points that each slice adds to its rows (a table row's padding). */
  padding: number;
  /** Stays with the start of what follows. */
  keepNext: boolean;
  /** Never cut, unless taller than a page. */
  together: boolean;
  /** Drawn again at the top of a page that continues this item or starts on it. */
  repeat?: { height: number; draw(y: number): void };
  /** Draws rows `from` up to, not including, `to`, the first at `y`, each `rowHeight` tall. */
  draw(from: number, to: number, y: number, rowHeight: number): void;
}

/** Fewest lines of a paragraph alone at the foot or at the top of a page. */
const fewestLines = 2;

interface Column {
  top: number;
  bottom: number;
  /** Where the first page's column starts. */
  start: number;
  newPage(): void;
}

/** Least height of `items[index]` that must stand under what keeps with it. */
function headHeight(items: FlowItem[], index: number): number {
  const item = items[index];
  if (!item) return 0;
  const whole = item.together || item.rowCount < 2 * fewestLines;
  const rows = whole ? item.rowCount : fewestLines;
  const next = whole && item.keepNext ? headHeight(items, index + 1) : 0;
  return item.before + item.padding + rows * item.rowHeight + next;
}

/**
 * Sets items down the pages. No paragraph leaves a single line behind; an item that keeps with
 * the next takes at least its start along.
 */
export function flow(items: FlowItem[], column: Column): void {
  let y = column.start;
  let atTop = false;
  const turn = () => {
    column.newPage();
    y = column.top;
    atTop = true;
  };
  items.forEach((item, index) => {
    const tail = item.keepNext ? headHeight(items, index + 1) : 0;
    let from = 0;
    const put = (count: number) => {
      if (atTop && item.repeat) {
        item.repeat.draw(y);
        y += item.repeat.height;
      }
      y += atTop || from > 0 ? 0 : item.before;
      item.draw(from, from + count, y, item.rowHeight);
      y += count * item.rowHeight + item.padding;
      from += count;
      atTop = false;
    };
    while (from < item.rowCount) {
      const left = item.rowCount - from;
      const above = atTop ? (item.repeat?.height ?? 0) : from > 0 ? 0 : item.before;
      const room = column.bottom - y - above - item.padding + 0.01;
      const fit = Math.max(0, Math.floor(room / item.rowHeight));
      if (left * item.rowHeight + tail <= room) {
        put(left);
        break;
      }
      const cut = Math.min(fit, left - fewestLines);
      const mayCut = !item.together && cut >= fewestLines;
      if (mayCut) put(cut);
      else if (atTop && fit >= left) put(left);
      else if (atTop) put(Math.max(1, fit));
      if (from < item.rowCount) turn();
    }
  });
}
