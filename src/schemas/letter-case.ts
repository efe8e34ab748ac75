import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";
import { fieldName } from "./letter.ts";

/** Answers as one would type them; parts of an identity under their French names. */
const answer = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  z.array(z.record(fieldName, z.union([z.string(), z.number(), z.boolean()]))),
]);

/** Golden cases of one letter (`content/cases/lettres/<id>.yaml`), for a jurist to read. */
export const letterCaseFileSchema = z.strictObject({
  lettre: slug.describe("Identifiant de la lettre, le même que le nom du fichier."),
  cas: z
    .array(
      z.strictObject({
        nom: prose.describe("Le cas, en une phrase."),
        montre: prose.describe("Ce que ce cas montre et que les autres ne montrent pas."),
        aujourdhui: isoDate.describe("Jour où la lettre est écrite."),
        reponses: z
          .record(fieldName, answer)
          .default({})
          .describe("Réponses qui remplacent celles d'exemple ; un texte vide en retire une."),
        texte: z
          .string()
          .min(1)
          .describe("Tout le texte attendu, de l'objet ou du titre à la signature."),
      }),
    )
    .min(1),
});
export type LetterCase = z.output<typeof letterCaseFileSchema>["cas"][number];
