import type { APIRoute } from "astro";
import { blankPrint, printPaths } from "../../../components/notice-files.ts";
import type { PrintId } from "../../../documents/notices/print-ids.ts";

export const getStaticPaths = printPaths;

/** A poster, the cards or the sticker of a mediator, with a place for the trader's name. */
export const GET: APIRoute = async ({ params }) => {
  const file = await blankPrint(params.id!, params.piece as PrintId);
  return new Response(new Uint8Array(file), { headers: { "Content-Type": "application/pdf" } });
};
