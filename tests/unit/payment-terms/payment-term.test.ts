import { describe, expect, test } from "vitest";
import { capIds } from "../../../src/calculators/paiement-professionnels/compute.ts";
import {
  type AgreedTerm,
  countTerm,
  endOfMonth,
} from "../../../src/domain/payment-terms/agreed-term.ts";
import { thresholdAt } from "../../../src/domain/thresholds/threshold-at.ts";
import { thresholds } from "../domain/content.ts";

test.each([
  ["2024-02-10", "2024-02-29"],
  ["2025-02-28", "2025-02-28"],
  ["2026-12-31", "2026-12-31"],
  ["2026-04-01", "2026-04-30"],
])("the month of %s ends on %s", (date, end) => {
  expect(endOfMonth(date)).toBe(end);
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
