import type { APIRoute } from "astro";
import { blankArchive } from "../../components/blank-archive.ts";

/** Every blank model, by stage. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await blankArchive()), {
    headers: { "Content-Type": "application/zip" },
  });
