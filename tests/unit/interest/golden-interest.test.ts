import { describe, expect, test } from "vitest";
import { interestSources } from "../../../src/domain/interest/citable-sources.ts";
import { lateInterest } from "../../../src/domain/interest/late-interest.ts";
import { lateInterestOnInvoices } from "../../../src/domain/interest/late-interest-on-invoices.ts";
import { type InterestCase, interestCaseFileSchema } from "../../../src/schemas/amount-case.ts";
import { checkWords } from "../../support/case-words.ts";
import { cents, plain, read, sourceIds, tables } from "./content.ts";

const interestCases = interestCaseFileSchema.parse(read("cases/interets.yaml"));

/** The case's facts in the domain's units, run alone or as invoices. */
function run({ debts, debtor, creditor, contractRate, to }: InterestCase) {
  const parties = { debtor, creditor, ...(contractRate === undefined ? {} : { contractRate }) };
  const each = debts.map(({ reference = "sans numéro", principal, from, payments }) => ({
    reference,
    principal: cents(principal),
    from,
    payments: payments.map(({ date, amount }) => ({ date, amount: cents(amount) })),
  }));
  if (each.length > 1) return lateInterestOnInvoices({ ...parties, to, invoices: each }, tables);
  const { reference: _, ...debt } = each[0]!;
  return lateInterest({ ...parties, ...debt, to }, tables);
}

const given = interestCases.flatMap((golden) =>
  golden.expected ? [{ ...golden, expected: golden.expected }] : [],
);
const refused = interestCases.flatMap((golden) =>
  golden.refused ? [{ ...golden, refused: golden.refused }] : [],
);

describe("golden cases of late interest", () => {
  test.each(given.map((golden) => [golden.title, golden] as const))("%s", (_, golden) => {
    const { value, sources, warnings, steps } = run(golden);
    const { expected } = golden;
    expect({
      interest: value.amount,
      indemnity: value.indemnity,
      total: value.total,
      sources,
      warnings: warnings.map(({ id }) => id),
    }).toEqual({
      interest: cents(expected.interest),
      indemnity: cents(expected.indemnity),
      total: cents(expected.total),
      sources: expected.sources,
      warnings: expected.warnings,
    });
    if (expected.periods)
      expect(
        "periods" in value &&
          value.periods.map(({ days, rate, amount }) => ({ days, rate, amount })),
      ).toEqual(expected.periods.map((period) => ({ ...period, amount: cents(period.amount) })));
    checkWords(expected, { steps, warnings });
    for (const step of steps) {
      expect(step.label).not.toBe("");
      expect(step.detail).toMatch(/\.$/);
    }
  });

  test.each(refused.map((golden) => [golden.title, golden] as const))(
    "refused: %s",
    (_, golden) => {
      let message = "";
      try {
        run(golden);
      } catch (error) {
        message = plain((error as Error).message);
      }
      expect(message).toContain(golden.refused);
    },
  );

  test("there are at least twenty-four, and a few that are refused", () => {
    expect(given.length).toBeGreaterThanOrEqual(24);
    expect(refused.length).toBeGreaterThanOrEqual(4);
  });

  test("every source that a computation may cite stands in the register", () => {
    expect(interestSources(tables).filter((id) => !sourceIds.has(id))).toEqual([]);
    const cited = given.flatMap(({ expected }) => expected.sources);
    expect(cited.filter((id) => !interestSources(tables).includes(id))).toEqual([]);
  });
});
