import { expect, test } from "vitest";
import {
  formatDate,
  formatDateParts,
  formatDaysUntil,
  formatLongDate,
  formatSpan,
} from "../../../src/domain/calendar/french-date.ts";

const nb = "\u00A0";

test.each([
  ["2026-01-01", `1er${nb}janvier 2026`, `jeudi 1er${nb}janvier 2026`],
  ["2027-01-15", `15${nb}janvier 2027`, `vendredi 15${nb}janvier 2027`],
  ["2026-02-03", `3${nb}février 2026`, `mardi 3${nb}février 2026`],
  ["2024-02-29", `29${nb}février 2024`, `jeudi 29${nb}février 2024`],
  ["2026-08-01", `1er${nb}août 2026`, `samedi 1er${nb}août 2026`],
  ["2026-11-22", `22${nb}novembre 2026`, `dimanche 22${nb}novembre 2026`],
  ["2026-12-21", `21${nb}décembre 2026`, `lundi 21${nb}décembre 2026`],
])("%s reads « %s » and « %s »", (date, short, long) => {
  expect(formatDate(date)).toBe(short);
  expect(formatLongDate(date)).toBe(long);
});

test("the parts of a date keep the ordinal ending apart", () => {
  expect(formatDateParts("2026-05-01")).toEqual({
    weekday: "vendredi",
    day: "1",
    ordinal: "er",
    month: "mai",
    year: "2026",
  });
  expect(formatDateParts("2026-05-11").ordinal).toBe("");
});

test.each([
  ["2027-01-15", `dans 54${nb}jours`],
  ["2026-11-24", `dans 2${nb}jours`],
  ["2026-11-23", "demain"],
  ["2026-11-22", "aujourd’hui"],
  ["2026-11-21", "hier"],
  ["2026-11-19", `il y a 3${nb}jours`],
])("on 22 November 2026, %s is « %s »", (date, words) => {
  expect(formatDaysUntil("2026-11-22", date)).toBe(words);
});

test.each([
  ["2026-03-03", "2026-04-01", `Du 3${nb}mars 2026 au 1er${nb}avril 2026`],
  ["2026-03-03", "2026-03-03", `Le 3${nb}mars 2026`],
])("from %s to %s is « %s »", (from, to, words) => {
  expect(formatSpan(from, to)).toBe(words);
});

test("a day that does not exist is refused", () => {
  expect(() => formatDate("2026-02-30")).toThrow(RangeError);
});
