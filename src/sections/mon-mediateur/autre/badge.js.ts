import type { APIRoute } from "astro";
import { badgeFrame } from "../../../components/notice-badges.ts";

/** The badge without a mediator, as a module: the page's policy forbids `fetch`. */
export const GET: APIRoute = async () =>
  new Response(`export default ${JSON.stringify(await badgeFrame())};`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
