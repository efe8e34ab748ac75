import type { Browser, Page } from "@playwright/test";
import { type Press, type Recording, recordPresses } from "./press-recorder.ts";
import { median, percentile } from "./statistics.ts";

/** Latency of the interactions of one step, in ms, as Event Timing counts them (multiples of 8). */
export interface Latency {
  /** What the visitor does. */
  step: string;
  interactions: number;
  /** Longest; 0 when all took less than 16 ms, which the browser does not report. */
  worst: number;
  p98: number;
  /** Share of the longest one spent in the page's own handlers; the rest is waiting and painting. */
  handlers: number;
}

/** How many times each page is visited. */
export const visitsOfAPage = 3;

/** One step of a visit, timed apart. */
export interface Step {
  step: string;
  act: (page: Page) => Promise<void>;
}

/** What is visited: the address, what is done there, the visitor's day when it matters. */
interface Visited {
  address: string;
  steps: Step[];
  today?: string | undefined;
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
 * A page whose window is larger than its viewport. Chromium gives both the same height, toolbar
 * included, so that the bottom of the viewport is never drawn: a change there would seem to wait
 * for the next one that is.
 */
async function openPage(browser: Browser, today: string | undefined) {
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const { windowId } = await devtools.send("Browser.getWindowForTarget");
  await devtools.send("Browser.setWindowBounds", {
    windowId,
    bounds: { width: 1400, height: 1000 },
  });
  if (today) await page.addInitScript(setDay, `${today}T10:00:00+01:00`);
  await page.addInitScript(recordPresses);
  return { context, page, devtools };
}

/** One visit on a processor slowed down: the presses of each step, in their order. */
async function visit(browser: Browser, visited: Visited, slowdown: number): Promise<Press[][]> {
  const { context, page, devtools } = await openPage(browser, visited.today);
  await page.goto(visited.address);
  await page.locator("astro-island:not([ssr])").first().waitFor();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const ends = [0];
  for (const { act } of visited.steps) {
    await act(page);
    await settle(page);
    ends.push(await page.evaluate(() => (globalThis as Recording).presses.count()));
  }
  const presses = await page.evaluate(() => (globalThis as Recording).presses.all());
  await context.close();
  return visited.steps.map((_, index) => presses.slice(ends[index], ends[index + 1]));
}

/**
 * What several visits tell of one step: each press has its median latency over them, so that what
 * the machine does besides, which never strikes twice at the same press, does not count.
 * @throws when the visits did not press as many times
 */
export function latencyOf(step: string, visits: Press[][]): Latency {
  const counts = new Set(visits.map((presses) => presses.length));
  if (counts.size !== 1)
    throw new Error(`« ${step} » : ${[...counts].join(" ou ")} appuis selon les visites.`);
  const presses = visits[0]!.map((_, index) => ({
    latency: median(visits.map((one) => one[index]!.latency)),
    handlers: median(visits.map((one) => one[index]!.handlers)),
  }));
  const latencies = presses.map(({ latency }) => latency);
  const worst = percentile(latencies, 1) ?? 0;
  return {
    step,
    interactions: presses.length,
    worst,
    p98: percentile(latencies, 0.98) ?? 0,
    handlers: presses.find(({ latency }) => latency === worst)?.handlers ?? 0,
  };
}

/**
 * Visits a page several times on a processor slowed down and times every interaction, step by step.
 * @param slowdown how many times slower than this machine
 */
export async function measureInteractions(
  browser: Browser,
  visited: Visited,
  { slowdown = 4, visits = visitsOfAPage } = {},
): Promise<Latency[]> {
  const all: Press[][][] = [];
  for (let index = 0; index < visits; index++) all.push(await visit(browser, visited, slowdown));
  return visited.steps.map(({ step }, index) =>
    latencyOf(
      step,
      all.map((one) => one[index]!),
    ),
  );
}
