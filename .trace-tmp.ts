import { chromium } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium/find.ts";
import { serve } from "./scripts/bench/serve.ts";
import { readFileSync } from "node:fs";
const server = await serve({ folder: "dist", base: "/" });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments });
const page = await (await browser.newContext({locale:"fr-FR",bypassCSP:true})).newPage();
await page.goto(server.address + (process.argv[2] ?? "ecrire/reponse-refus-motive/"));
await page.locator("astro-island:not([ssr])").first().waitFor();
if (process.argv[4]) await page.addStyleTag({content: process.argv[4]});
const ta = page.getByLabel(process.argv[3] ?? "Pourquoi vous refusez");
await ta.click();
await ta.pressSequentially("La panne vient", {delay:60});
await browser.startTracing(page, { path: "/tmp/lp/trace.json", categories: ["devtools.timeline","disabled-by-default-devtools.timeline","blink","cc","toplevel","v8"] });
const keys = 20;
for (let i=0;i<keys;i++) { await page.keyboard.type("a"); await page.waitForTimeout(200); }
await browser.stopTracing();
await browser.close(); server.close();
const { traceEvents } = JSON.parse(readFileSync("/tmp/lp/trace.json","utf8"));
// self thread time on renderer main
const mains = new Set(traceEvents.filter((e:any)=>e.name==="thread_name"&&e.args.name==="CrRendererMain").map((e:any)=>e.pid+":"+e.tid));
const threads = new Map<string, any[]>();
for (const e of traceEvents) if (e.ph==="X") { const k=e.pid+":"+e.tid; if(!threads.has(k)) threads.set(k,[]); threads.get(k)!.push(e); }
const names = new Map(traceEvents.filter((e:any)=>e.name==="thread_name").map((e:any)=>[e.pid+":"+e.tid,e.args.name]));
for (const [t, evs] of threads) {
  const total = evs.filter(e=>e.name==="RunTask"||e.name==="ThreadControllerImpl::RunTask"||e.name==="ThreadPool_RunTask").reduce((s,e)=>s+(e.tdur??0),0)/1000;
  if (total < 5) continue;
  evs.sort((a,b)=>a.ts-b.ts||b.dur-a.dur);
  const self = new Map<string,number>(); const stack:any[]=[];
  for (const e of evs) { while(stack.length && stack.at(-1).ts+stack.at(-1).dur<=e.ts) stack.pop(); const p=stack.at(-1); if(p) self.set(p.name,(self.get(p.name)??0)-(e.tdur??0)); self.set(e.name,(self.get(e.name)??0)+(e.tdur??0)); stack.push(e); }
  console.log(names.get(t), t, "sum self ms/key:");
  console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,14).map(([n,v])=>`   ${n} ${(v/1000/keys).toFixed(2)}`).join("\n"));
}
