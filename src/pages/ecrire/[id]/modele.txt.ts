import type { APIRoute } from "astro";
import { blankLetterOf, letterPaths } from "../../../components/blank-letters.ts";
import { writeText } from "../../../documents/text.ts";

export const getStaticPaths = letterPaths;

/** The blank model as plain text. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeText(blankLetterOf(params.id!)), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
