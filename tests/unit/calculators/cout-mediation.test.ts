import { describe, expect, test } from "vitest";
import { coutMediation } from "../../../src/calculators/cout-mediation/index.ts";
import type { Values } from "../../../src/letters/values.ts";
import { casesOf, dataOf, plain, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(coutMediation);
const answers: Values = { chiffre_affaires: 30_000, tva: false, simples: 1, autre_offre: false };
const resultOf = (changes: Values = {}) =>
  coutMediation.compute({ ...answers, ...changes }, data, "2026-11-25");
const rows = (changes?: Values) => resultOf(changes).table!.rows.map((row) => row.map(plain));

describe("golden cases", () => {
  test.each(casesOf(coutMediation))("%s", (_, golden) => {
    runCase(coutMediation, golden);
  });
});

test("the questions hold", () => {
  checkQuestions(coutMediation);
});

describe("the table", () => {
  test("goes from the cheapest to the dearest, each with its day, its worst and its share", () => {
    expect(rows()).toEqual([
      ["CM2C", "8 septembre 2026", "16,00 €", "inconnu", "52,00 €"],
      ["Médiation Solution", "3 septembre 2026", "49,00 €", "310,80 €", "108,00 €"],
      ["SMP", "6 octobre 2026", "10,00 €", "430,00 €", "190,00 €"],
      ["AVENIR CONSO", "3 septembre 2026", "50,00 €", "660,00 €", "200,00 €"],
      ["CMCO", "3 septembre 2026", "45,00 €", "325,00 €", "325,00 €"],
    ]);
    expect(resultOf().table!.shares).toEqual([52 / 325, 108 / 325, 190 / 325, 200 / 325, 1]);
  });

  test("puts what is known in part after, and what is not known last", () => {
    const told = rows({ chiffre_affaires: 90_000, complexes: 1 });
    expect(told.at(-2)).toEqual([
      "CM2C",
      "8 septembre 2026",
      "16,00 €",
      "inconnu",
      "au moins 52,00 €",
    ]);
    expect(told.at(-1)).toEqual([
      "SMP",
      "6 octobre 2026",
      "inconnu",
      "inconnu",
      "inconnu pour vous",
    ]);
  });

  test("holds the offer typed in, said to come from the visitor", () => {
    const own = { autre_offre: true, origine: "devis", ma_cotisation: 2000, mon_dossier: 1000 };
    expect(rows(own)[0]).toEqual(["Votre offre", "par vous", "20,00 €", "inconnu", "30,00 €"]);
  });
});

test("the steps show each sum, and which offer is the cheapest for how many cases", () => {
  const steps = resultOf({ simples: 2 }).steps.map(({ label, detail }) =>
    plain(`${label} | ${detail}`),
  );
  expect(steps).toContainEqual(expect.stringContaining("CM2C : 16,00 € + 2 × 36,00 € = 88,00 €"));
  expect(steps).toContainEqual(
    expect.stringContaining("sans dossier, SMP ; à partir de 1 par an, CM2C."),
  );
  expect(steps.at(-1)).toContain("0,29 % de votre chiffre d’affaires");
});

test("a turnover of zero gives no share of it", () => {
  const labels = resultOf({ chiffre_affaires: 0 }).steps.map(({ label }) => label);
  expect(labels.filter((label) => label.includes("%"))).toEqual([]);
});

test("without any offer, the page is at fault and says so", () => {
  expect(() => coutMediation.compute(answers, { ...data, offers: [] }, "2026-11-25")).toThrow(
    "no offer",
  );
});
