import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addDays } from "../../../src/domain/calendar/civil-date.ts";
import { lateInterestOnInvoices } from "../../../src/domain/interest/late-interest-on-invoices.ts";
import { computeDueDate } from "../../../src/domain/time-limits/due-date.ts";
import { embedData } from "../../../src/letters/compile/embed.ts";
import { deriveValues } from "../../../src/letters/derive/derive.ts";
import { derivations } from "../../../src/letters/derive/table.ts";
import { applyFilter } from "../../../src/letters/filters.ts";
import type { Value, Values } from "../../../src/letters/values.ts";
import {
  type DerivationCase,
  derivationCaseFileSchema,
} from "../../../src/schemas/derivation-case.ts";
import { type DerivationId, derivationIds } from "../../../src/schemas/letter.ts";
import { law } from "../../support/law.ts";
import { plainSpaces } from "./flatten.ts";

const file = new URL("../../../content/cases/valeurs/lettres.yaml", import.meta.url);
const cases = derivationCaseFileSchema.parse(parse(readFileSync(file, "utf8")));

const cents = (euros: number): number => Math.round(euros * 100);
const inCents = (cell: string | number): string | number =>
  typeof cell === "number" ? cents(cell) : cell;
const each = <From, To>(record: Record<string, From>, make: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

function answersOf({ amounts, dates, integers, percentages, lists }: DerivationCase): Values {
  const rows = each(lists, (list) => list.map((row) => each(row, inCents)));
  return { ...each(amounts, cents), ...dates, ...integers, ...percentages, ...(rows as Values) };
}

/** The value of one derivation, `undefined` when it cannot be known. */
function derive(
  from: DerivationId,
  given: Record<string, string | number>,
  answers: Values,
  language: "fr-FR" | "fr-CA" = "fr-FR",
): Value | undefined {
  const value = { name: "valeur", from, with: given, label: "valeur" };
  const data = embedData([value], language, law);
  return deriveValues([value], answers, data).valeur;
}

const printed = { amount: "montant", date: "date", integer: "nombre", percentage: "pourcentage" };

describe("a derived value", () => {
  it.each(cases)("$from: $title", (golden) => {
    const { from, with: given, quebec, expected } = golden;
    const value = derive(from, given, answersOf(golden), quebec ? "fr-CA" : "fr-FR");
    const filter = printed[derivations[from].gives] as "date";
    const text = applyFilter(filter, value);
    expect(text === undefined ? null : plainSpaces(text)).toBe(expected);
  });

  it("has golden cases for every entry of the table", () => {
    expect(new Set(cases.map(({ from }) => from))).toEqual(new Set(derivationIds));
  });
});

describe("the due date of a rule", () => {
  const starts = Array.from({ length: 60 }, (_, index) => addDays("2025-11-01", index * 17));

  it.each([...law.rules.values()])("$id is that of the calculators", (rule) => {
    for (const start of starts)
      expect(derive("echeance", { regle: rule.id, depuis: "jour" }, { jour: start })).toBe(
        computeDueDate(rule, start).value.dueDate,
      );
  });
});

describe("interest", () => {
  const { legal, ecb } = {
    legal: law.rates.get("taux-interet-legal")!,
    ecb: law.rates.get("taux-bce")!,
  };
  const factures = [
    { montant: 123_456, echeance: "2024-10-31" },
    { montant: 50_001, echeance: "2025-02-28" },
  ];
  const invoices = factures.map(({ montant, echeance }) => ({
    reference: "1",
    principal: montant,
    from: echeance,
  }));

  it.each(["2025-03-01", "2025-07-01", "2026-11-22"])(
    "until %s is that of the calculators",
    (to) => {
      const professionals = { debtor: "professionnel", creditor: "professionnel" } as const;
      const account = lateInterestOnInvoices({ ...professionals, invoices, to }, { legal, ecb });
      const given = { liste: "factures", jusqua: "jour" };
      const answers: Values = { factures, jour: to };
      expect(derive("penalites", given, answers)).toBe(account.value.amount);
      for (const contractRate of [5, 9.5, 20]) {
        const parties = { ...professionals, contractRate };
        const agreed = lateInterestOnInvoices({ ...parties, invoices, to }, { legal, ecb });
        expect(
          derive(
            "penalites-contrat",
            { ...given, taux: "taux" },
            { ...answers, taux: contractRate },
          ),
        ).toBe(agreed.value.amount);
      }
    },
  );

  it("is left out when a rate is still to be confirmed", () => {
    const periods = ecb.periods.map((period) => ({ ...period, status: "to-confirm" as const }));
    const value = {
      name: "taux",
      from: "taux-penalites" as const,
      with: { date: "jour" },
      label: "taux",
    };
    const data = embedData([value], "fr-FR", law);
    const doubtful = { ...data, rates: { ecb: { ...ecb, periods } } };
    expect(deriveValues([value], { jour: "2026-02-01" }, data).taux).toBe(12.15);
    expect(deriveValues([value], { jour: "2026-02-01" }, doubtful)).not.toHaveProperty("taux");
  });
});

describe("what a compiled letter embeds", () => {
  it("is the rule and the rates it needs, and no other", () => {
    const due = { name: "a", from: "echeance" as const, label: "a" };
    const data = embedData(
      [{ ...due, with: { regle: "retractation", depuis: "d" } }],
      "fr-FR",
      law,
    );
    expect(Object.keys(data.rules)).toEqual(["retractation"]);
    expect(data.rates).toEqual({});
    expect(JSON.stringify(data).length).toBeLessThan(400);
  });
});
