/** What only a browser can tell. Run: `node scripts/bench/in-chromium.ts` (folder: `DIST`, else `dist`). */
import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "../chromium/find.ts";
import { type LetterDownloads, measureDownloads } from "./downloads.ts";
import { type Latency, measureInteractions } from "./interactions.ts";
import { type Machine, readMachine } from "./machine.ts";
import { serve } from "./serve.ts";
import { basePath, type Site } from "./site.ts";
import { visits } from "./visits.ts";

export interface BrowserMeasures {
  downloads: LetterDownloads;
  /** On a processor slowed down four times. */
  latencies: { page: string; steps: Latency[] }[];
  /** Before the first measure. */
  machine: Machine;
}

/**
 * Serves the site to a Chromium without window and measures it there.
 * @returns `undefined` when this machine has no Chromium
 */
export async function measureInChromium(site: Site): Promise<BrowserMeasures | undefined> {
  const executablePath = findChromium();
  if (!executablePath) return undefined;
  const machine = readMachine();
  const server = await serve(site);
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const downloads = await measureDownloads(browser, server.address);
    const latencies = [];
    for (const { name, page, steps, today } of visits) {
      const address = server.address + page;
      latencies.push({
        page: name,
        steps: await measureInteractions(browser, { address, steps, today }),
      });
    }
    return { downloads, latencies, machine };
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) {
  const site = { folder: process.env.DIST ?? "dist", base: basePath() };
  console.log(JSON.stringify(await measureInChromium(site), undefined, 2));
}
