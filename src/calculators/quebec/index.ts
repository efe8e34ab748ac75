import type { Calculator } from "../calculator.ts";
import { compute } from "./compute.ts";
import { formalNotice } from "./next.ts";
import { questions } from "./questions.ts";
import { smallClaimsIds } from "./small-claims.ts";

/** « Délais et intérêts au Québec ». */
export const quebec: Calculator = {
  id: "quebec",
  groups: questions,
  rules: ["quebec-mise-en-demeure", "quebec-prescription", "quebec-itinerant"],
  rates: [],
  thresholds: Object.values(smallClaimsIds),
  sources: ["qc-ccq-1617", "qc-ccq-1619", "qc-laf-28", "ca-interet-3"],
  letters: [formalNotice.letter],
  compute,
};
