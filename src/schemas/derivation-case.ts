import { z } from "zod";
import { isoDate, prose } from "./common.ts";
import { derivationIds, fieldName } from "./letter.ts";

/** An amount in euros, with two decimals at most. */
const euros = z.number().min(0);

/** A golden case of a derived value: answers, and what the letter prints of them. */
export const derivationCaseSchema = z.strictObject({
  title: prose.describe("Le cas, en une phrase."),
  from: z.enum(derivationIds),
  with: z.record(z.string(), z.union([z.string(), z.int()])).default({}),
  amounts: z.record(fieldName, euros).default({}).describe("Réponses en euros."),
  dates: z.record(fieldName, isoDate).default({}),
  integers: z.record(fieldName, z.int()).default({}),
  percentages: z.record(fieldName, z.number()).default({}).describe("Réponses en pour cent."),
  lists: z
    .record(fieldName, z.array(z.record(fieldName, z.union([euros, isoDate]))))
    .default({})
    .describe("Listes : montants en euros et dates, par ligne."),
  quebec: z.boolean().default(false).describe("La lettre est du Québec."),
  expected: prose
    .nullable()
    .describe("Ce que la lettre imprime ; null quand la valeur ne peut pas être connue."),
  why: prose.describe("Le compte, fait à part."),
});
export const derivationCaseFileSchema = z.array(derivationCaseSchema).min(1);
export type DerivationCase = z.output<typeof derivationCaseSchema>;
