import { caseFileSchema, type GoldenCase } from "../../../src/schemas/case.ts";
import { yamlFiles } from "./content.ts";

/** Every golden case of a date; those of amounts and of calculators have their own schemas. */
export const goldenCases: GoldenCase[] = yamlFiles(
  "cases",
  /^(calculs|interets|remboursement)/,
).flatMap((file) => caseFileSchema.parse(file));
