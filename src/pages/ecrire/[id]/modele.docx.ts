import type { APIRoute } from "astro";
import { blankLetterOf, letterPaths } from "../../../components/blank-letters.ts";
import { writeDocx } from "../../../documents/docx.ts";

export const getStaticPaths = letterPaths;

/** The blank model for a word processor. */
export const GET: APIRoute = async ({ params }) => {
  const file = await writeDocx(blankLetterOf(params.id!));
  return new Response(new Uint8Array(file), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  });
};
