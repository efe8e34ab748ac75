import { defineCollection } from "astro:content";
import { pathToFileURL } from "node:url";
import { glob } from "astro/loaders";
import { builtHosts } from "./federation/built-hosts.ts";
import { changeSchema } from "./schemas/change.ts";
import { guideSchema } from "./schemas/guide.ts";

/** Absolute: what Astro calls the root is another folder for each host. */
const base = pathToFileURL(`${process.cwd()}/content/`);

/** Pages are known by their path: a host's own guide may bear the name of ours. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, "");

/**
 * The two collections that are prose; facts in YAML are read by `src/register/`, which also says
 * which of these pages a host shows.
 */
export const collections = {
  guides: defineCollection({
    loader: glob({
      base,
      pattern: [
        "guides/**/*.mdx",
        ...builtHosts(process.env).map((id) => `federations/${id}/guides/**/*.mdx`),
      ],
      generateId,
      retainBody: false,
    }),
    schema: guideSchema,
  }),
  changes: defineCollection({
    loader: glob({ base, pattern: "changes/*.mdx", generateId, retainBody: false }),
    schema: changeSchema,
  }),
};
