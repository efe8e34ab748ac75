import type { Step } from "./outcome.ts";

/** Every source id that the steps cite, in order, once each. */
export function citedSources(steps: Step[]): string[] {
  return [...new Set(steps.flatMap((step) => step.sources))];
}
