import { z } from "zod";
import { caseWords } from "./case-words.ts";
import { isoDate, prose, slug } from "./common.ts";

/** A sum in euros with at most two decimals, as a jurist writes it: 1000 or 2.29. */
const euros = z
  .number()
  .min(0)
  .refine((value) => Number(value.toFixed(2)) === value, {
    error: "attend une somme en euros, avec deux décimales au plus",
  })
  .meta({ example: 1000.5 });

const payments = z.array(z.strictObject({ date: isoDate, amount: euros })).default([]);

/** What a case is expected to give, besides its sums. */
const explained = {
  unit: z.literal("euros"),
  sources: z.array(slug).min(1).describe("Toutes les sources citées, dans l'ordre."),
  warnings: z.array(slug).describe("Identifiants de tous les avertissements."),
  ...caseWords,
};
const refused = prose
  .optional()
  .describe("Ce que dit le refus, quand le calcul ne peut pas se faire.");
const why = prose.describe("Pourquoi cette somme, avec l'article.");

/** A case gives sums, or is refused. */
function oneOutcome(
  golden: { expected?: unknown; refused?: unknown },
  context: z.RefinementCtx,
): void {
  if ((golden.expected === undefined) !== (golden.refused === undefined)) return;
  context.addIssue({
    code: "custom",
    path: ["expected"],
    message: "un cas a soit des sommes attendues (expected), soit un refus (refused)",
  });
}

/** A golden case of late interest (`content/cases/interets*.yaml`). */
export const interestCaseSchema = z
  .strictObject({
    title: prose.describe("Le cas, en une phrase."),
    debtor: z.enum(["consommateur", "professionnel"]),
    creditor: z.enum(["professionnel", "particulier"]).default("professionnel"),
    contractRate: z.number().optional().describe("Taux annuel du contrat, en pour cent."),
    to: isoDate.describe("Dernier jour qui porte intérêt."),
    debts: z
      .array(
        z.strictObject({
          reference: prose.optional().describe("Numéro de la facture, quand il y en a plusieurs."),
          principal: euros,
          from: isoDate.describe("Mise en demeure ou échéance ; ce jour ne porte pas intérêt."),
          payments,
        }),
      )
      .min(1),
    expected: z
      .strictObject({
        interest: euros.describe("Intérêts courus en tout, payés ou non."),
        indemnity: euros,
        total: euros.describe("Reste dû le dernier jour : principal, intérêts, indemnité."),
        periods: z
          .array(z.strictObject({ days: z.int().min(1), rate: z.number(), amount: euros }))
          .optional()
          .describe("Jours, taux et intérêts de chaque période, d'une seule dette."),
        ...explained,
      })
      .optional(),
    refused,
    why,
  })
  .superRefine(oneOutcome);
export const interestCaseFileSchema = z.array(interestCaseSchema).min(1);
export type InterestCase = z.output<typeof interestCaseSchema>;

/** A golden case of a late refund (`content/cases/remboursement*.yaml`). */
export const refundCaseSchema = z
  .strictObject({
    title: prose.describe("Le cas, en une phrase."),
    reason: z.enum(["retractation", "livraison", "conformite", "frais-retour"]),
    amount: euros.describe("Somme à rembourser."),
    price: euros.optional().describe("Prix du produit, qui plafonne la majoration."),
    dueDate: isoDate.describe("Dernier jour pour rembourser."),
    paidOn: isoDate,
    expected: z
      .strictObject({
        surcharge: euros,
        total: euros,
        highest: euros.optional().describe("La majoration dans la lecture la plus lourde."),
        tier: prose.describe("Le palier, tel que la page le nomme."),
        ...explained,
      })
      .optional(),
    refused,
    why,
  })
  .superRefine(oneOutcome);
export const refundCaseFileSchema = z.array(refundCaseSchema).min(1);
export type RefundCase = z.output<typeof refundCaseSchema>;
