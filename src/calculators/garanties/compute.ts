import type { IsoDate } from "../../domain/outcome.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Values } from "../../letters/values.ts";
import { ruleById } from "../by-id.ts";
import { AnswerFault, type Calculation, type CalculatorData } from "../calculator.ts";
import { computeConformity } from "./conformity.ts";
import { computeHidden } from "./hidden.ts";
import { computeWorks } from "./works.ts";

/** The question whose answer starts the count, when it is not the delivery. */
const startingQuestions: Record<string, string> = {
  ouvrage: "reception",
  "vice-cache": "decouverte",
};

/** The guarantee that the reader asks about. @throws AnswerFault before the texts we know */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const { objet, decouverte, vente, reception } = values as Record<string, IsoDate>;
  try {
    if (objet === "ouvrage") return computeWorks(data.rules, reception!, today);
    if (objet === "vice-cache")
      return computeHidden(ruleById(data.rules, "vices-caches"), decouverte!, vente!, today);
    return computeConformity(values, data, today);
  } catch (error) {
    if (error instanceof RuleNotInForce)
      throw new AnswerFault(startingQuestions[objet ?? ""] ?? "livraison", error.message);
    throw error;
  }
}
