import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";

/** Front matter of a change in the law (`content/changes/<date>-<slug>.mdx`). */
export const changeSchema = z.strictObject({
  title: prose,
  date: isoDate.describe("Jour où le changement produit effet."),
  publishedOn: isoDate.describe("Jour où nous l'avons annoncé ici."),
  summary: prose.describe("Ce qui change, en une phrase."),
  todo: prose.describe("Ce que vous devez faire, en une phrase."),
  status: z.enum(["in-force", "to-come", "to-confirm"]),
  sources: z.array(slug).default([]),
  evidence: z
    .array(prose)
    .default([])
    .describe("Où l'avons-nous lu, quand aucun article du registre ne le porte."),
});
export type ChangeFrontMatter = z.output<typeof changeSchema>;
