import { citedSources } from "./cited-sources.ts";
import { mergeWarnings } from "./merge-warnings.ts";
import type { Outcome, Step } from "./outcome.ts";

/** What explains a value: the steps and warnings of an outcome, without the value. */
export type Explanation = Pick<Outcome<unknown>, "steps" | "warnings">;

/** A value reached by several computations: their steps and their warnings in order, once each. */
export function joinOutcomes<Value>(value: Value, parts: readonly Explanation[]): Outcome<Value> {
  const told = new Map<string, Step>();
  for (const step of parts.flatMap((part) => part.steps)) {
    const words = `${step.label} ${step.detail}`;
    if (!told.has(words)) told.set(words, step);
  }
  const steps = [...told.values()];
  return {
    value,
    steps,
    sources: citedSources(steps),
    warnings: mergeWarnings(parts.flatMap((part) => part.warnings)),
  };
}
