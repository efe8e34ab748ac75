import { describe, expect, test } from "vitest";
import { walkToWorkingDay } from "../../../src/domain/calendar/working-days.ts";
import type { Counted } from "../../../src/domain/time-limits/conventions.ts";
import { parseDuration } from "../../../src/domain/time-limits/duration.ts";
import {
  explainCount,
  explainNoRoll,
  explainPeriod,
  explainRoll,
} from "../../../src/domain/time-limits/explain.ts";
import { plain } from "../../support/plain.ts";

const month31 = "Ce mois n’a pas de 31 : le délai va à son dernier jour.";
const nextDay = "Le jour de départ ne compte pas : on compte à partir du lendemain.";

describe("how the last day is found", () => {
  test.each([
    [
      "2026-01-15",
      "P1Y",
      "2027-01-15",
      "Date pour date : 15 janvier 2027",
      "Le délai finit le même jour du mois, 1 an plus tard.",
    ],
    ["2026-01-31", "P1M", "2026-02-28", "Dernier jour du mois : 28 février 2026", month31],
    ["2026-10-01", "P90D", "2026-12-30", "90 jours : jusqu’au 30 décembre 2026", nextDay],
    [
      "2026-03-03",
      "P1W2D",
      "2026-03-12",
      "9 jours : jusqu’au 12 mars 2026",
      `${nextDay} Une semaine vaut 7 jours.`,
    ],
    [
      "2026-01-31",
      "P1M15D",
      "2026-03-15",
      "Les mois, puis les jours : 15 mars 2026",
      `Les mois d’abord : 28 février 2026. ${month31} Les jours ensuite : 15 mars 2026.`,
    ],
    [
      "2026-01-15",
      "P1M1W1D",
      "2026-02-23",
      "Les mois, puis les jours : 23 février 2026",
      "Les mois d’abord : 15 février 2026. Les jours ensuite : 23 février 2026.",
    ],
  ])("%s + %s: %s", (start, duration, rawDate, label, detail) => {
    const words = explainCount(start, parseDuration(duration), rawDate);
    expect({ label: plain(words.label), detail: plain(words.detail) }).toEqual({ label, detail });
  });
});

test.each([
  ["un an à compter de la lettre", "Un an à compter de la lettre."],
  ["un an à compter de la lettre.", "Un an à compter de la lettre."],
  ["un an (C. conso.) à compter de la lettre", "Un an (C. conso.) à compter de la lettre."],
])("the period « %s » opens as « %s »", (period, detail) => {
  expect(explainPeriod("2026-01-15", parseDuration("P1Y"), period).detail).toBe(detail);
});

describe("days that are not working days are named, one or several", () => {
  const around = (rawDate: string, step: 1 | -1): Counted => {
    const { date, skipped } = walkToWorkingDay(rawDate, "metropole", step);
    return { rawDate, dueDate: step === 1 ? date : rawDate, lastWorkingDay: date, skipped };
  };

  test.each([
    [
      "2027-03-14",
      "Le dimanche 14 mars 2027 n’est pas un jour ouvrable. Le délai finit le premier jour ouvrable qui suit : le lundi 15 mars 2027.",
    ],
    [
      "2026-04-04",
      "Le samedi 4 avril 2026, le dimanche 5 avril 2026 et le lundi 6 avril 2026 (Lundi de Pâques) ne sont pas des jours ouvrables. Le délai finit le premier jour ouvrable qui suit : le mardi 7 avril 2026.",
    ],
  ])("after %s", (rawDate, detail) => {
    expect(plain(explainRoll(around(rawDate, 1)).detail)).toBe(detail);
  });

  test.each([
    [
      true,
      "2027-03-13",
      "Le report au jour ouvrable suivant, qui vaut en procédure civile, n’est pas expressément prévu pour ce délai. Jours non ouvrables : le samedi 13 mars 2027. Le dernier jour ouvrable avant eux est le vendredi 12 mars 2027.",
    ],
    [
      false,
      "2027-03-14",
      "Nous ne reportons pas ce délai au jour ouvrable suivant. Jours non ouvrables : le dimanche 14 mars 2027 et le samedi 13 mars 2027. Le dernier jour ouvrable avant eux est le vendredi 12 mars 2027.",
    ],
  ])("procedural %s, before %s", (procedural, rawDate, detail) => {
    expect(plain(explainNoRoll(around(rawDate, -1), procedural).detail)).toBe(detail);
  });
});
