import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  diffDays,
  earliest,
  isIsoDate,
  latest,
  parseIsoDate,
  weekday,
} from "../../../src/domain/calendar/civil-date.ts";

describe("addDays", () => {
  test.each([
    ["2026-01-15", 0, "2026-01-15"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2000-02-28", 1, "2000-02-29"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
    ["1969-12-31", 1, "1970-01-01"],
    ["2199-12-31", 1, "2200-01-01"],
  ])("%s and %i days is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe("addMonths", () => {
  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-11-30", 1, "2026-12-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2025-12-31", 12, "2026-12-31"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-06-15", 0, "2026-06-15"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe("diffDays and compareDates", () => {
  test.each([
    ["2026-11-22", "2027-01-15", 54],
    ["2027-01-15", "2026-11-22", -54],
    ["2026-03-28", "2026-03-30", 2],
    ["2024-02-28", "2024-03-01", 2],
    ["2026-11-22", "2026-11-22", 0],
  ])("from %s to %s there are %i days", (from, to, days) => {
    expect(diffDays(from, to)).toBe(days);
    expect(Math.sign(compareDates(to, from))).toBe(Math.sign(days));
  });
});

test.each([
  [["2026-11-22", "2027-01-15"], "2026-11-22", "2027-01-15"],
  [["2027-01-15", "2026-11-22"], "2026-11-22", "2027-01-15"],
  [["2026-11-22", "2026-01-15", "2026-03-01"], "2026-01-15", "2026-11-22"],
] as [[string, ...string[]], string, string][])(
  "of %j the first is %s and the last %s",
  (dates, first, last) => {
    expect(earliest(...dates)).toBe(first);
    expect(latest(...dates)).toBe(last);
  },
);

describe("weekday", () => {
  test.each([
    ["2026-11-22", 7],
    ["2026-11-23", 1],
    ["1970-01-01", 4],
    ["1969-12-31", 3],
    ["1900-01-01", 1],
    ["2000-02-29", 2],
    ["2200-12-31", 3],
  ])("%s is day %i of the week", (date, day) => {
    expect(weekday(date)).toBe(day);
  });
});

describe("a date that does not exist", () => {
  test.each([
    "2026-02-29",
    "2025-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-5",
    "26-01-05",
    "05/01/2026",
    "2026-01-05T00:00:00Z",
    "2026-01",
    "+012026-01-05",
    "5 mai 2026",
    "",
  ])("« %s » is refused", (text) => {
    expect(isIsoDate(text)).toBe(false);
    for (const use of [
      () => parseIsoDate(text),
      () => addDays(text, 1),
      () => addMonths(text, 1),
      () => weekday(text),
      () => diffDays("2026-01-01", text),
    ])
      expect(use).toThrow(RangeError);
  });

  test("29 February of a leap year is accepted", () => {
    expect(isIsoDate("2024-02-29")).toBe(true);
    expect(parseIsoDate("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
  });
});
