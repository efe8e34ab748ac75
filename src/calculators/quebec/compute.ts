import type { IsoDate } from "../../domain/outcome.ts";
import type { Values } from "../../letters/values.ts";
import type { Calculation, CalculatorData } from "../calculator.ts";
import { interestResult } from "./interest.ts";
import { smallClaimsResult } from "./small-claims.ts";
import { timeLimitResult, timeLimits } from "./time-limit.ts";

/** The answer to the question that the visitor chose. */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const { calcul } = values;
  const limit = timeLimits[String(calcul)];
  if (limit) return timeLimitResult(limit, values, data.rules, today);
  return calcul === "interets"
    ? interestResult(values, today)
    : smallClaimsResult(values, data, today);
}
