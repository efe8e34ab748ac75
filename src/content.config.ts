import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { changeSchema } from "./schemas/change.ts";
import { guideSchema } from "./schemas/guide.ts";

/** The two collections that are prose; facts in YAML are read by `src/register/`. */
export const collections = {
  guides: defineCollection({
    loader: glob({
      base: "content/guides",
      pattern: "**/*.{md,mdx}",
      generateId: ({ entry }) => slugOf(entry),
      retainBody: false,
    }),
    schema: guideSchema,
  }),
  changes: defineCollection({
    loader: glob({
      base: "content/changes",
      pattern: "*.md",
      generateId: ({ entry }) => slugOf(entry),
      retainBody: false,
    }),
    schema: changeSchema,
  }),
};

/** `france/ma-page.mdx` ⇒ `ma-page`, as the register names pages. */
function slugOf(entry: string): string {
  return entry.replace(/^.*\//, "").replace(/\.mdx?$/, "");
}
