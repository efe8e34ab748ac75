import { describe, expect, test } from "vitest";
import { easterSunday } from "../../../src/domain/calendar/easter.ts";
import {
  holidaysOn,
  isPublicHoliday,
  publicHolidays,
} from "../../../src/domain/calendar/public-holidays.ts";
import {
  isTerritory,
  type Territory,
  territories,
  territoryNames,
} from "../../../src/domain/calendar/territories.ts";

const dates = (year: number, territory: Territory) =>
  publicHolidays(year, territory).map((holiday) => holiday.date);

describe("Easter Sunday", () => {
  test.each([
    [1900, "1900-04-15"],
    [1943, "1943-04-25"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2008, "2008-03-23"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2028, "2028-04-16"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
  ])("of %i is %s", (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe("mainland France has eleven holidays", () => {
  test.each([
    [2024, ["04-01", "05-09", "05-20"]],
    [2025, ["04-21", "05-29", "06-09"]],
    [2026, ["04-06", "05-14", "05-25"]],
    [2027, ["03-29", "05-06", "05-17"]],
    [2028, ["04-17", "05-25", "06-05"]],
  ])("in %i, movable ones on %j", (year, movable) => {
    const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
    const expected = [...fixed, ...movable].sort().map((day) => `${year}-${day}`);
    expect(dates(year, "metropole")).toEqual(expected);
  });

  test("each by its French name", () => {
    expect(publicHolidays(2026, "metropole").map(({ date, name }) => `${date} ${name}`)).toEqual([
      "2026-01-01 Jour de l’An",
      "2026-04-06 Lundi de Pâques",
      "2026-05-01 Fête du Travail",
      "2026-05-08 Victoire de 1945",
      "2026-05-14 Ascension",
      "2026-05-25 Lundi de Pentecôte",
      "2026-07-14 Fête nationale",
      "2026-08-15 Assomption",
      "2026-11-01 Toussaint",
      "2026-11-11 Armistice de 1918",
      "2026-12-25 Noël",
    ]);
  });
});

describe("each territory adds its own days to the eleven", () => {
  test.each<[Territory, number, string[]]>([
    ["alsace-moselle", 2024, ["2024-03-29", "2024-12-26"]],
    ["alsace-moselle", 2026, ["2026-04-03", "2026-12-26"]],
    ["alsace-moselle", 2027, ["2027-03-26", "2027-12-26"]],
    ["guadeloupe", 2026, ["2026-05-27"]],
    ["saint-martin", 2026, ["2026-05-27"]],
    ["martinique", 2026, ["2026-05-22"]],
    ["guyane", 2026, ["2026-06-10"]],
    ["la-reunion", 2026, ["2026-12-20"]],
    ["mayotte", 2026, ["2026-04-27"]],
    ["saint-barthelemy", 2026, ["2026-10-09"]],
  ])("%s in %i adds %j", (territory, year, added) => {
    const mainland = new Set(dates(year, "metropole"));
    const all = dates(year, territory);
    expect(all.filter((date) => !mainland.has(date))).toEqual(added);
    expect(all).toHaveLength(11 + added.length);
  });

  test("Good Friday alone is marked as kept in some communes only", () => {
    const local = territories.flatMap((territory) =>
      publicHolidays(2026, territory)
        .filter((holiday) => holiday.localOnly)
        .map((holiday) => `${territory} ${holiday.date} ${holiday.name}`),
    );
    expect(local).toEqual(["alsace-moselle 2026-04-03 Vendredi saint"]);
  });
});

describe("Québec", () => {
  test.each([
    [2026, ["01-01", "04-03", "04-06", "05-18", "06-24", "07-01", "09-07", "10-12", "12-25"]],
    [2027, ["01-01", "03-26", "03-29", "05-24", "06-24", "07-01", "09-06", "10-11", "12-25"]],
    [2029, ["01-01", "03-30", "04-02", "05-21", "06-24", "07-02", "09-03", "10-08", "12-25"]],
  ])("in %i keeps %j", (year, days) => {
    expect(dates(year, "quebec")).toEqual(days.map((day) => `${year}-${day}`));
  });

  test("the patriots’ day is the Monday before 25 May, even when 25 May is a Monday", () => {
    expect(dates(2026, "quebec")).toContain("2026-05-18");
    expect(isPublicHoliday("2026-05-25", "quebec")).toBe(false);
  });
});

describe("a day and its holidays", () => {
  test("Labour Day and Ascension Day of 2008 share a date", () => {
    expect(holidaysOn("2008-05-01", "metropole").map((holiday) => holiday.name)).toEqual([
      "Fête du Travail",
      "Ascension",
    ]);
  });

  test.each<[string, Territory, boolean]>([
    ["2026-05-27", "guadeloupe", true],
    ["2026-05-27", "metropole", false],
    ["2026-04-03", "alsace-moselle", true],
    ["2026-04-03", "metropole", false],
    ["2026-12-24", "metropole", false],
    ["2026-12-25", "metropole", true],
    ["2026-04-05", "metropole", false],
    ["2026-07-14", "quebec", false],
    ["2026-06-24", "quebec", true],
  ])("%s in %s is a holiday: %s", (date, territory, expected) => {
    expect(isPublicHoliday(date, territory)).toBe(expected);
  });

  test("each French holiday names the article that makes it", () => {
    for (const territory of territories.filter((name) => name !== "quebec"))
      for (const holiday of publicHolidays(2026, territory))
        expect(holiday.source, `${territory} ${holiday.date}`).toMatch(/^trav-l3/);
  });
});

test("territories are known by their id and named in French", () => {
  expect(isTerritory("guadeloupe")).toBe(true);
  expect(isTerritory("Guadeloupe")).toBe(false);
  expect(territoryNames["la-reunion"]).toBe("La Réunion");
  expect(Object.keys(territoryNames)).toEqual([...territories]);
});
