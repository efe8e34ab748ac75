import { describe, expect, test } from "vitest";
import { prescription } from "../../../src/calculators/prescription/index.ts";
import { casesOf, dataOf, faultOf, plain, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(prescription);
const cases = casesOf(prescription);

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(prescription, golden);
  });

  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(16);
  });
});

test("the questions are well formed", () => {
  checkQuestions(prescription);
});

test.each([
  ["naissance", { naissance: "2025-07-01" }],
  ["depart", { depart: "2008-06-18" }],
  ["point_depart", { sens: "vous-client" }],
  ["point_depart", { sens: "entre-pros" }],
  ["evenements", { evenements: [{ type: "mediation", date: "2025-08-02", fin: "2025-08-01" }] }],
])("answers that contradict each other are told beside %s", (field, answers) => {
  const given = {
    sens: "client-vous",
    point_depart: "connaissance",
    depart: "2025-06-16",
    ...answers,
  };
  expect(faultOf(() => prescription.compute(given, data, "2026-11-22"))).toBe(field);
});

const claim = { type: "demande-en-justice", date: "2025-09-01" };
const told = (evenements: Record<string, string>[]) =>
  prescription.compute(
    { sens: "vous-client", point_depart: "fin", depart: "2024-06-17", evenements },
    data,
    "2026-03-02",
  );

test("a pending case stops the count, unless it comes to nothing", () => {
  const { headline, steps } = told([claim]);
  expect(plain(headline.after)).toBe(
    ", sauf si la demande est retirée ou rejetée. Son dernier jour n’est pas encore connu.",
  );
  expect(plain(steps.at(-1)!.detail)).toBe(
    "Si l’arrêt prenait fin aujourd’hui, le dernier jour serait le 2 mars 2028, sauf si la demande est retirée ou rejetée.",
  );
});

test("a claim withdrawn is drawn as erased, and so is the day that undid it", () => {
  const { knots, warnings } = told([
    claim,
    { type: "demande-sans-suite", demande: claim.date, date: "2025-12-01" },
  ]);
  const detail = (date: string) => plain(knots.find((knot) => knot.date === date)?.detail ?? "");
  expect(detail("2025-09-01")).toMatch(/Interruption effacée : .*rejetée le 1er décembre 2025\./);
  expect(detail("2025-12-01")).toMatch(/^L’interruption du 1er septembre 2025 est effacée/);
  expect(warnings.map(({ id }) => id)).not.toContain("demande-sans-succes");
});

test("a client’s last day on a day off: let the next working day pass", () => {
  const { knots, dates } = prescription.compute(
    { sens: "client-vous", point_depart: "connaissance", depart: "2021-11-22" },
    data,
    "2026-11-20",
  );
  expect(dates[0]?.date).toBe("2026-11-23");
  expect(knots.find(({ date }) => date === "2026-11-22")?.detail).toMatch(
    /laissez passer le lundi/,
  );
});
