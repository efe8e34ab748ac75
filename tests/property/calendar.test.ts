import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  diffDays,
  isIsoDate,
  parseIsoDate,
  weekday,
} from "../../src/domain/calendar/civil-date.ts";
import { easterSunday } from "../../src/domain/calendar/easter.ts";
import { formatLongDate } from "../../src/domain/calendar/french-date.ts";
import { publicHolidays } from "../../src/domain/calendar/public-holidays.ts";
import { territories } from "../../src/domain/calendar/territories.ts";
import {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
} from "../../src/domain/calendar/working-days.ts";
import { anyDay, runs } from "./runs.ts";

const plain = (date: string) => Temporal.PlainDate.from(date);

describe("dates agree with Temporal.PlainDate", () => {
  test("when days are added", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(date, days)).toBe(plain(date).add({ days }).toString());
      }),
      runs,
    );
  });

  test("when months are added", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -240, max: 240 }), (date, months) => {
        expect(addMonths(date, months)).toBe(plain(date).add({ months }).toString());
      }),
      runs,
    );
  });

  test("when two are compared", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(diffDays(a, b)).toBe(plain(a).until(b, { largestUnit: "days" }).days);
        expect(Math.sign(compareDates(a, b))).toBe(Temporal.PlainDate.compare(a, b));
      }),
      runs,
    );
  });

  test("on the day of the week and the three numbers", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, month, day, dayOfWeek } = plain(date);
        expect(weekday(date)).toBe(dayOfWeek);
        expect(parseIsoDate(date)).toEqual({ year, month, day });
      }),
      runs,
    );
  });

  test("on which days exist", () => {
    const digits = fc.tuple(
      fc.integer({ min: 1900, max: 2200 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
        let exists = true;
        try {
          Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
        } catch {
          exists = false;
        }
        expect(isIsoDate(text)).toBe(exists);
      }),
      runs,
    );
  });
});

test("dates in French agree with Intl, but for the ordinal of the first", () => {
  const format = new Intl.DateTimeFormat("fr-FR", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  fc.assert(
    fc.property(anyDay, (date) => {
      const spoken = format.format(Date.parse(`${date}T12:00:00Z`));
      const expected = spoken.replace(/ 1 /, " 1er ");
      expect(formatLongDate(date).replace("\u00A0", " ")).toBe(expected);
    }),
    runs,
  );
});

/** Easter by Lichtenberg's form of Gauss's method: another algorithm than the one under test. */
function easterByGauss(year: number): string {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const fullMoon = 21 + d - r;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + s) % 7);
  const toSunday = 7 - ((((fullMoon - firstSunday) % 7) + 7) % 7);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 })
    .add({ days: fullMoon + toSunday - 1 })
    .toString();
}

test("Easter agrees with Gauss’s method every year from 1900 to 2200, and is a Sunday", () => {
  for (let year = 1900; year <= 2200; year++) {
    expect(easterSunday(year)).toBe(easterByGauss(year));
    expect(plain(easterSunday(year)).dayOfWeek).toBe(7);
  }
});

describe("every year and every territory", () => {
  const place = fc.constantFrom(...territories);

  test("holidays are real days of that year, in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), place, (year, territory) => {
        const dates = publicHolidays(year, territory).map((holiday) => holiday.date);
        expect(dates.every((date) => isIsoDate(date) && date.startsWith(`${year}-`))).toBe(true);
        expect(dates).toEqual([...dates].sort());
      }),
      runs,
    );
  });

  test("the next and the previous working day are the nearest ones", () => {
    fc.assert(
      fc.property(anyDay, place, (date, territory) => {
        const next = nextWorkingDay(date, territory);
        const previous = previousWorkingDay(date, territory);
        expect(isWorkingDay(next, territory) && isWorkingDay(previous, territory)).toBe(true);
        for (let day = addDays(previous, 1); day < next; day = addDays(day, 1))
          if (day !== date) expect(isWorkingDay(day, territory)).toBe(false);
        expect(diffDays(previous, next)).toBeLessThanOrEqual(10);
      }),
      runs,
    );
  });
});
