import type { APIRoute } from "astro";
import { wordpressPlugin } from "../../../components/embed/wordpress.ts";
import { writeZip } from "../../../documents/zip.ts";

/** The WordPress plugin of this site, ready to be uploaded. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(writeZip(wordpressPlugin())), {
    headers: { "Content-Type": "application/zip" },
  });
