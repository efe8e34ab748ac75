import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { netlifyHeaders } from "../../src/federation/host/netlify.ts";

/**
 * Writes the `_headers` of Netlify and Cloudflare Pages, which they read at the top of what they
 * publish. The kit (`npm run kit`) brings the files of every other host.
 */
export function hostHeaderFiles(base: string): AstroIntegration {
  return {
    name: "host-headers",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const entries = await readdir(site, { withFileTypes: true });
        const topLevel = entries
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .filter((name) => name !== "_headers")
          .sort();
        await writeFile(join(site, "_headers"), netlifyHeaders(base, topLevel));
      },
    },
  };
}
