import { defineCollection } from "astro:content";
import { pathToFileURL } from "node:url";
import { glob } from "astro/loaders";
import { register } from "./register/index.ts";
import { changeSchema } from "./schemas/change.ts";
import { guideSchema } from "./schemas/guide.ts";

/** Absolute: what Astro calls the root is another folder for each host. */
const contentFolder = pathToFileURL(`${process.cwd()}/content/`);

/** The files of the guides or changes that the host shows, its own among them. */
const filesOf = (pages: ReadonlyMap<string, { file: string }>) =>
  [...pages.values()].map(({ file }) => file.replace(/^content\//, ""));

/** The two collections that are prose; facts in YAML are read by `src/register/`. */
export const collections = {
  guides: defineCollection({
    loader: glob({
      base: contentFolder,
      pattern: filesOf(register.guides),
      generateId: ({ entry }) => slugOf(entry),
      retainBody: false,
    }),
    schema: guideSchema,
  }),
  changes: defineCollection({
    loader: glob({
      base: contentFolder,
      pattern: filesOf(register.changes),
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
