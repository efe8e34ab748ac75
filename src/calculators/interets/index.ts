import { lateInterestSources } from "../../domain/interest/citable-sources.ts";
import type { Calculator } from "../calculator.ts";
import { compute } from "./compute.ts";
import { letters } from "./next.ts";
import { questions } from "./questions.ts";

/** « Intérêts et pénalités de retard ». */
export const interets: Calculator = {
  id: "interets",
  groups: questions,
  rules: [],
  rates: ["taux-interet-legal", "taux-bce"],
  thresholds: [],
  sources: [...lateInterestSources],
  letters,
  compute,
};
