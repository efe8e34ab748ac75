import type { Calculator } from "../calculator.ts";
import { refundRates } from "../late-refund.ts";
import { compute } from "./compute.ts";
import { letters } from "./next.ts";
import { questions } from "./questions.ts";

/** « Livraison ou exécution en retard » : what to do, by when, and the refund if the contract ends. */
export const livraison: Calculator = {
  id: "livraison",
  groups: questions,
  rules: ["livraison-defaut", "livraison-remboursement"],
  rates: refundRates,
  thresholds: [],
  sources: [
    "conso-liminaire",
    "conso-l214-1",
    "conso-l214-2",
    "conso-l216-1",
    "conso-l216-6",
    "conso-l216-7",
    "conso-l216-8",
    "conso-l241-4",
    "civ-1217",
    "civ-1219",
    "civ-1226",
  ],
  letters,
  compute,
};
