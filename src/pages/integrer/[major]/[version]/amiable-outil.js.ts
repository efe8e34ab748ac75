import type { APIRoute } from "astro";
import { loaderOf, loaderPath } from "../../../../components/embed/loader.ts";
import { embedVersions } from "../../../../components/embed/versions.ts";

export const getStaticPaths = () =>
  embedVersions.map(({ version }) => {
    const [, major] = loaderPath(version).split("/");
    return { params: { major, version } };
  });

/** A version of the script that other sites load: always the same bytes. */
export const GET: APIRoute = ({ params }) =>
  new Response(loaderOf(params.version!), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
