import type { Calculator } from "../calculator.ts";
import { compute, letters } from "./compute.ts";
import { questions } from "./questions.ts";

/** « Les trois délais de la médiation ». */
export const mediation: Calculator = {
  id: "mediation",
  groups: questions,
  rules: ["mediation-saisine", "mediation-irrecevabilite", "mediation-issue"],
  rates: [],
  thresholds: [],
  sources: [],
  letters,
  compute,
};
