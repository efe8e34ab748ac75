import type { Browser, Page } from "@playwright/test";
import { percentile } from "./statistics.ts";

/** Latency of the interactions of one step, in ms, as Event Timing counts them (multiples of 8). */
export interface Latency {
  /** What the visitor does. */
  step: string;
  interactions: number;
  /** Longest; `undefined` when all took less than 16 ms, which the browser does not report. */
  worst?: number | undefined;
  p98?: number | undefined;
  /** Share of the longest one spent in the page's own handlers; the rest is waiting and painting. */
  handlers?: number | undefined;
}

/** The longest event of one interaction: from the press to the next paint, and its handlers' part. */
interface Recorded {
  duration: number;
  handlers: number;
}

/** One step of a visit, timed apart. */
export interface Step {
  step: string;
  act: (page: Page) => Promise<void>;
}

interface Recorder {
  take: () => { recorded: Recorded[]; count: number };
}
type Recording = typeof globalThis & { recorder: Recorder };

/** Runs in the page: keeps the longest event of each interaction (a key, a press). */
function record(): void {
  const longest = new Map<number, Recorded>();
  let counted = 0;
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceEventTiming[]) {
      const id = (entry as PerformanceEventTiming & { interactionId?: number }).interactionId;
      if (!id) continue;
      const known = longest.get(id) ?? { duration: 0, handlers: 0 };
      longest.set(id, {
        duration: Math.max(entry.duration, known.duration),
        handlers: Math.max(entry.processingEnd - entry.processingStart, known.handlers),
      });
    }
  };
  observer.observe({ type: "event", durationThreshold: 16, buffered: true } as never);
  const take = () => {
    add(observer.takeRecords());
    const total = (performance as Performance & { interactionCount?: number }).interactionCount;
    const recorded = [...longest.values()];
    const count = total === undefined ? recorded.length : total - counted;
    longest.clear();
    counted = total ?? 0;
    return { recorded, count };
  };
  Object.assign(globalThis, { recorder: { take } });
}

/** Runs in the page: makes now this moment, and leaves timers and measures alone. */
function setDay(moment: string): void {
  const Clock = Date;
  globalThis.Date = class extends Clock {
    constructor(...given: [] | [number | string | Date]) {
      super(...((given.length === 0 ? [moment] : given) as [string]));
    }
  } as DateConstructor;
}

/** Lets the page paint and report what has just happened. */
const settle = (page: Page) => page.waitForTimeout(600);

/** Types as a visitor does, key by key. */
export async function type(page: Page, group: string, label: string, text: string): Promise<void> {
  const field = page
    .getByRole("group", { name: group, exact: true })
    .getByLabel(label, { exact: true });
  await field.click();
  await field.pressSequentially(text, { delay: 60 });
}

/**
 * Visits a page on a processor slowed down and times every interaction, step by step.
 * @param visit the address, what is done there, the visitor's day when it matters
 * @param slowdown how many times slower than this machine
 */
export async function measureInteractions(
  browser: Browser,
  { address, steps, today }: { address: string; steps: Step[]; today?: string | undefined },
  slowdown = 4,
): Promise<Latency[]> {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  if (today) await page.addInitScript(setDay, `${today}T10:00:00+01:00`);
  await page.addInitScript(record);
  await page.goto(address);
  await page.locator("astro-island:not([ssr])").first().waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const latencies: Latency[] = [];
  for (const { step, act } of steps) {
    await act(page);
    await settle(page);
    const { recorded, count } = await page.evaluate(() =>
      (globalThis as Recording).recorder.take(),
    );
    const durations = recorded.map(({ duration }) => duration);
    const worst = percentile(durations, 1, count);
    latencies.push({
      step,
      interactions: count,
      worst,
      p98: percentile(durations, 0.98, count),
      handlers: recorded.find(({ duration }) => duration === worst)?.handlers,
    });
  }
  await context.close();
  return latencies;
}
