import type { APIRoute } from "astro";
import { blankLetterOf, letterPaths } from "../../../components/blank-letters.ts";
import { loadPdfTools, writePdf } from "../../../documents/pdf.ts";

export const getStaticPaths = letterPaths;

/** The blank model as PDF, to fill in by hand. */
export const GET: APIRoute = async ({ params }) => {
  const file = await writePdf(blankLetterOf(params.id!), await loadPdfTools());
  return new Response(new Uint8Array(file), { headers: { "Content-Type": "application/pdf" } });
};
