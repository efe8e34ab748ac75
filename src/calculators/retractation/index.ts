import type { Calculator } from "../calculator.ts";
import { refundRates } from "../late-refund.ts";
import { compute } from "./compute.ts";
import { letters } from "./next.ts";
import { questions } from "./questions.ts";

/** « La rétractation » : the right, its last day, the refund and what lateness costs. */
export const retractation: Calculator = {
  id: "retractation",
  groups: questions,
  rules: [
    "retractation",
    "retractation-prolongee",
    "retractation-remboursement",
    "hors-etablissement-paiement",
  ],
  rates: refundRates,
  thresholds: [],
  sources: [
    "conso-liminaire",
    "conso-l221-1",
    "conso-l221-2",
    "conso-l221-3",
    "conso-l221-4",
    "conso-l221-7",
    "conso-l221-8",
    "conso-l221-9",
    "conso-l221-10",
    "conso-l221-18",
    "conso-l221-19",
    "conso-l221-20",
    "conso-l221-21",
    "conso-l221-22",
    "conso-l221-23",
    "conso-l221-24",
    "conso-l221-25",
    "conso-l221-26",
    "conso-l221-28",
    "conso-l242-1",
    "conso-l242-5",
    "conso-l242-6",
    "conso-l242-7",
    "conso-l242-4",
    "cmf-l313-2",
  ],
  letters,
  compute,
};
