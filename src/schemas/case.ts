import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";

/** A golden case: facts and what the law makes of them, for a jurist to read. */
export const caseSchema = z.strictObject({
  title: prose.describe("Le cas, en une phrase."),
  rule: slug,
  start: isoDate.describe("Date de l'événement de départ."),
  territory: slug.default("metropole"),
  expected: z.strictObject({
    dueDate: isoDate,
    sources: z.array(slug).min(1).describe("Toutes les sources citées, dans l'ordre."),
    warnings: z.array(slug).describe("Identifiants de tous les avertissements."),
  }),
  why: prose.describe("Pourquoi cette date, avec l'article."),
});
export const caseFileSchema = z.array(caseSchema).min(1);
export type GoldenCase = z.output<typeof caseSchema>;
