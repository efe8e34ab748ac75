import { z } from "zod";
import { prose } from "./common.ts";

/** A page of the site as the search data names it: `guide/negocier`, `page/lexique`. */
const pageName = z
  .string()
  .regex(
    /^(guide|lettre|calcul|depart|page)\/[a-z0-9-]+(\/[a-z0-9-]+)*$/,
    "attend une page : guide/…, lettre/…, calcul/…, depart/… ou page/…",
  )
  .meta({ example: "guide/negocier" });

/** Ways of saying one thing that our titles do not have (`content/search/synonymes.yaml`). */
export const synonymSchema = z.strictObject({
  said: z
    .array(prose)
    .min(1)
    .describe("Ce que l'on tape. Il suffit que la recherche contienne ces mots, dans tout ordre."),
  first: z.array(pageName).min(1).describe("Les pages montrées d'abord, la meilleure en tête."),
  meaning: prose.optional().describe("Les mots de nos textes que l'on cherche à la place."),
});
export const synonymFileSchema = z.array(synonymSchema).min(1);
export type Synonym = z.output<typeof synonymSchema>;

/** Searches and the page that must come first (`content/cases/recherche.yaml`). */
export const searchCaseFileSchema = z
  .array(z.strictObject({ query: prose, first: pageName }))
  .min(1);
