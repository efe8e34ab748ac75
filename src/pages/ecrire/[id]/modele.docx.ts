import type { APIRoute } from "astro";
import { blankFile, letterPaths } from "../../../components/blank-letters.ts";

export const getStaticPaths = letterPaths;

/** The blank model for a word processor. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await blankFile(params.id!, "docx")), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  });
