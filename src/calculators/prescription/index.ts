import { eventKinds } from "../../domain/limitation/events.ts";
import type { Calculator } from "../calculator.ts";
import { compute, letters } from "./compute.ts";
import { questions } from "./questions.ts";

/** « Jusqu’à quand agir en justice » : the limitation of a claim, through its events. */
export const prescription: Calculator = {
  id: "prescription",
  groups: questions,
  rules: [
    "prescription-professionnel-consommateur",
    "prescription-consommateur-professionnel",
    "prescription-entre-professionnels",
  ],
  rates: [],
  thresholds: ["prescription-limite"],
  sources: [...new Set(Object.values(eventKinds).flatMap((kind) => [...kind.sources]))],
  letters,
  compute,
};
