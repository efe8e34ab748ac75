import { describe, expect, test } from "vitest";
import { injonctionDePayer } from "../../../src/calculators/injonction-de-payer/index.ts";
import { casesOf, dataOf, faultOf, plain, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(injonctionDePayer);
const cases = casesOf(injonctionDePayer);

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(injonctionDePayer, golden);
  });

  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });
});

test("the questions are well formed", () => {
  checkQuestions(injonctionDePayer);
});

test("an order older than the rule is refused, beside its date", () => {
  const given = { ordonnance: "2022-02-28", signifiee: false };
  expect(faultOf(() => injonctionDePayer.compute(given, data, "2026-11-22"))).toBe("ordonnance");
});

test("once served, filing no longer leaves limitation running; served too late, it does", () => {
  const title = (signification: string) =>
    injonctionDePayer
      .compute(
        { ordonnance: "2026-03-02", signifiee: true, signification, a_personne: true },
        data,
        "2026-11-22",
      )
      .warnings.find(({ id }) => id === "a-verifier-prescription")?.title;
  expect(title("2026-09-02")).toBe("Prescription\u00a0: à vérifier");
  expect(title("2026-09-03")).toBe("La prescription court toujours");
});

test.each([
  ["before the act", "2026-11-16", true],
  ["on the day of the act", "2026-11-18", false],
  ["after the act", "2026-11-19", false],
])("a seizure %s: our reading is told: %s", (_title, premiere_mesure, told) => {
  const { warnings, headline } = injonctionDePayer.compute(
    {
      ordonnance: "2026-09-15",
      signifiee: true,
      signification: "2026-10-12",
      a_personne: false,
      premier_acte: "2026-11-18",
      premiere_mesure,
    },
    data,
    "2026-11-22",
  );
  expect(warnings.some(({ id }) => id === "notre-lecture-depart")).toBe(told);
  expect(plain(headline.value)).toBe("18 décembre 2026");
});
