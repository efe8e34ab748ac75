import type { APIRoute } from "astro";
import { blankFile, letterPaths } from "../../../components/blank-letters.ts";

export const getStaticPaths = letterPaths;

/** The blank model as PDF, to fill in by hand. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await blankFile(params.id!, "pdf")), {
    headers: { "Content-Type": "application/pdf" },
  });
