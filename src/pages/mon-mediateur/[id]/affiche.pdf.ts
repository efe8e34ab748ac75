import type { APIRoute } from "astro";
import { noticePaths } from "../../../components/notice-badges.ts";
import { noticeFor } from "../../../documents/notices/notice.ts";
import { writePoster } from "../../../documents/notices/poster.ts";
import { loadPdfTools } from "../../../documents/pdf/load.ts";
import { register } from "../../../register/index.ts";

export const getStaticPaths = noticePaths;

/** The A4 poster of a mediator, with a line on which to write the trader's name. */
export const GET: APIRoute = async ({ params }) => {
  const file = await writePoster(
    noticeFor(register.mediators.get(params.id!)!),
    await loadPdfTools(),
  );
  return new Response(new Uint8Array(file), { headers: { "Content-Type": "application/pdf" } });
};
