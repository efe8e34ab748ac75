import type { APIRoute } from "astro";
import { badgeSvg, noticePaths } from "../../../components/notice-badges.ts";

export const getStaticPaths = noticePaths;

/** The blank badge as a module: the page's policy forbids `fetch`, so it comes by `import()`. */
export const GET: APIRoute = async ({ params }) =>
  new Response(`export default ${JSON.stringify(await badgeSvg(params.id!))};`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
