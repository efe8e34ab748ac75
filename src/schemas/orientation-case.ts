import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";

/** A golden case of « Par où commencer ? »: answers and facts, and the plan they lead to. */
export const orientationCaseSchema = z.strictObject({
  title: prose.describe("Le cas, en une phrase."),
  today: isoDate.describe("Jour où la question est posée."),
  answers: z.record(slug, slug).describe("Les réponses, question par question."),
  facts: z
    .record(z.string(), z.string())
    .default({})
    .describe("Les faits donnés au plan, comme l'adresse les écrit."),
  expected: z.strictObject({
    plan: slug,
    thread: z
      .array(z.string())
      .min(2)
      .describe("Le fil, dans l'ordre : « étape », ou « étape AAAA-MM-JJ » si elle est datée."),
    letters: z
      .array(z.string())
      .describe("Les lettres, avec ce que leur lien emporte : « lettre #champ=valeur »."),
    sources: z.array(slug).describe("Les articles cités par le plan, dans l'ordre."),
  }),
  why: prose.describe("Pourquoi ce plan, avec l'article."),
});
export const orientationCaseFileSchema = z.array(orientationCaseSchema).min(1);
export type OrientationCase = z.output<typeof orientationCaseSchema>;
