import { describe, expect, test } from "vitest";
import { paiementProfessionnels } from "../../../src/calculators/paiement-professionnels/index.ts";
import { casesOf, dataOf, faultOf, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(paiementProfessionnels);
const cases = casesOf(paiementProfessionnels);

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(paiementProfessionnels, golden);
  });

  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });
});

test("the questions are well formed", () => {
  checkQuestions(paiementProfessionnels);
});

test.each([
  ["execution", { delai: "aucun", execution: "2019-04-25" }],
  ["facture", { delai: "jours", jours: 30 }],
  ["facture", { delai: "periodique", jours_periodique: 30, facture: "2019-04-25" }],
])("what cannot be counted is told beside %s", (field, answers) => {
  const given = { role: "creancier", ...answers };
  expect(faultOf(() => paiementProfessionnels.compute(given, data, "2026-11-22"))).toBe(field);
});

test("penalties start the day after the last day to pay", () => {
  const { knots } = paiementProfessionnels.compute(
    { role: "creancier", delai: "aucun", execution: "2026-11-02" },
    data,
    "2026-11-22",
  );
  expect(knots.slice(-2).map(({ date, state }) => [date, state])).toEqual([
    ["2026-12-02", "due"],
    ["2026-12-03", "next"],
  ]);
});
