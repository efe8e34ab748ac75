import { describe, expect, test } from "vitest";
import { type Information, withdrawalPeriod } from "../../../src/domain/withdrawal/period.ts";
import { rules } from "../domain/content.ts";

const both = { withdrawal: rules.retractation!, extended: rules["retractation-prolongee"]! };

describe("the end of the period", () => {
  const later = (on: string): Information => ({ told: "later", on });
  const table: [string, string, Information, string, string][] = [
    ["told in time", "2026-06-01", { told: "in-time" }, "2026-06-15", "initial"],
    ["told on the starting day", "2026-06-01", later("2026-06-01"), "2026-06-15", "initial"],
    ["told the day after", "2026-06-01", later("2026-06-02"), "2026-06-16", "late-information"],
    ["told on the last day", "2026-06-01", later("2026-06-15"), "2026-06-29", "late-information"],
    [
      "told the day after the last day",
      "2026-06-01",
      later("2026-06-16"),
      "2026-06-30",
      "late-information",
    ],
    // 2026-10-18 + 14 days is Sunday 1 November, a holiday: Monday 2.
    [
      "told late, rolling over",
      "2026-06-01",
      later("2026-10-18"),
      "2026-11-02",
      "late-information",
    ],
    ["never told", "2026-06-01", { told: "never" }, "2027-06-15", "extended"],
    ["told after the extension", "2026-06-01", later("2027-06-16"), "2027-06-15", "extended"],
    // Initial end Saturday 13 June 2026, moved to Monday 15.
    ["never told, first end moved", "2026-05-30", { told: "never" }, "2027-06-15", "extended"],
  ];
  test.each(table)("%s", (_title, start, information, end, endsBy) => {
    expect(withdrawalPeriod(both, { start, information }).value).toMatchObject({ end, endsBy });
  });

  test("a moved first end never makes the information shorten the period", () => {
    // 2026-06-13 is a Saturday: the first end is Monday 15. Told on 31 May, Sunday: 14 June, moved too.
    const { value } = withdrawalPeriod(both, {
      start: "2026-05-30",
      information: { told: "later", on: "2026-05-31" },
    });
    expect(value).toMatchObject({ end: "2026-06-15", endsBy: "initial" });
  });
});

describe("told after the contract, before the end of the fourteen days", () => {
  const told = (start: string, on: string) =>
    withdrawalPeriod(both, { start, information: { told: "later", on } });

  test.each([
    ["on the starting day", "2026-06-01", "2026-06-01", "2026-06-15", "2027-06-15"],
    ["before the goods are received", "2026-10-20", "2026-10-10", "2026-11-03", "2027-11-03"],
    ["during the fourteen days", "2026-09-07", "2026-09-17", "2026-10-01", "2027-09-21"],
    ["on the last day", "2026-09-07", "2026-09-21", "2026-10-05", "2027-09-21"],
  ])("%s: the usual date, and the letter of the text", (_title, start, on, end, literalEnd) => {
    const { value, warnings, sources } = told(start, on);
    expect(value).toMatchObject({ end, literalEnd });
    expect(sources).toContain("conso-l221-20");
    const { text } = warnings.find(({ id }) => id === "information-pendant-le-delai")!;
    const year = literalEnd.slice(0, 4);
    expect(text).toMatch(new RegExp(`douze mois de plus, jusqu’au \\S+\\s\\S+\\s${year}\\.`));
    expect(text).toContain("Ne refusez pas avant d’avoir pris conseil.");
    expect(text).not.toContain("sûre");
  });

  test("the day after, the text is clear: no doubt is told", () => {
    const { value, warnings } = told("2026-09-07", "2026-09-22");
    expect(value.literalEnd).toBeUndefined();
    expect(warnings.map(({ id }) => id)).not.toContain("information-pendant-le-delai");
  });
});

describe("told in the last days of the twelve months", () => {
  test.each([
    ["2027-06-01", "2027-06-15", false],
    ["2027-06-02", "2027-06-16", true],
  ])("on %s, the period ends on %s; beyond the twelve months: %s", (on, end, beyond) => {
    const information = { told: "later", on } as const;
    const { value, warnings } = withdrawalPeriod(both, { start: "2026-06-01", information });
    expect(value.end).toBe(end);
    expect(warnings.some(({ id }) => id === "information-en-fin-de-prolongation")).toBe(beyond);
  });
});

test.each<[string, string, Information, string, string]>([
  ["the fourteen days", "2026-05-13", { told: "in-time" }, "2026-05-27", "2026-05-28"],
  ["the twelve months", "2025-05-13", { told: "never" }, "2026-05-27", "2026-05-28"],
  [
    "the days from the information",
    "2026-05-01",
    { told: "later", on: "2026-05-13" },
    "2026-05-27",
    "2026-05-28",
  ],
])("%s move by the holidays of the territory", (_what, start, information, here, there) => {
  expect(withdrawalPeriod(both, { start, information }, "metropole").value.end).toBe(here);
  expect(withdrawalPeriod(both, { start, information }, "guadeloupe").value.end).toBe(there);
});
