import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { publicHolidays } from "../../src/domain/calendar/public-holidays.ts";
import { territories } from "../../src/domain/calendar/territories.ts";
import { computeDueDate } from "../../src/domain/time-limits/due-date.ts";
import { formatDuration, parseDuration } from "../../src/domain/time-limits/duration.ts";
import { mediationClocks } from "../../src/domain/time-limits/mediation.ts";
import { mediationThread } from "../../src/domain/time-limits/thread.ts";
import { countingConventions, type Rule } from "../../src/schemas/rule.ts";
import { rules } from "../unit/domain/content.ts";
import { anyDay, runs } from "./runs.ts";

const anyDuration = fc
  .record({
    years: fc.integer({ min: 0, max: 5 }),
    months: fc.integer({ min: 0, max: 18 }),
    weeks: fc.integer({ min: 0, max: 8 }),
    days: fc.integer({ min: 0, max: 120 }),
  })
  .filter((parts) => Object.values(parts).some((count) => count > 0));

const written = (parts: { years: number; months: number; weeks: number; days: number }) =>
  `P${Object.entries(parts)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count}${unit.charAt(0).toUpperCase()}`)
    .join("")}`;

test("a duration written is read back, and can be said", () => {
  fc.assert(
    fc.property(anyDuration, (parts) => {
      expect(parseDuration(written(parts))).toEqual(parts);
      for (const count of Object.values(parts).filter((value) => value > 0))
        expect(formatDuration(parts)).toContain(String(count));
    }),
    runs,
  );
});

/** Neither week-end nor holiday, told by Temporal and the list of holidays. */
function open(date: Temporal.PlainDate, holidays: Set<string>): boolean {
  return date.dayOfWeek < 6 && !holidays.has(date.toString());
}

test("due dates agree with Temporal, under every convention and in every territory", () => {
  fc.assert(
    fc.property(
      anyDay.filter((day) => day < "2190"),
      anyDuration,
      fc.constantFrom(...countingConventions),
      fc.constantFrom(...territories),
      (start, parts, convention, territory) => {
        const rule: Rule = {
          id: "regle-d-essai",
          title: "Essai",
          event: "la lettre",
          period: "un délai",
          explanation: "Essai.",
          warnings: [],
          versions: [
            {
              from: "1900-01-01",
              to: null,
              duration: written(parts),
              convention,
              sources: ["article"],
              checkedOn: "2026-11-22",
            },
          ],
        };
        const { years, months, weeks, days } = parts;
        const raw = Temporal.PlainDate.from(start)
          .add({ months: years * 12 + months })
          .add({ days: weeks * 7 + days });
        const holidays = new Set(
          [raw.year - 1, raw.year, raw.year + 1].flatMap((year) =>
            publicHolidays(year, territory).map((holiday) => holiday.date),
          ),
        );
        let moved = raw;
        const step = convention === "calendar" ? -1 : 1;
        while (!open(moved, holidays)) moved = moved.add({ days: step });

        const { value, sources, steps, warnings } = computeDueDate(rule, start, { territory });
        expect(value.rawDate).toBe(raw.toString());
        if (convention === "calendar") {
          expect(value.dueDate).toBe(raw.toString());
          expect(value.lastWorkingDay).toBe(moved.equals(raw) ? undefined : moved.toString());
        } else {
          expect(value.dueDate).toBe(moved.toString());
          expect(value.lastWorkingDay).toBeUndefined();
        }
        expect(sources).toEqual([...new Set(steps.flatMap((each) => each.sources))]);
        expect(warnings.some((warning) => warning.id === "jour-non-ouvrable")).toBe(
          value.lastWorkingDay !== undefined,
        );
      },
    ),
    runs,
  );
});

test("a mediation’s thread is in order, has one today, and at most one knot in accent", () => {
  const day = fc
    .integer({ min: 0, max: 1200 })
    .map((days) => Temporal.PlainDate.from("2023-01-01").add({ days }).toString());
  const facts = fc
    .tuple(fc.array(day, { minLength: 4, maxLength: 4 }), fc.boolean(), fc.boolean())
    .map(([days, hasFile, hasNotification]) => {
      const [complaint, fileReceived, notification, today] = [...days].sort();
      return {
        today: today!,
        facts: {
          complaint: complaint!,
          ...(hasFile ? { fileReceived: fileReceived! } : {}),
          ...(hasNotification ? { notification: notification! } : {}),
        },
      };
    });
  fc.assert(
    fc.property(facts, ({ today, facts: given }) => {
      const outcome = mediationClocks(rules, given, today);
      const knots = mediationThread(outcome, given, today);
      const dates = knots.map((knot) => knot.date ?? "9999");
      expect(dates).toEqual([...dates].sort());
      expect(knots.filter((knot) => knot.state === "today")).toHaveLength(1);
      expect(knots.filter((knot) => knot.state === "next").length).toBeLessThanOrEqual(1);
      for (const knot of knots) {
        if (knot.state === "late") expect(knot.date! < today).toBe(true);
        if (knot.state === "due" || knot.state === "next")
          expect((knot.date ?? "9999") >= today).toBe(true);
        if (knot.state === "past") expect(knot.date! <= today).toBe(true);
      }
      const warningIds = outcome.warnings.map((warning) => warning.id);
      expect(new Set(warningIds).size).toBe(warningIds.length);
      const labels = outcome.steps.map((step) => step.label);
      expect(new Set(labels).size).toBe(labels.length);
    }),
    runs,
  );
});
