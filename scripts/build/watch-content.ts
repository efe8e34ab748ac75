import type { AstroIntegration } from "astro";
import { contentFiles } from "../../src/register/files.ts";

/** Restarts the development server when a YAML file, a letter or a change of the law is edited: the register reads them once. */
export function watchContent(): AstroIntegration {
  return {
    name: "watch-content",
    hooks: {
      "astro:config:setup": ({ addWatchFile, command, config }) => {
        if (command !== "dev") return;
        for (const file of [
          ...contentFiles(process.cwd(), "content", [".yaml", ".md"]),
          ...contentFiles(process.cwd(), "content/changes", [".mdx"]),
        ])
          addWatchFile(new URL(file.path, config.root));
      },
    },
  };
}
