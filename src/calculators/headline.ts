import type { Calculation } from "./calculator.ts";

export type Headline = Calculation["headline"];

/** A sentence in three parts, the value in the middle. */
export const say = (before: string, value: string, after: string): Headline => ({
  before,
  value,
  after,
});
