import type { Calculator } from "../calculator.ts";
import { refundRates } from "../late-refund.ts";
import { compute } from "./compute.ts";
import { letters } from "./next.ts";
import { questions } from "./questions.ts";
import { worksRules } from "./works.ts";

/** « Les garanties » : conformity of goods, hidden defects, building works. */
export const garanties: Calculator = {
  id: "garanties",
  groups: questions,
  rules: [
    "conformite-garantie",
    "conformite-presomption",
    "conformite-presomption-occasion",
    "conformite-mise-en-conformite",
    "conformite-remboursement",
    "conformite-frais-retour",
    "vices-caches",
    ...worksRules,
  ],
  rates: refundRates,
  thresholds: [],
  sources: [
    "conso-l217-13",
    "conso-l217-14",
    "conso-l217-28",
    "conso-l217-2",
    "conso-l217-32",
    "conso-l241-7",
    "civ-2232",
  ],
  letters,
  compute,
};
