/**
 * What a bundle answers with: the pages of one host, that of `FEDERATION`. The bundle is made once
 * for every host; which one it answers for is known when this module runs (src/register/index.ts).
 */

import { StaticPaths } from "astro:static-paths";
import type { RouteData } from "astro";
import { createApp } from "astro/app/entrypoint";
import { withBase } from "../../src/federation/paths.ts";
import { siteAddress } from "../../src/federation/site-address.ts";
import { register } from "../../src/register/index.ts";
import { leadsToHidden } from "../../src/register/narrow.ts";

export { register };

/** Where the site is published. */
export const address = siteAddress(register.federation.url, process.env);
const { site, base } = address;

/** Whether the host lacks the part of the site that a route belongs to. */
const isMissing = ({ route }: RouteData) => leadsToHidden(`page${route}`, register);

// Astro wrote this manifest for no host: its address and routes become those of this one.
const { manifest } = createApp();
Object.assign(manifest, {
  site,
  base,
  routes: manifest.routes.filter(({ routeData }) => !isMissing(routeData)),
});
const app = createApp({ streaming: false });
app.renderError = async (_, { error, response }) => {
  if (response && response.status !== 500) return response;
  throw error ?? new Error("La page n’a pas pu être rendue.");
};

/** A page or a file of the site: its path below the base, `/guides/x` or `/ecrire/modeles.zip`. */
export interface SitePath {
  pathname: string;
  route: RouteData;
}

/** Everything the site is made of. */
export const paths = (): Promise<SitePath[]> => new StaticPaths(app).getAll();

/**
 * One of them.
 *
 * @throws whatever its page throws
 */
export function render({ pathname, route }: SitePath): Promise<Response> {
  const slash = route.type === "page" && !pathname.endsWith("/") ? "/" : "";
  const url = new URL(withBase(base, pathname + slash), site);
  return app.render(new Request(url), { routeData: route });
}
