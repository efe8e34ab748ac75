import type { APIRoute } from "astro";
import { blankFile, letterPaths } from "../../../components/blank-letters.ts";

export const getStaticPaths = letterPaths;

/** The blank model as plain text. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await blankFile(params.id!, "txt")), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
