import type { Calculator } from "../calculator.ts";
import { compute } from "./compute.ts";
import { questions } from "./questions.ts";

/** « L’injonction de payer » : when to have it served, until when it can be opposed. */
export const injonctionDePayer: Calculator = {
  id: "injonction-de-payer",
  groups: questions,
  rules: ["injonction-signification", "injonction-opposition"],
  rates: [],
  thresholds: [],
  sources: ["cpc-1416", "cpc-1422", "cpc-643", "cpc-644"],
  letters: [],
  compute,
};
