import { type CollectionEntry, getEntry } from "astro:content";

/**
 * The prose of a page of the register, to be rendered.
 *
 * @param page its file, from the project's root: `content/guides/france/x.mdx`
 * @throws Error when the file is not among those that were bundled
 */
export async function proseOf<Collection extends "guides" | "changes">(
  collection: Collection,
  { file }: { file: string },
): Promise<CollectionEntry<Collection>> {
  const entry = await getEntry(collection, file.replace(/^content\/|\.mdx$/g, ""));
  if (!entry) throw new Error(`${file} : ce texte n’a pas été lu (src/content.config.ts).`);
  return entry as CollectionEntry<Collection>;
}
