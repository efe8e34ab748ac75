import { absolute } from "../components/site.ts";

/** Everything may be read; the sitemap says what there is. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute("sitemap-index.xml")}\n`);
}
