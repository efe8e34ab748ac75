import { z } from "zod";
import { prose, slug } from "./common.ts";

/** One stage of a dispute: guides and letters are filed under it, in the order of the file. */
export const stageSchema = z.strictObject({
  id: slug,
  title: prose.describe("Titre de l'étape, en deux ou trois mots."),
  situation: prose.describe("Ce qui vient de se passer, dit par le lecteur à lui-même."),
  words: z
    .array(prose)
    .default([])
    .describe(
      "Mots de tous les jours par lesquels on cherche cette étape, et que nos textes ne disent pas.",
    ),
});
export const stageFileSchema = z.array(stageSchema).min(1);
export type Stage = z.output<typeof stageSchema>;
