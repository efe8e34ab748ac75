import { expect, test } from "vitest";
import {
  type QuebecInterestInput,
  quebecInterest,
} from "../../../src/domain/quebec/late-interest.ts";

const debt: QuebecInterestInput = { principal: 800_000, from: "2026-01-01", to: "2026-03-31" };

test.each<[string, Partial<QuebecInterestInput>, object]>([
  ["the legal rate", {}, { days: 89, rate: 500, interest: 9_753 }],
  [
    "the legal rate, and what a court may add above it",
    { stateRate: 725 },
    { days: 89, rate: 500, interest: 9_753, indemnity: 4_389 },
  ],
  [
    "a State’s rate below the legal one adds nothing",
    { stateRate: 450 },
    { days: 89, rate: 500, interest: 9_753, indemnity: 0 },
  ],
  [
    "the contract’s rate stands alone, whatever the State’s",
    { agreedRate: 1_200, stateRate: 725 },
    { days: 89, rate: 1_200, interest: 23_408 },
  ],
  ["no day yet", { to: "2025-12-01" }, { days: 0, rate: 500, interest: 0 }],
])("%s", (_what, change, expected) => {
  const { value, warnings } = quebecInterest({ ...debt, ...change });
  expect(value).toStrictEqual(expected);
  expect(warnings.map(({ id }) => id)).toEqual([
    "jour-de-la-demeure",
    "annee-de-365-jours",
    ...("indemnity" in expected ? ["indemnite-a-la-discretion"] : []),
  ]);
});
