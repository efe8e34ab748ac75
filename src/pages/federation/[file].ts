import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { federation } from "../../components/site.ts";
import { federationHome } from "../../register/federation.ts";

const types: Record<string, string> = {
  svg: "image/svg+xml",
  png: "image/png",
  webp: "image/webp",
};

export const getStaticPaths = (() => {
  const files = Object.values({ light: federation.logo?.light, dark: federation.logo?.dark });
  return [...new Set(files)]
    .filter((file) => file !== undefined)
    .map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** The host's logo, as it stands in its folder. */
export const GET: APIRoute = ({ params: { file = "" } }) =>
  new Response(
    new Uint8Array(readFileSync(join(process.cwd(), federationHome(federation.id), file))),
    {
      headers: { "Content-Type": types[file.split(".").at(-1)!]! },
    },
  );
