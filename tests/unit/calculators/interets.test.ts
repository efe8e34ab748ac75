import { describe, expect, test } from "vitest";
import { AnswerFault } from "../../../src/calculators/calculator.ts";
import { interets } from "../../../src/calculators/interets/index.ts";
import { interestSources } from "../../../src/domain/interest/citable-sources.ts";
import {
  answersFromFragment,
  fragmentOfAnswers,
} from "../../../src/islands/calculator/answers-fragment.ts";
import { readAnswers } from "../../../src/letters/answers.ts";
import type { Values } from "../../../src/letters/values.ts";
import { casesOf, dataOf, plain, runCase } from "./calculation-cases.ts";
import { checkQuestions } from "./result-checks.ts";

const data = dataOf(interets);
const today = "2026-11-22";
const cases = casesOf(interets);
const resultOf = (values: Values) => interets.compute(values, data, today);

const consumer = (overrides: Values = {}): Values => ({
  debiteur: "consommateur",
  sommes: [{ montant: 100_000, mise_en_demeure: "2026-03-02" }],
  ...overrides,
});
const business = (overrides: Values = {}): Values => ({
  debiteur: "professionnel",
  creancier: "professionnel",
  factures: [
    { reference: "F-12", montant: 150_000, echeance: "2026-05-31" },
    { montant: 20_000, echeance: "2026-09-30" },
  ],
  ...overrides,
});

describe("golden cases", () => {
  test.each(cases)("%s", (_title, golden) => {
    runCase(interets, golden);
  });

  test("there are enough of them", () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });
});

describe("the table", () => {
  test("tells each period of a single sum, with its share", () => {
    const { table } = resultOf(
      consumer({
        sommes: [{ montant: 100_000, mise_en_demeure: "2025-12-15" }],
        jusqu_au: "2026-01-15",
      }),
    );
    expect(table?.head).toEqual(["Du", "Au", "Jours", "Taux", "Base", "Intérêts"]);
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ["16 décembre 2025", "31 décembre 2025", "16", "2,76 %", "1 000,00 €", "1,21 €"],
      ["1er janvier 2026", "15 janvier 2026", "15", "2,62 %", "1 000,00 €", "1,08 €"],
    ]);
    expect(table?.shares).toEqual([121 / 229, 108 / 229]);
  });

  test("an individual claims sums: nothing is called an invoice", () => {
    const { table, steps } = resultOf({
      debiteur: "professionnel",
      creancier: "particulier",
      sommes_du_particulier: [
        { montant: 100_000, mise_en_demeure: "2026-05-31" },
        { reference: "Acompte", montant: 50_000, mise_en_demeure: "2026-05-31" },
      ],
      jusqu_au: "2026-07-31",
    });
    expect(table?.head[0]).toBe("Somme");
    expect(steps.map(({ label }) => plain(label).split(" – ")[0])).toContain("Somme Acompte");
    const told = steps.flatMap(({ label, detail }) => [label, detail]);
    expect([...told, table?.caption].filter((text) => /facture/i.test(text ?? ""))).toEqual([]);
  });

  test("names the invoice of each period when there are several", () => {
    const { table } = resultOf(business());
    expect(table?.rows.map(([invoice]) => plain(invoice ?? ""))).toEqual(["F-12", "F-12", "n° 2"]);
    expect(table?.shares?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.head.length ?? 0);
    expect(table?.align).toHaveLength(table?.head.length ?? 0);
  });

  test("is not there when no day bears interest", () => {
    expect(resultOf(consumer({ jusqu_au: "2026-03-02" })).table).toBeUndefined();
  });
});

describe("the forty euros", () => {
  test("are told beside the interest, once for each late invoice", () => {
    const { headline } = resultOf(business());
    expect(plain(headline.after)).toBe(
      " au 22 novembre 2026. En plus, les 2 indemnités forfaitaires : 80,00 €.",
    );
  });

  test("are told in the singular for one invoice", () => {
    const { headline } = resultOf(
      business({ factures: [{ montant: 150_000, echeance: "2026-05-31" }] }),
    );
    expect(plain(headline.after)).toContain("En plus, l’indemnité forfaitaire : 40,00 €.");
  });

  test.each([
    ["a consumer", consumer()],
    [
      "a private creditor",
      {
        debiteur: "professionnel",
        creancier: "particulier",
        sommes_du_particulier: [{ montant: 100_000, mise_en_demeure: "2026-03-02" }],
      },
    ],
  ])("are never counted with %s", (_who, values) => {
    expect(plain(resultOf(values).headline.after)).toBe(" au 22 novembre 2026.");
  });
});

const paid = (date: string, montant: number, ligne?: number) => [
  { date, montant, ...(ligne ? { ligne } : {}) },
];

test.each<[string, Values, string, RegExp]>([
  [
    "a rate not published yet is told beside the end date",
    consumer({ jusqu_au: "2027-01-15" }),
    "jusqu_au",
    /1er\u00a0semestre 2027/,
  ],
  [
    "a rate older than the table is told beside the sums",
    consumer({ sommes: [{ montant: 100_000, mise_en_demeure: "2014-06-15" }] }),
    "sommes",
    /1er\u00a0semestre 2014/,
  ],
  [
    "a payment that names no line, among several, is refused",
    business({ paiements: paid("2026-10-15", 5000) }),
    "paiements",
    /quelle ligne/,
  ],
  [
    "a payment of a line that is not there is refused",
    business({ paiements: paid("2026-10-15", 5000, 3) }),
    "paiements",
    /la ligne 3/,
  ],
  [
    "a payment before interest runs is refused",
    consumer({ paiements: paid("2026-02-15", 5000) }),
    "paiements",
    /précède/,
  ],
  [
    "a payment of more than what is due is refused",
    consumer({ paiements: paid("2026-04-15", 200_000) }),
    "paiements",
    /dépasse/,
  ],
  [
    "a contract rate with three decimals is refused",
    business({ taux_contrat: 12.345 }),
    "taux_contrat",
    /deux décimales/,
  ],
])("%s", (_title, values, field, message) => {
  const attempt = () => resultOf(values);
  expect(attempt).toThrow(AnswerFault);
  expect(attempt).toThrow(expect.objectContaining({ field }));
  expect(attempt).toThrow(message);
});

test("a missing rate after the turn of the year names the half-year although no end date is given", () => {
  const attempt = () => interets.compute(consumer(), data, "2027-01-02");
  expect(attempt).toThrow(expect.objectContaining({ field: "jusqu_au" }));
  expect(attempt).toThrow(/1er\u00a0semestre 2027/);
});

test("a shared link carries dates and sums, and never a reference", () => {
  const values = business({ paiements: paid("2026-10-15", 5000, 2) });
  const fragment = fragmentOfAnswers(interets, values);
  expect(JSON.stringify(fragment)).not.toContain("F-12");
  const { values: read, errors } = readAnswers(interets, answersFromFragment(interets, fragment), {
    today,
    mediators: [],
  });
  expect(errors).toEqual([]);
  expect(resultOf(read).headline).toEqual(resultOf(values).headline);
});

test("every source that the domain may cite is declared", () => {
  const [legal, ecb] = ["taux-interet-legal", "taux-bce"].map((id) =>
    data.rates.find((table) => table.id === id),
  );
  expect(interets.sources.toSorted()).toEqual(
    interestSources({ legal: legal!, ecb: ecb! }).toSorted(),
  );
});

test("the questions are well formed", () => {
  checkQuestions(interets);
});
