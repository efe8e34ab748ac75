import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium/find.ts";
import { serve } from "./scripts/bench/serve.ts";
const server = await serve({ folder: "dist", base: "/" });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
console.log(chromiumArguments);
const variants: Record<string,string> = {
  base: "",
  hidden: ".letter-side{display:none!important}",
  noshadow: ".sheet{box-shadow:none!important}",
  nosticky: ".letter-side{position:static!important;max-height:none!important;overflow:visible!important}",
  contain: ".sheet{contain:strict;height:900px}",
  nofieldsizing: "textarea{field-sizing:fixed!important}",
  nopretty: "*{text-wrap:wrap!important}",
  noall: ".sheet{box-shadow:none!important}.letter-side{position:static!important;max-height:none!important;overflow:visible!important}textarea{field-sizing:fixed!important}*{text-wrap:wrap!important}",
};
const delay = Number(process.argv[2] ?? 60);
const rate = Number(process.argv[3] ?? 4);
for (const [name, css] of Object.entries(variants)) {
  const page = await (await browser.newContext({locale:"fr-FR", bypassCSP: true})).newPage();
  await page.addInitScript(() => {
    (globalThis as any).evs = [];
    new PerformanceObserver((l) => { for (const e of l.getEntries() as any[]) if (e.interactionId) (globalThis as any).evs.push([e.name, e.duration, e.processingStart-e.startTime, e.processingEnd-e.processingStart]); }).observe({ type: "event", durationThreshold: 16, buffered: true } as any);
  });
  await page.goto(server.address + "ecrire/reponse-refus-motive/");
  await page.locator("astro-island:not([ssr])").first().waitFor();
  if (css) await page.addStyleTag({content: css});
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate });
  const ta = page.getByLabel("Pourquoi vous refusez");
  await ta.click();
  await page.waitForTimeout(500);
  await page.evaluate(() => { (globalThis as any).evs.length = 0; });
  await ta.pressSequentially("La panne vient d’un choc postérieur.", {delay});
  await page.waitForTimeout(1000);
  const evs = await page.evaluate(() => (globalThis as any).evs) as any[];
  const d = evs.map(e=>e[1]).sort((a,b)=>a-b);
  console.log(name.padEnd(14), "n", d.length, "median", d[d.length>>1], "p90", d[Math.floor(d.length*.9)], "max", d.at(-1), "input delay max", Math.round(Math.max(0,...evs.map(e=>e[2]))), "proc max", Math.round(Math.max(0,...evs.map(e=>e[3]))));
  await page.close();
}
await browser.close(); server.close();
