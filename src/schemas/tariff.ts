import { z } from "zod";
import { isoDate, prose, webAddress } from "./common.ts";

/** An amount in whole cents: 4800 stands for 48 €. */
const cents = z
  .int("attend un nombre entier de centimes : 4800 pour 48 €")
  .min(0)
  .meta({ example: 4800 });

/** What we know of the tax in a price: before it, with it, no tax at all, or nothing. */
export const taxStates = ["ht", "ttc", "none", "unknown"] as const;
const tax = z.enum(taxStates);
export type TaxState = z.output<typeof tax>;

/**
 * Where a price was read: on the mediator's own page (`high`), in several pages of third parties
 * that agree (`medium`), or in one (`low`).
 */
export const tariffConfidences = ["high", "medium", "low"] as const;
/** What a mediator asks of a trader. A commercial price, never law: it is shown with its day and its source. */
export const tariffsSchema = z
  .strictObject({
    annual: cents.nullable().describe("Prix d'une année d'adhésion, en centimes."),
    threeYear: cents
      .nullable()
      .describe("Prix payé en une fois pour trois ans, en centimes ; null quand il n'existe pas."),
    joining: cents.nullable().describe("Frais d'entrée ou de dossier à l'adhésion, en centimes."),
    perCaseSimple: cents.nullable().describe("Prix d'un dossier simple, en centimes."),
    perCaseComplex: cents
      .nullable()
      .describe("Prix d'un dossier complexe, ou le plus élevé connu."),
    vat: tax.describe("La TVA dans le prix de l'adhésion."),
    vatPerCase: tax.optional().describe("La TVA dans le prix d'un dossier, quand elle diffère."),
    maxTurnover: cents
      .optional()
      .describe("Chiffre d'affaires annuel sous lequel ce prix vaut, en centimes."),
    maxStaff: z.int().min(0).optional().describe("Effectif jusqu'auquel ce prix vaut."),
    notes: prose.optional().describe("Ce que couvre le prix et ce que nous n'en savons pas."),
    source: webAddress.describe("Page du médiateur où vérifier le prix."),
    asOf: isoDate.describe("Jour où le prix a été relevé."),
    confidence: z
      .enum(tariffConfidences)
      .describe(
        "« high » : lu sur le site du médiateur ; « medium » : pages de tiers concordantes ; « low » : une seule page d'un tiers.",
      ),
  })
  .superRefine(({ annual, threeYear }, context) => {
    if (annual === null && threeYear === null)
      context.addIssue({
        code: "custom",
        path: ["annual"],
        message: "ou threeYear est nécessaire : sans prix d’adhésion, retirez tariffs",
      });
  });
export type Tariffs = z.output<typeof tariffsSchema>;
