import type { Tariffs } from "../../schemas/tariff.ts";

/** For how many years a membership is signed. */
export const commitmentYears = 3;

/**
 * What membership costs a year over the three years of an agreement, in cents: the yearly price, or
 * a third of the price of three years, rounded up to the cent, and a third of the joining fee.
 * @throws RangeError when neither price is known: the schema refuses such tariffs
 */
export function yearlyFee({
  annual,
  threeYear,
  joining,
}: Pick<Tariffs, "annual" | "threeYear" | "joining">): number {
  const ofThreeYears = annual === null ? threeYear : annual * commitmentYears;
  if (ofThreeYears === null) throw new RangeError("a tariff has a yearly or a three-year price");
  const whole = Math.min(ofThreeYears, threeYear ?? ofThreeYears) + (joining ?? 0);
  return Math.ceil(whole / commitmentYears);
}
