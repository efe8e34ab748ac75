/**
 * Builds the sites it is told, one after the other, in one process: what Node has already read and
 * compiled serves the next. Each message is a host's id, each answer the milliseconds taken or a fault.
 */
import { mkdirSync } from "node:fs";
import { build } from "astro";
import { loadRegister } from "../../src/register/register.ts";
import { siteConfig } from "../build/site-config.ts";
import { workOf } from "./list.ts";

/** What a worker answers. */
export type Answer = { id: string; time: number } | { id: string; fault: string };

async function buildOne(id: string): Promise<Answer> {
  const start = performance.now();
  // The pages read the register of this host: see src/register/index.ts.
  process.env.FEDERATION = id;
  mkdirSync(workOf(id), { recursive: true });
  try {
    const config = siteConfig(loadRegister(process.cwd(), id));
    await build({ ...config, configFile: false, logLevel: "error" });
    return { id, time: performance.now() - start };
  } catch (error) {
    return { id, fault: (error as Error).message };
  }
}

process.on("message", async (id: string) => process.send!(await buildOne(id)));
