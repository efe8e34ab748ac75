import { pathToFileURL } from "node:url";
import sitemap from "@astrojs/sitemap";
import type { SiteAddress } from "../../src/federation/site-address.ts";

const isListed = (address: string) => !/\/(?:404|integrer\/.+)\/$/.test(address);

const logger = { info() {}, warn: console.error, error: console.error };

/**
 * Writes the sitemap of a site, by the integration made for it: it is told the address and the pages
 * as Astro would tell them.
 *
 * @param site folder of the built site
 * @param pages paths below the base, with a slash at their end and none at their start: `guides/x/`
 */
export async function writeSitemap(
  site: string,
  address: SiteAddress,
  pages: readonly string[],
): Promise<void> {
  const { hooks } = sitemap({ filter: isListed });
  const tell = async (hook: keyof typeof hooks, facts: object) =>
    await (hooks[hook] as (facts: object) => unknown)?.(facts);
  await tell("astro:routes:resolved", { routes: [] });
  await tell("astro:config:done", { config: { ...address, trailingSlash: "always" } });
  await tell("astro:build:done", {
    dir: pathToFileURL(`${site}/`),
    pages: pages.map((pathname) => ({ pathname })),
    logger,
  });
}
