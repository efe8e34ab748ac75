import { describe, expect, test } from "vitest";
import { livraison } from "../../../src/calculators/livraison/index.ts";
import { casesOf, run, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const cases = casesOf(livraison);

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(livraison, golden);
  });
});

test("the questions are well formed", () => {
  checkQuestions(livraison);
});

test("a contract older than the present rules is refused beside its date", () => {
  const answers = {
    client: "particulier",
    conclusion: "2021-12-31",
    date_convenue: "2022-02-01",
    urgence: "aucun",
    execution: "non",
    mise_en_demeure: "non",
    resolution: "non",
  };
  expect(() => run(livraison, answers, "2026-10-20")).toThrow(
    expect.objectContaining({ name: "AnswerFault", field: "conclusion" }),
  );
});

describe("a trader who backs out", () => {
  const refusal = {
    client: "particulier",
    conclusion: "2026-11-02",
    date_convenue: "2026-12-15",
    urgence: "refus",
    execution: "non",
    mise_en_demeure: "non",
    resolution: "oui",
    resolution_recue: "2026-11-16",
    remboursement: "non",
  };

  test.each([
    ["the sum paid is not known", {}, true],
    ["a sum was paid", { somme: "450" }, true],
    ["nothing was paid", { somme: "0" }, false],
    ["the date was essential, without a refusal", { urgence: "date-essentielle" }, false],
  ])("%s: the double of what was paid is told: %s", (_title, answers, told) => {
    const { warnings } = run(livraison, { ...refusal, ...answers }, "2026-11-22");
    expect(warnings.some(({ id }) => id === "arrhes")).toBe(told);
  });
});
