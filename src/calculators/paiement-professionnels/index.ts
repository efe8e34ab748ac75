import type { Calculator } from "../calculator.ts";
import { capIds, compute, reminder } from "./compute.ts";
import { questions } from "./questions.ts";

/** « Les délais de paiement entre professionnels ». */
export const paiementProfessionnels: Calculator = {
  id: "paiement-professionnels",
  groups: questions,
  rules: ["paiement-entre-professionnels"],
  rates: [],
  thresholds: Object.values(capIds),
  sources: ["com-l441-10", "com-l441-11", "com-l441-13", "com-l441-16", "com-d441-5", "cpc-641"],
  letters: [reminder.letter],
  compute,
};
