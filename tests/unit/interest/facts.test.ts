import { describe, expect, test } from "vitest";
import { interestSources } from "../../../src/domain/interest/citable-sources.ts";
import { splitByHalfYear } from "../../../src/domain/interest/half-year.ts";
import {
  AmountFactsError,
  type LateInterestInput,
  lateInterest,
} from "../../../src/domain/interest/late-interest.ts";
import { lateInterestOnInvoices } from "../../../src/domain/interest/late-interest-on-invoices.ts";
import { formatHundredths } from "../../../src/domain/interest/percent.ts";
import { refundSurcharge } from "../../../src/domain/interest/refund-surcharge.ts";
import {
  interestParts,
  percentageOf,
  roundToCents,
  shareCents,
} from "../../../src/domain/interest/rounding.ts";
import { plain, tables } from "./content.ts";

const base: LateInterestInput = {
  principal: 100_000,
  from: "2025-12-15",
  to: "2026-01-15",
  debtor: "consommateur",
  creditor: "professionnel",
};

function fieldOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AmountFactsError) return error.field;
    throw error;
  }
  return "accepted";
}

describe("facts that cannot be", () => {
  test.each<[string, Partial<LateInterestInput>, string]>([
    ["cents that are not whole", { principal: 10.5 }, "principal"],
    ["a negative sum", { principal: -1 }, "principal"],
    ["a day that does not exist", { from: "2026-02-30" }, "from"],
    ["an end that is not a day", { to: "" }, "to"],
    [
      "a payment before the first day",
      { payments: [{ date: "2025-12-14", amount: 1 }] },
      "payments",
    ],
    ["a payment on no day", { payments: [{ date: "hier", amount: 1 }] }, "payments"],
    ["a negative payment", { payments: [{ date: "2026-01-01", amount: -1 }] }, "payments"],
    [
      "a contract rate with three decimals",
      { debtor: "professionnel", contractRate: 9.125 },
      "contractRate",
    ],
    ["a negative contract rate", { debtor: "professionnel", contractRate: -1 }, "contractRate"],
    [
      "a contract rate that is no number",
      { debtor: "professionnel", contractRate: NaN },
      "contractRate",
    ],
    [
      "a contract rate owed to a private person",
      { debtor: "professionnel", creditor: "particulier", contractRate: 9 },
      "contractRate",
    ],
  ])("%s is refused, naming its field", (_, change, field) => {
    expect(fieldOf(() => lateInterest({ ...base, ...change }, tables))).toBe(field);
  });

  test("no invoice is refused", () => {
    const { debtor, creditor, to } = base;
    expect(
      fieldOf(() => lateInterestOnInvoices({ debtor, creditor, to, invoices: [] }, tables)),
    ).toBe("invoices");
  });

  test.each([
    ["amount", { amount: 0.5 }],
    ["price", { price: -1 }],
    ["dueDate", { dueDate: "2026-02-29" }],
    ["paidOn", { paidOn: "demain" }],
  ])("a refund’s %s is refused when it cannot be", (field, change) => {
    const refund = {
      amount: 20_000,
      dueDate: "2026-03-10",
      paidOn: "2026-03-25",
      reason: "retractation" as const,
    };
    expect(fieldOf(() => refundSurcharge({ ...refund, ...change }, tables))).toBe(field);
  });
});

describe("payments", () => {
  const payments = [
    { date: "2026-01-05", amount: 20_000 },
    { date: "2025-12-20", amount: 10_000 },
    { date: "2025-12-28", amount: 0 },
  ];

  test("may be given in any order, and one of nothing changes nothing", () => {
    const sorted = payments.slice(0, 2).toReversed();
    const { payments: _, ...value } = lateInterest({ ...base, payments }, tables).value;
    const { payments: __, ...expected } = lateInterest({ ...base, payments: sorted }, tables).value;
    expect(value).toEqual(expected);
  });

  test("are all accounted for: what is run and owed is what is paid and left", () => {
    const { value } = lateInterest({ ...base, payments }, tables);
    const paid = value.payments.reduce((sum, { amount }) => sum + amount, 0);
    expect(base.principal + value.amount - paid).toBe(value.total);
  });
});

describe("what the result says", () => {
  const outcomes = [
    lateInterest({ ...base, payments: [{ date: "2026-01-05", amount: 20_000 }] }, tables),
    lateInterest({ ...base, debtor: "professionnel", contractRate: 5 }, tables),
    lateInterest({ ...base, creditor: "particulier", to: "2026-08-01" }, tables),
    lateInterest({ ...base, to: "2025-12-15" }, tables),
    lateInterestOnInvoices(
      {
        debtor: "professionnel",
        creditor: "professionnel",
        to: base.to,
        invoices: ["A", "B"].map((reference) => ({
          reference,
          principal: 5_000,
          from: "2025-12-01",
        })),
      },
      tables,
    ),
    ...([5, 15, 95, 500] as const).map((days) =>
      refundSurcharge(
        {
          amount: 20_000,
          dueDate: "2025-01-11",
          paidOn: new Date(Date.UTC(2025, 0, 11 + days)).toISOString().slice(0, 10),
          reason: "retractation",
        },
        tables,
      ),
    ),
  ];
  const texts = outcomes.flatMap(({ steps, warnings }) => [
    ...steps.flatMap(({ label, detail }) => [label, detail]),
    ...warnings.flatMap(({ title, text }) => [title, text]),
  ]);

  test("has French spaces: never an ordinary one before a double sign, nor inside quotation marks", () => {
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => / [:;!?%»€]|« |'/.test(text))).toEqual([]);
  });

  test("says each warning once", () => {
    for (const { warnings } of outcomes) {
      const ids = warnings.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("never speaks of forty euros or of reminders as owed by a consumer", () => {
    const consumer = outcomes[0]!;
    const step = consumer.steps.find(({ sources }) => sources.includes("cpce-l111-8"));
    expect(plain(step?.label ?? "")).toBe("Ni indemnité de 40 €, ni frais de relance");
    expect(step?.detail).toContain("sauf un acte que la loi lui impose");
    expect(step?.detail).toContain("mauvaise foi");
  });

  test("names each invoice in its steps", () => {
    const labels = outcomes[4]!.steps.map(({ label }) => plain(label));
    expect(labels.filter((label) => label.startsWith("Facture B – "))).not.toHaveLength(0);
    expect(labels.at(-1)).toMatch(/^Reste dû en tout : /);
  });
});

describe("the texts that are cited", () => {
  test.each<[Partial<LateInterestInput>, boolean]>([
    [{ from: "2016-09-30" }, true],
    [{ from: "2016-10-01" }, false],
    [{ from: "2019-04-25", debtor: "professionnel" }, true],
    [{ from: "2019-04-26", debtor: "professionnel" }, false],
  ])("are more recent than %j: %s", (change, older) => {
    const { warnings } = lateInterest({ ...base, ...change }, tables);
    expect(warnings.some(({ id }) => id === "texte-anterieur")).toBe(older);
  });

  test("hold those of the rates, whatever they are", () => {
    const [period] = tables.ecb.periods;
    const ecb = { ...tables.ecb, periods: [{ ...period!, sources: ["avis-d-essai"] }] };
    expect(interestSources({ ...tables, ecb })).toContain("avis-d-essai");
  });
});

describe("arithmetic", () => {
  test.each([
    ["2025-12-15", "2026-01-15", ["2025-12-16/2025-12-31", "2026-01-01/2026-01-15"]],
    ["2025-06-30", "2025-07-01", ["2025-07-01/2025-07-01"]],
    ["2025-06-29", "2025-06-30", ["2025-06-30/2025-06-30"]],
    [
      "2025-06-30",
      "2026-07-01",
      ["2025-07-01/2025-12-31", "2026-01-01/2026-06-30", "2026-07-01/2026-07-01"],
    ],
    ["2025-06-30", "2025-06-30", []],
    ["2025-06-30", "2025-06-01", []],
  ])("after %s, up to %s", (after, to, expected) => {
    expect(splitByHalfYear(after, to).map((span) => `${span.from}/${span.to}`)).toEqual(expected);
  });

  test("a cent is a whole number of parts, and half a cent goes up", () => {
    expect(roundToCents(interestParts(36_500, 25, 262))).toBe(66);
    expect(roundToCents(1_824_999n)).toBe(0);
    expect(roundToCents(1_825_000n)).toBe(1);
    expect(percentageOf(8_999, 5_000)).toBe(4_500);
    expect(percentageOf(8_999, 4_999)).toBe(4_499);
  });

  test("sums beyond what a floating number holds stay exact", () => {
    expect(roundToCents(interestParts(900_719_925_474_099, 365, 10_000))).toBe(900_719_925_474_099);
  });

  test("the missing cents go to the parts that lose most, the first when equal", () => {
    const cent = 3_650_000n;
    expect(shareCents([cent / 2n, cent / 2n], 1)).toEqual([1, 0]);
    expect(shareCents([cent / 4n, (3n * cent) / 4n, cent], 2)).toEqual([0, 1, 1]);
    expect(shareCents([], 0)).toEqual([]);
  });

  test.each([
    [276, "2,76 %"],
    [1000, "10 %"],
    [240, "2,40 %"],
    [5, "0,05 %"],
    [0, "0 %"],
  ])("%d hundredths of a percent are written %s", (hundredths, written) => {
    expect(plain(formatHundredths(hundredths))).toBe(written);
  });
});
