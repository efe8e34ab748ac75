import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";

/** Front matter of a guide (`content/guides/<jurisdiction>/<slug>.mdx`). */
export const guideSchema = z.strictObject({
  title: prose.describe("Titre de la page, sans point final."),
  shortTitle: prose.describe("Titre court, pour le fil d'Ariane et les listes."),
  description: prose.describe(
    "Le chapeau : une ou deux phrases, à qui la page sert et ce qu'elle donne.",
  ),
  stage: slug.describe("Étape du litige (content/stages/)."),
  order: z.int().min(1).describe("Rang dans l'étape."),
  brief: z
    .strictObject({
      happening: prose.describe("Ce qui se passe."),
      duty: prose.describe("Ce que vous devez faire."),
      until: prose.describe("Jusqu'à quand."),
    })
    .describe("La réponse d'abord, en trois lignes."),
  checkedOn: isoDate.describe("« Vérifié le »."),
  sources: z
    .array(slug)
    .min(1)
    .describe("Sources citées, dans l'ordre de leurs appels dans la page."),
  terms: z
    .array(slug)
    .default([])
    .describe("Termes du lexique marqués dans la page, une fois chacun."),
  tools: z.array(slug).default([]).describe("Calculateurs liés."),
  letters: z.array(slug).default([]).describe("Lettres liées."),
  related: z.array(slug).default([]).describe("Autres guides."),
});
export type GuideFrontMatter = z.output<typeof guideSchema>;
