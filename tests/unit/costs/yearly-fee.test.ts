import { describe, expect, test } from "vitest";
import { yearlyFee } from "../../../src/domain/costs/yearly-fee.ts";

describe("what a year costs", () => {
  test.each([
    ["a third of three years", { annual: null, threeYear: 4800, joining: null }, 1600],
    ["the yearly price", { annual: 4500, threeYear: null, joining: null }, 4500],
    ["the cheaper of two ways to pay", { annual: 5000, threeYear: 12000, joining: null }, 4000],
    ["with a third of the joining fee", { annual: 5000, threeYear: null, joining: 3000 }, 6000],
    ["rounded up to the cent", { annual: null, threeYear: 10000, joining: null }, 3334],
    ["nothing", { annual: 0, threeYear: null, joining: null }, 0],
  ])("is %s", (_, fees, expected) => {
    expect(yearlyFee(fees)).toBe(expected);
  });

  test("is not guessed without a price", () => {
    expect(() => yearlyFee({ annual: null, threeYear: null, joining: 100 })).toThrow(RangeError);
  });
});
