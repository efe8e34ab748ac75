import type { Calculator } from "../calculator.ts";
import { compute } from "./compute.ts";
import { questions } from "./questions.ts";

/** « Délais et intérêts au Québec ». */
export const quebec: Calculator = {
  id: "quebec",
  groups: questions,
  rules: ["quebec-mise-en-demeure", "quebec-prescription", "quebec-itinerant"],
  rates: [],
  sources: [
    "qc-ccq-1617",
    "qc-ccq-1619",
    "qc-cpc-536",
    "qc-cpc-539-1",
    "qc-laf-28",
    "qc-mediation-petites-creances",
    "ca-interet-3",
  ],
  compute,
};
