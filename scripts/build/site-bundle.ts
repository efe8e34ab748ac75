import { cpSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import type { Plugin, RenderBuiltAssetUrl } from "vite";

const name = "site-bundle";
const server = join(import.meta.dirname, "site-server.ts");

/** Folders of a bundle: what answers for any host, and the files that all of them publish. */
export const serverOf = (bundle: string): string => join(bundle, "server");
export const filesOf = (bundle: string): string => join(bundle, "files");

/** Modules and styles name what is beside them; pages, which the server writes, know their host. */
const renderBuiltUrl: RenderBuiltAssetUrl = (file, { ssr, hostType }) => {
  // Styles are made with the pages, where Vite leaves addresses whole: all are in one folder.
  if (hostType === "css") return `./${posix.basename(file)}`;
  return ssr ? undefined : { relative: true };
};

/** Says where a bundle begins. Astro overwrites what its configuration says of it. */
const entry: Plugin = {
  name: `${name}-entry`,
  configEnvironment: (environment) =>
    environment === "prerender" ? { build: { rolldownOptions: { input: server } } } : undefined,
};

/**
 * Makes `astro build` stop at the bundle: modules and styles that know no host, kept in a folder from
 * which `writeSite` writes the site of each. It is what adapters do for platforms other than Node
 * (`setPrerenderer`, `astro:static-paths`); the platform here is a host.
 *
 * @param bundle the folder, absolute
 */
export function siteBundle(bundle: string): AstroIntegration {
  let building = false;
  return {
    name,
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        building = command === "build";
        if (!building) return;
        rmSync(bundle, { recursive: true, force: true });
        updateConfig({
          // The address of a host is given when its pages are written; modules and styles name each
          // other by relative addresses.
          base: "/",
          outDir: pathToFileURL(`${filesOf(bundle)}/`),
          vite: {
            plugins: [entry],
            experimental: { renderBuiltUrl },
          },
        });
      },
      "astro:config:done": ({ setAdapter }) => {
        if (!building) return;
        setAdapter({
          name,
          entrypointResolution: "auto",
          serverEntrypoint: pathToFileURL(server),
          supportedAstroFeatures: { staticOutput: "stable", sharpImageService: "stable" },
          adapterFeatures: { buildOutput: "static" },
        });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer(() => ({
          name,
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error(`${name} n’écrit aucune page.`)),
          teardown: async () => {
            // Astro removes its own copy as soon as pages are written.
            cpSync(join(filesOf(bundle), ".prerender"), serverOf(bundle), { recursive: true });
          },
        }));
      },
    },
  };
}
