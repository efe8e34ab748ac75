import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { netlifyHeaders } from "../../src/federation/host/netlify.ts";

/**
 * Writes the `_headers` of Netlify and Cloudflare Pages, which they read at the top of what they
 * publish. The kit (`npm run kit`) brings the files of every other host.
 *
 * @param site folder of the built site
 */
export function writeHostHeaders(site: string, base: string): void {
  const topLevel = readdirSync(site, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== "_headers")
    .sort();
  writeFileSync(join(site, "_headers"), netlifyHeaders(base, topLevel));
}
