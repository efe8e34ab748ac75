import { z } from "zod";
import { prose, slug } from "./common.ts";

/** One glossary entry. A definition is one or two sentences a tired person understands. */
export const termSchema = z.strictObject({
  id: slug,
  term: prose.describe("Le terme, comme en tête d'article de dictionnaire."),
  definition: prose.describe("Une ou deux phrases, sans autre terme technique."),
  sources: z.array(slug).default([]),
});
export const termFileSchema = z.array(termSchema).min(1);
export type Term = z.output<typeof termSchema>;
