import { expect, test } from "vitest";
import { formatDuration, parseDuration } from "../../../src/domain/time-limits/duration.ts";

const nb = "\u00A0";

test.each([
  ["P1Y", { years: 1, months: 0, weeks: 0, days: 0 }, `1${nb}an`],
  ["P2Y", { years: 2, months: 0, weeks: 0, days: 0 }, `2${nb}ans`],
  ["P3W", { years: 0, months: 0, weeks: 3, days: 0 }, `3${nb}semaines`],
  ["P1W", { years: 0, months: 0, weeks: 1, days: 0 }, `1${nb}semaine`],
  ["P90D", { years: 0, months: 0, weeks: 0, days: 90 }, `90${nb}jours`],
  ["P1D", { years: 0, months: 0, weeks: 0, days: 1 }, `1${nb}jour`],
  ["P1M15D", { years: 0, months: 1, weeks: 0, days: 15 }, `1${nb}mois et 15${nb}jours`],
  ["P1Y2M3D", { years: 1, months: 2, weeks: 0, days: 3 }, `1${nb}an, 2${nb}mois et 3${nb}jours`],
])("%s is read as %j and said « %s »", (text, duration, words) => {
  expect(parseDuration(text)).toEqual(duration);
  expect(formatDuration(duration)).toBe(words);
  expect(formatDuration(text)).toBe(words);
});

test.each(["P", "1 an", "", "P1", "1Y", "PT1H", "P-1D", "P1.5M", "P1D1M", "P0D", "p1y", "P1Y "])(
  "« %s » is refused with an example of what to write",
  (text) => {
    expect(() => parseDuration(text)).toThrow(RangeError);
    expect(() => parseDuration(text)).toThrow(/P90D/);
  },
);
