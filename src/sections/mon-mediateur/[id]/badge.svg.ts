import type { APIRoute } from "astro";
import { badgeSvg, noticePaths } from "../../../components/notice-badges.ts";

export const getStaticPaths = noticePaths;

/** The blank badge of a mediator, as a drawing. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await badgeSvg(params.id!), { headers: { "Content-Type": "image/svg+xml" } });
