import { z } from "zod";
import { prose, slug } from "./common.ts";
import { fieldName } from "./letter.ts";

/** Golden cases of the compliance check (`content/cases/en-regle.yaml`). */
export const complianceCaseFileSchema = z
  .array(
    z.strictObject({
      title: prose.describe("Le cas, en une phrase."),
      answers: z
        .record(fieldName, slug)
        .describe("Les réponses, telles que le formulaire les tient."),
      expected: z.strictObject({
        missing: z.array(slug),
        "to-check": z.array(slug),
        ok: z.array(slug),
        fines: z
          .record(slug, z.int())
          .describe("Plafond d'amende de chaque devoir manqué, en euros."),
        sources: z.array(slug).describe("Articles de ce qui manque, dans l'ordre des devoirs."),
      }),
      why: prose.describe("Pourquoi, avec l'article."),
    }),
  )
  .min(1);
