import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Modules and styles may name other files, beside them; pictures and fonts name none. */
const mayName = /\.(?:js|css)$/;
const fromPage = /_astro\/([\w.@-]+)/g;
const fromFile = /([\w@-]+(?:\.[\w@-]+)+)/g;

/**
 * Removes from `_astro/` what no page of the site leads to: the bundle is for every host, and a host
 * that shows less publishes less.
 *
 * @param site folder of the built site
 * @param html its pages
 */
export function dropUnused(site: string, html: readonly string[]): void {
  const folder = join(site, "_astro");
  const files = readdirSync(folder);
  const known = new Set(files);
  const named = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, name]) => name!).filter((name) => known.has(name));
  const used = new Set<string>();
  const waiting = html.flatMap((page) => named(page, fromPage));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    if (mayName.test(name))
      waiting.push(...named(readFileSync(join(folder, name), "utf8"), fromFile));
  }
  for (const name of files) if (!used.has(name)) rmSync(join(folder, name));
}
