import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { breakEven, cheapestByCases, costOf } from "../../../src/domain/costs/break-even.ts";
import { type Offer, yearlyCost } from "../../../src/domain/costs/yearly-cost.ts";
import { type CostCase, costCaseFileSchema } from "../../../src/schemas/cost-case.ts";

const { costs, breakEvens } = costCaseFileSchema.parse(
  parse(readFileSync("content/cases/couts.yaml", "utf8")),
);
const cents = (euros: number) => Math.round(euros * 100);
const maybe = (euros: number | undefined | null) =>
  euros === undefined || euros === null ? null : cents(euros);

function offerOf({ offer }: CostCase): Offer {
  const { annual, threeYear, joining, simple, complex, vat, vatPerCase } = offer;
  const { maxTurnover, maxStaff } = offer;
  return {
    annual: maybe(annual),
    threeYear: maybe(threeYear),
    joining: maybe(joining),
    perCaseSimple: maybe(simple),
    perCaseComplex: maybe(complex),
    vat,
    ...(vatPerCase ? { vatPerCase } : {}),
    ...(maxTurnover === undefined ? {} : { maxTurnover: cents(maxTurnover) }),
    ...(maxStaff === undefined ? {} : { maxStaff }),
  };
}

describe("golden cases of a year", () => {
  test.each(costs.map((golden) => [golden.title, golden] as const))("%s", (_, golden) => {
    const { yearly, atLeast, worst, why } = golden.expected;
    const use = { ...golden.use, turnover: cents(golden.use.turnover) };
    expect(yearlyCost(offerOf(golden), use)).toMatchObject({
      expected: maybe(yearly),
      atLeast: maybe(atLeast),
      worst: maybe(worst),
      unknown: why,
    });
  });
});

describe("the number of cases from which another offer is cheaper", () => {
  test.each(breakEvens.map((golden) => [golden.title, golden] as const))(
    "%s",
    (_, { first, second, from }) => {
      const line = ({ yearly, perCase }: typeof first) => ({
        yearly: cents(yearly),
        perCase: cents(perCase),
      });
      expect(breakEven(line(first), line(second))).toBe(from);
    },
  );
});

const line = fc.record({
  yearly: fc.integer({ min: 0, max: 500 }),
  perCase: fc.integer({ min: 0, max: 90 }),
});

test("the cheapest by number of cases is what comparing each number finds", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const steps = cheapestByCases(lines);
      expect(steps.map(({ from }) => from)).toEqual(
        [...new Set(steps.map(({ from }) => from))].sort((a, b) => a - b),
      );
      for (let cases = 0; cases <= 520; cases++) {
        const said = steps.findLast(({ from }) => from <= cases)!.line;
        expect(costOf(said, cases)).toBe(Math.min(...lines.map((one) => costOf(one, cases))));
      }
    }),
    { numRuns: 60 },
  );
});

test("no offer, no cheapest", () => {
  expect(cheapestByCases([])).toEqual([]);
});
