import { describe, expect, test } from "vitest";
import { refundSources } from "../../../src/domain/interest/citable-sources.ts";
import { refundSurcharge } from "../../../src/domain/interest/refund-surcharge.ts";
import { type RefundCase, refundCaseFileSchema } from "../../../src/schemas/amount-case.ts";
import { checkWords } from "../../support/case-words.ts";
import { cents, plain, read, sourceIds, tables } from "./content.ts";

const refundCases = refundCaseFileSchema.parse(read("cases/remboursement.yaml"));

function run({ amount, price, dueDate, paidOn, reason }: RefundCase) {
  const cap = price === undefined ? {} : { price: cents(price) };
  return refundSurcharge({ amount: cents(amount), dueDate, paidOn, reason, ...cap }, tables);
}

const given = refundCases.flatMap((golden) =>
  golden.expected ? [{ ...golden, expected: golden.expected }] : [],
);
const refused = refundCases.flatMap((golden) =>
  golden.refused ? [{ ...golden, refused: golden.refused }] : [],
);
const named = <Golden extends RefundCase>(cases: Golden[]) =>
  cases.map((golden) => [`${golden.reason} : ${golden.title}`, golden] as const);

describe("golden cases of late refunds", () => {
  test.each(named(given))("%s", (_, golden) => {
    const { value, sources, warnings, steps } = run(golden);
    const { expected } = golden;
    expect({
      surcharge: value.surcharge,
      total: value.total,
      highest: value.highest,
      tier: plain(value.tier),
      sources,
      warnings: warnings.map(({ id }) => id),
    }).toEqual({
      surcharge: cents(expected.surcharge),
      total: cents(expected.total),
      highest: expected.highest === undefined ? undefined : cents(expected.highest),
      tier: expected.tier,
      sources: expected.sources,
      warnings: expected.warnings,
    });
    checkWords(expected, { steps, warnings });
    for (const step of steps) expect(step.detail).toMatch(/\.$/);
  });

  test.each(named(refused))("refused: %s", (_, golden) => {
    let message = "";
    try {
      run(golden);
    } catch (error) {
      message = plain((error as Error).message);
    }
    expect(message).toContain(golden.refused);
  });

  test("there are at least twenty-four, and some for each reason", () => {
    expect(given.length).toBeGreaterThanOrEqual(24);
    expect(new Set(given.map(({ reason }) => reason)).size).toBe(4);
  });

  test("every source that a computation may cite stands in the register", () => {
    expect(refundSources.filter((id) => !sourceIds.has(id))).toEqual([]);
    const cited = given.flatMap(({ expected }) => expected.sources);
    expect(cited.filter((id) => !refundSources.includes(id))).toEqual([]);
  });
});
