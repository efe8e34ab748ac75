import type { APIRoute } from "astro";
import { noticePaths } from "../../../components/notice-badges.ts";
import { blankNotices } from "../../../components/notice-files.ts";

export const getStaticPaths = noticePaths;

/** Every form of a mediator's notice in one archive, without a trader's name. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await blankNotices(params.id!)), {
    headers: { "Content-Type": "application/zip" },
  });
