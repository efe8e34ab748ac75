import type { APIRoute } from "astro";
import { badgePng, noticePaths } from "../../../components/notice-badges.ts";

export const getStaticPaths = noticePaths;

/** The blank badge of a mediator, as a picture to print. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await badgePng(params.id!)), {
    headers: { "Content-Type": "image/png" },
  });
