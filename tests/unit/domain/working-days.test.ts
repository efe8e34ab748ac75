import { expect, test } from "vitest";
import type { Territory } from "../../../src/domain/calendar/territories.ts";
import {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from "../../../src/domain/calendar/working-days.ts";

test.each<[string, Territory, boolean]>([
  ["2026-11-20", "metropole", true],
  ["2026-11-21", "metropole", false],
  ["2026-11-22", "metropole", false],
  ["2026-11-23", "metropole", true],
  ["2026-05-25", "metropole", false],
  ["2026-04-03", "metropole", true],
  ["2026-04-03", "alsace-moselle", false],
  ["2026-10-09", "saint-barthelemy", false],
  ["2026-10-09", "metropole", true],
])("%s in %s is a working day: %s", (date, territory, expected) => {
  expect(isWorkingDay(date, territory)).toBe(expected);
});

test.each<[string, Territory, string, string]>([
  ["2026-11-20", "metropole", "2026-11-23", "2026-11-19"],
  ["2026-11-22", "metropole", "2026-11-23", "2026-11-20"],
  ["2026-04-04", "metropole", "2026-04-07", "2026-04-03"],
  ["2026-04-04", "alsace-moselle", "2026-04-07", "2026-04-02"],
  ["2026-05-14", "metropole", "2026-05-15", "2026-05-13"],
  ["2026-12-31", "metropole", "2027-01-04", "2026-12-30"],
  ["2027-01-01", "metropole", "2027-01-04", "2026-12-31"],
  ["2026-12-25", "alsace-moselle", "2026-12-28", "2026-12-24"],
  ["2026-05-26", "guadeloupe", "2026-05-28", "2026-05-22"],
  ["2029-06-30", "quebec", "2029-07-03", "2029-06-29"],
])(
  "around %s in %s, the next working day is %s and the previous one %s",
  (date, territory, next, previous) => {
    expect(nextWorkingDay(date, territory)).toBe(next);
    expect(previousWorkingDay(date, territory)).toBe(previous);
  },
);
