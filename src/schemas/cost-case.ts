import { z } from "zod";
import { prose, slug } from "./common.ts";
import { taxStates } from "./tariff.ts";

/** A price in euros with at most two decimals. */
const euros = z.number().min(0);
const tax = z.enum(taxStates);

/** A golden case of what a mediator costs a year (`content/cases/couts.yaml`). */
export const costCaseSchema = z.strictObject({
  title: prose,
  offer: z.strictObject({
    annual: euros.optional(),
    threeYear: euros.optional(),
    joining: euros.optional(),
    simple: euros.optional(),
    complex: euros.optional(),
    vat: tax,
    vatPerCase: tax.optional(),
    maxTurnover: euros.optional(),
    maxStaff: z.int().optional(),
  }),
  use: z.strictObject({
    simple: z.int().min(0).describe("Dossiers simples attendus par an."),
    complex: z.int().min(0).describe("Dossiers complexes attendus par an."),
    turnover: euros.default(30_000),
    staff: z.int().min(0).default(0),
    recoversVat: z.boolean().default(false),
  }),
  expected: z.strictObject({
    yearly: euros.nullable().describe("Coût attendu par an ; null s'il n'est pas connu."),
    atLeast: euros.optional().describe("La part connue, quand le coût ne l'est pas en entier."),
    worst: euros.nullable().describe("Coût si tout dossier est complexe et tout prix hors taxes."),
    why: z.array(slug).describe("Ce que nous ne savons pas de ce coût."),
  }),
  why: prose,
});

const line = z.strictObject({ yearly: euros, perCase: euros });

/** A golden case of the number of cases from which the second offer is the cheaper. */
export const breakEvenCaseSchema = z.strictObject({
  title: prose,
  first: line,
  second: line,
  from: z.int().min(0).nullable(),
  why: prose,
});

export const costCaseFileSchema = z.strictObject({
  costs: z.array(costCaseSchema).min(15),
  breakEvens: z.array(breakEvenCaseSchema).min(5),
});
export type CostCase = z.output<typeof costCaseSchema>;
