import type { Calculator } from "../calculator.ts";
import { compute, membershipRequest } from "./compute.ts";
import { questions } from "./questions.ts";

/** « Ce que coûte un médiateur, par an ». */
export const coutMediation: Calculator = {
  id: "cout-mediation",
  groups: questions,
  rules: [],
  rates: [],
  thresholds: [],
  offers: true,
  sources: ["conso-l612-1", "conso-r612-1"],
  letters: [membershipRequest.letter],
  compute,
};
