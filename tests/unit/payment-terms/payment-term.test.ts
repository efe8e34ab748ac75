import { describe, expect, test } from "vitest";
import { capIds } from "../../../src/calculators/paiement-professionnels/compute.ts";
import {
  type AgreedTerm,
  countTerm,
  endOfMonth,
} from "../../../src/domain/payment-terms/agreed-term.ts";
import {
  type PaymentTermFacts,
  paymentTerm,
} from "../../../src/domain/payment-terms/payment-term.ts";
import { thresholdAt } from "../../../src/domain/thresholds/threshold-at.ts";
import { plain } from "../../support/plain.ts";
import { rules, thresholds } from "../domain/content.ts";

test.each([
  ["2024-02-10", "2024-02-29"],
  ["2025-02-28", "2025-02-28"],
  ["2026-12-31", "2026-12-31"],
  ["2026-04-01", "2026-04-30"],
])("the month of %s ends on %s", (date, end) => {
  expect(endOfMonth(date)).toBe(end);
});

describe("what is said of the wording announced for 2027", () => {
  const caps = {
    net: thresholds[capIds.net]!,
    periodic: thresholds[capIds.periodic]!,
    "end-of-month": thresholds[capIds["end-of-month"]]!,
  };
  const told = (facts: PaymentTermFacts) =>
    paymentTerm(rules["paiement-entre-professionnels"]!, caps, facts).warnings.some(
      ({ id }) => id === "a-relire",
    );

  test.each([
    ["2026-11-30", false],
    ["2026-12-01", true],
  ])("for a service of %s, paid thirty days later: %s", (performed, expected) => {
    expect(told({ role: "creditor", term: "default", performed })).toBe(expected);
  });

  test.each([
    [30, false],
    [31, true],
  ])("for an invoice of 30 November 2026 at %i days: %s", (days, expected) => {
    const term = { kind: "net", days } as const;
    expect(told({ role: "debtor", term, invoice: "2026-11-30" })).toBe(expected);
  });
});

test("one day is not several", () => {
  const labels = (term: AgreedTerm) => {
    const cap = thresholdAt(thresholds[capIds[term.kind]]!, "2026-09-01");
    return countTerm("2026-09-01", term, cap).steps.map(({ label }) => plain(label));
  };
  expect(labels({ kind: "net", days: 1 })).toEqual([
    "1er septembre 2026 + 1 jour : 2 septembre 2026",
  ]);
  expect(labels({ kind: "end-of-month", days: 1 })).toEqual([
    "1 jour, puis la fin du mois : 30 septembre 2026",
    "La fin du mois, puis 1 jour : 1er octobre 2026",
  ]);
});

describe("an agreed term", () => {
  test.each<[string, AgreedTerm, earliest: string, latest: string, capped: boolean]>([
    ["2026-09-01", { kind: "net", days: 60 }, "2026-10-31", "2026-10-31", false],
    ["2026-09-01", { kind: "net", days: 61 }, "2026-10-31", "2026-10-31", true],
    ["2026-09-30", { kind: "periodic", days: 45 }, "2026-11-14", "2026-11-14", false],
    ["2026-09-30", { kind: "periodic", days: 46 }, "2026-11-14", "2026-11-14", true],
    ["2026-07-20", { kind: "end-of-month", days: 45 }, "2026-09-14", "2026-09-30", false],
    ["2026-08-10", { kind: "end-of-month", days: 45 }, "2026-09-30", "2026-10-15", false],
    ["2026-08-10", { kind: "end-of-month", days: 60 }, "2026-09-30", "2026-10-15", true],
    [
      "2026-07-20",
      { kind: "end-of-month", days: 45, order: "days-first" },
      "2026-09-30",
      "2026-09-30",
      false,
    ],
    [
      "2026-07-20",
      { kind: "end-of-month", days: 45, order: "month-first" },
      "2026-09-14",
      "2026-09-14",
      false,
    ],
  ])("from %s, %o", (invoice, term, earliest, latest, capped) => {
    const cap = thresholdAt(thresholds[capIds[term.kind]]!, invoice);
    expect(countTerm(invoice, term, cap)).toMatchObject({ earliest, latest, capped });
  });
});
