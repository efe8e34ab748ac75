import { describe, expect, test } from "vitest";
import { garanties } from "../../../src/calculators/garanties/index.ts";
import type { Values } from "../../../src/letters/values.ts";
import { casesOf, dataOf, faultOf, plain, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(garanties);
const cases = casesOf(garanties);

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(garanties, golden);
  });

  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });
});

test("the questions are well formed", () => {
  checkQuestions(garanties);
});

test.each([
  ["livraison", { livraison: "2021-12-31" }],
  ["contrat", { contrat: "2025-06-17" }],
  ["arrets", { arrets: [{ motif: "negociation", debut: "2025-08-02", fin: "2025-08-01" }] }],
])("answers that contradict each other are told beside %s", (field, answers) => {
  const given = { objet: "bien", livraison: "2025-06-16", occasion: false, ...answers };
  expect(faultOf(() => garanties.compute(given, data, "2026-11-22"))).toBe(field);
});

test.each([
  ["reception", { objet: "ouvrage", reception: "2008-06-18" }],
  ["decouverte", { objet: "vice-cache", vente: "2005-01-10", decouverte: "2009-03-27" }],
])("a day before the texts that we know is told beside %s", (field, answers) => {
  expect(faultOf(() => garanties.compute(answers, data, "2026-11-22"))).toBe(field);
});

test("a refund paid in time is met, one that is not paid is late", () => {
  const knot = (paid: Values) =>
    garanties
      .compute(
        { objet: "bien", livraison: "2025-06-16", occasion: false, retour: "2026-10-02", ...paid },
        data,
        "2026-11-22",
      )
      .knots.find(({ date }) => date === "2026-10-16")?.state;
  expect(knot({})).toBe("late");
  expect(knot({ montant: 30000, rembourse_le: "2026-10-16" })).toBe("past");
  expect(knot({ montant: 30000, rembourse_le: "2026-10-17" })).toBe("late");
});

test("a cure by the thirtieth day is met, after it is late and says what that opens", () => {
  const cure = (answers: Values) =>
    garanties
      .compute(
        {
          objet: "bien",
          livraison: "2025-06-16",
          occasion: false,
          demande: "2026-09-01",
          ...answers,
        },
        data,
        "2026-11-22",
      )
      .knots.find(({ date }) => date === "2026-10-01");
  expect(cure({})).toMatchObject({ state: "late" });
  expect(cure({ reparation: "2026-10-01" })).toMatchObject({ state: "past" });
  expect(cure({ reparation: "2026-10-02" })?.state).toBe("late");
  expect(cure({ reparation: "2026-10-02" })?.detail).toMatch(/217-14, 2°/);
  expect(cure({ remplacement: "2026-10-02" })?.state).toBe("late");
});

test("a guarantee that is suspended has no last day on the thread", () => {
  const { knots, headline } = garanties.compute(
    {
      objet: "bien",
      livraison: "2024-08-31",
      occasion: false,
      arrets: [{ motif: "negociation", debut: "2026-08-20" }],
    },
    data,
    "2026-11-22",
  );
  expect(headline.before).toMatch(/suspendue/);
  expect(knots.at(-1)?.date).toBeUndefined();
  expect(plain(knots.at(-1)?.when ?? "")).toBe("Après le 31 août 2026");
});
