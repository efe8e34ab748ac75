import { z } from "zod";
import { prose, slug } from "./common.ts";

/** What a golden case may ask of the words of its result, typed with ordinary spaces. */
export const caseWords = {
  steps: z
    .array(z.strictObject({ label: prose, sources: z.array(slug).default([]) }))
    .optional()
    .describe("Toutes les étapes, dans l'ordre : leur titre et ce qu'elles citent."),
  says: z
    .array(prose)
    .optional()
    .describe("Des passages que disent les étapes ou les avertissements, mot pour mot."),
};

export type CaseWords = z.output<z.ZodObject<typeof caseWords>>;
