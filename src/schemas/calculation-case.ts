import { z } from "zod";
import { caseWords } from "./case-words.ts";
import { isoDate, prose, slug } from "./common.ts";

const answer = z.string();

/**
 * A golden case of a whole calculator: the answers as its shared link writes them, and the result
 * they lead to, for a jurist to read (`content/cases/calculs/<calculator>.yaml`).
 */
export const calculationCaseSchema = z.strictObject({
  title: prose.describe("Le cas, en une phrase."),
  calculator: slug.describe("Identifiant du calculateur."),
  today: isoDate.describe("Jour où la question est posée."),
  answers: z
    .record(z.string(), z.union([answer, z.array(z.record(z.string(), answer))]))
    .describe(
      "Les réponses, par nom de champ : une date, « oui », le nom d'un choix, un montant en euros ; une liste, ligne par ligne.",
    ),
  expected: z.strictObject({
    value: prose.describe("Ce que la phrase de réponse met en avant : une date, une somme."),
    dates: z
      .record(slug, isoDate)
      .default({})
      .describe("Les dates proposées à l'agenda, dans l'ordre, par règle."),
    sources: z.array(slug).min(1).describe("Toutes les sources citées, dans l'ordre."),
    warnings: z.array(slug).describe("Identifiants de tous les avertissements, dans l'ordre."),
    ...caseWords,
    letter: z
      .strictObject({
        id: slug.describe("Identifiant de la lettre proposée ensuite."),
        facts: z
          .record(z.string(), answer)
          .default({})
          .describe("Ce que la lettre reçoit, par nom de champ : dates, sommes en euros."),
      })
      .optional()
      .describe("La lettre à écrire ensuite, s'il y en a une."),
  }),
  why: prose.describe("Pourquoi ce résultat, avec l'article."),
});
export const calculationCaseFileSchema = z.array(calculationCaseSchema).min(1);
export type CalculationCase = z.output<typeof calculationCaseSchema>;
