import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";
import { thresholdUnits } from "./threshold.ts";

/** A golden case of a threshold: a day, and what the law says on it (`content/cases/seuils.yaml`). */
export const thresholdCaseFileSchema = z
  .array(
    z.strictObject({
      title: prose.describe("Le cas, en une phrase."),
      threshold: slug,
      on: isoDate.describe("Le jour où l'on se place."),
      expected: z.strictObject({
        value: z.number(),
        unit: z.enum(thresholdUnits),
        confirmed: z.boolean().describe("false : le résultat dit que la valeur reste à confirmer."),
        sources: z.array(slug).min(1),
      }),
      why: prose.describe("Pourquoi cette valeur, avec l'article."),
    }),
  )
  .min(1);
