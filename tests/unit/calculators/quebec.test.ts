import { describe, expect, test } from "vitest";
import { AnswerFault } from "../../../src/calculators/calculator.ts";
import { quebec } from "../../../src/calculators/quebec/index.ts";
import { formatDollars } from "../../../src/domain/money.ts";
import type { Values } from "../../../src/letters/values.ts";
import { casesOf, dataOf, plain, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(quebec);
const cases = casesOf(quebec);
const resultOf = (values: Values) => quebec.compute(values, data, "2026-11-22");

const interest = (overrides: Values = {}): Values => ({
  calcul: "interets",
  somme: 8000,
  demeure: "2026-01-01",
  jusqu_au: "2026-03-31",
  taux: "legal",
  ...overrides,
});

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(quebec, golden);
  });

  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });
});

describe("the additional indemnity", () => {
  test("is told apart from the interest, as the court's choice", () => {
    const { headline, warnings } = resultOf(interest({ taux_etat: 7.25 }));
    expect(plain(headline.value)).toBe("97,53 $");
    expect(plain(headline.after)).toBe(
      " au 31 mars 2026. Le tribunal pourrait y ajouter 43,89 $ d’indemnité.",
    );
    expect(warnings.map(({ id }) => id)).toContain("indemnite-a-la-discretion");
  });

  test.each([
    ["its rate is not given", interest()],
    ["the State's rate is not above the legal one", interest({ taux_etat: 5 })],
    ["the contract sets the rate", interest({ taux: "convenu", taux_convenu: 12 })],
  ])("is left out when %s", (_why, values) => {
    expect(plain(resultOf(values).headline.after)).toBe(" au 31 mars 2026.");
  });

  test("asks for a rate with two decimals at most", () => {
    const attempt = () => resultOf(interest({ taux_etat: 7.255 }));
    expect(attempt).toThrow(AnswerFault);
    expect(attempt).toThrow(expect.objectContaining({ field: "taux_etat" }));
  });
});

describe("small claims", () => {
  test.each([
    [5000, "Si elle est contestée", /obligatoire/],
    [5001, "Si elle est contestée", /si chacun l’accepte/],
    [15_001, "Ensuite, au choix", /Réduire la demande/],
  ])("a claim of %i $ shows the way ahead", (reclamation, when, title) => {
    const last = resultOf({ calcul: "petites-creances", reclamation }).knots.at(-1);
    expect(last?.when).toBe(when);
    expect(last?.title).toMatch(title);
  });

  test("the limit says that it must be confirmed", () => {
    const { headline } = resultOf({ calcul: "petites-creances", reclamation: 4200 });
    expect(headline.after).toBe(", à confirmer. Votre réclamation ne le dépasse pas.");
  });
});

test.each([
  ["mise-en-demeure", "mise_en_demeure", "2015-12-31"],
  ["prescription", "exigible", "1993-12-31"],
  ["itinerant", "exemplaire", "2018-12-31"],
])("%s: a day that no version covers is told beside its question", (calcul, field, day) => {
  const attempt = () => resultOf({ calcul, [field]: day });
  expect(attempt).toThrow(AnswerFault);
  expect(attempt).toThrow(expect.objectContaining({ field }));
});

test("every result cites only what is published of Québec and of Canada", () => {
  for (const [, told] of cases)
    for (const id of told.expected.sources) expect(id).toMatch(/^(qc|ca)-/);
});

test.each([
  [123_456, "1 234,56 $"],
  [5, "0,05 $"],
  [-150_000, "−1 500,00 $"],
])("%i cents are written as Québec writes them", (cents, written) => {
  expect(plain(formatDollars(cents))).toBe(written);
});

test("a fraction of a cent is no amount", () => {
  expect(() => formatDollars(0.5)).toThrow(RangeError);
});

test("the questions are well formed", () => {
  checkQuestions(quebec);
});
