/** One press, of a key or of the pointer, up to what the page shows next. Times in ms. */
export interface Press {
  /** From the press to the next paint, a multiple of 8; 0 when under 16, which goes unreported. */
  latency: number;
  /** Share of it spent in the page's own handlers; the rest is waiting, layout and painting. */
  handlers: number;
}

export type Recording = typeof globalThis & {
  presses: { count: () => number; all: () => Press[] };
};

/**
 * Runs in the page: keeps every press in its order, with its longest event (Event Timing). The same
 * gestures always give as many presses, so that several visits can be compared press by press.
 */
export function recordPresses(): void {
  const began: number[] = [];
  const presses: Press[] = [];
  const begin = ({ timeStamp }: Event) => {
    began.push(timeStamp);
    presses.push({ latency: 0, handlers: 0 });
  };
  for (const name of ["keydown", "pointerdown"]) addEventListener(name, begin, true);
  const keep = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceEventTiming[]) {
      if (!(entry as PerformanceEventTiming & { interactionId?: number }).interactionId) continue;
      // Both clocks are coarse: a press and its own event may differ by a fraction.
      const press = presses[began.findLastIndex((time) => time <= entry.startTime + 1)];
      if (!press) continue;
      press.latency = Math.max(press.latency, entry.duration);
      press.handlers = Math.max(press.handlers, entry.processingEnd - entry.processingStart);
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: "event", durationThreshold: 16 } as never);
  const all = () => {
    keep(observer.takeRecords());
    return presses;
  };
  Object.assign(globalThis, { presses: { count: () => presses.length, all } });
}
