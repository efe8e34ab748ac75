import { caseFileSchema, type GoldenCase } from "../../../src/schemas/case.ts";
import { yamlFiles } from "./content.ts";

/** Every golden case of a date; those of amounts and of calculators have their own schemas. */
export const goldenCases: GoldenCase[] = yamlFiles(
  "cases",
  /^(calculs|couts|en-regle|interets|lettres|orientation|recherche|remboursement|seuils|valeurs)/,
).flatMap((file) => caseFileSchema.parse(file));
