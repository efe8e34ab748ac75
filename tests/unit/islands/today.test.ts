import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { localToday } from "../../../src/islands/today.ts";

const zone = process.env.TZ;

/** A moment, and the day that a visitor reads on their own clock. */
const moments: [zone: string, moment: string, day: string][] = [
  ["Europe/Paris", "2026-03-28T22:59:59Z", "2026-03-28"],
  ["Europe/Paris", "2026-03-28T23:00:00Z", "2026-03-29"],
  ["Europe/Paris", "2026-03-29T22:00:00Z", "2026-03-30"],
  ["America/Guadeloupe", "2026-01-01T03:59:59Z", "2025-12-31"],
  ["America/Guadeloupe", "2026-01-01T04:00:00Z", "2026-01-01"],
  ["Pacific/Noumea", "2026-02-28T12:59:59Z", "2026-02-28"],
  ["Pacific/Noumea", "2026-02-28T13:00:00Z", "2026-03-01"],
  ["Pacific/Noumea", "2028-02-28T13:00:00Z", "2028-02-29"],
];

describe("the visitor's own day", () => {
  let before: string | undefined;
  beforeEach(() => {
    before = process.env.TZ;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test.each(moments)("in %s, %s falls on %s", (place, moment, day) => {
    process.env.TZ = place;
    expect(localToday(new Date(moment))).toBe(day);
  });

  test("is written with all its digits", () => {
    expect(localToday(new Date(2026, 0, 5, 12))).toBe("2026-01-05");
  });
});

test("the time zone of the suite is left as it was", () => {
  expect(process.env.TZ).toBe(zone);
});
