import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { hostHeaders, renderHostFiles } from "../../src/federation/host-headers.ts";

/** Writes the header files that common hosts read, all from one list. */
export function hostHeaderFiles(base: string): AstroIntegration {
  return {
    name: "host-headers",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const [path, text] of Object.entries(renderHostFiles(hostHeaders, base))) {
          const file = join(site, path);
          await mkdir(join(file, ".."), { recursive: true });
          await writeFile(file, text);
        }
      },
    },
  };
}
