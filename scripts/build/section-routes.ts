import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { type Section, sections } from "../../src/federation/sections.ts";

const folder = "src/sections";

/** `src/sections/x/[id]/index.astro` ⇒ `/x/[id]`, `src/sections/x/rss.xml.ts` ⇒ `/x/rss.xml`. */
export function patternOf(file: string): string {
  const path = file.slice(`${folder}/`.length).replace(/\.(astro|ts)$/, "");
  return `/${path.replace(/(^|\/)index$/, "")}`;
}

/**
 * Gives the site the pages of sections, as if they stood in `src/pages/`: those that the host has
 * while it is being written, all of them in a bundle, which is for every host.
 */
export function sectionRoutes(own: Iterable<Section>): AstroIntegration {
  return {
    name: "section-routes",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        for (const section of command === "build" ? sections : own) {
          const home = join(process.cwd(), folder, section);
          for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
            if (!entry.isFile()) continue;
            const path = join(entry.parentPath, entry.name);
            const file = relative(process.cwd(), path).split(sep).join("/");
            injectRoute({ pattern: patternOf(file), entrypoint: path, prerender: true });
          }
        }
      },
    },
  };
}
