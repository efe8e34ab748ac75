import { mkdirSync } from "node:fs";
import { build } from "astro";
import { loadRegister } from "../../src/register/register.ts";
import { siteConfig } from "../build/site-config.ts";
import { workOf } from "./list.ts";

/**
 * Bundles what the sites of these hosts are written from, in the folder of the first.
 *
 * @param logLevel how much Astro says of it
 */
export async function bundleHosts(
  [first, ...others]: readonly [string, ...string[]],
  logLevel: "warn" | "error",
): Promise<void> {
  // Whatever the terminal says: what is published is never made for development.
  process.env.NODE_ENV = "production";
  process.env.FEDERATION = first;
  process.env.FEDERATIONS = [first, ...others].join(",");
  mkdirSync(workOf(first), { recursive: true });
  const config = siteConfig(loadRegister(process.cwd(), first));
  await build({ ...config, configFile: false, logLevel });
}
