import type { IsoDate } from "../outcome.ts";
import { addDays, weekday } from "./civil-date.ts";
import { holidaysOn, type PublicHoliday } from "./public-holidays.ts";
import type { Territory } from "./territories.ts";

/** A day on which nothing need be done, and the holidays that make it so, if any. */
export interface NonWorkingDay {
  date: IsoDate;
  holidays: PublicHoliday[];
}

/** How to read holidays kept in some communes only: as holidays (the default), or not. */
export interface HolidayReading {
  withoutLocalOnly?: boolean;
}

/** The day as a non-working one, or `undefined` when it is neither week-end nor holiday. */
function nonWorkingDay(
  date: IsoDate,
  territory: Territory,
  reading: HolidayReading,
): NonWorkingDay | undefined {
  const holidays = holidaysOn(date, territory).filter(
    (holiday) => !(reading.withoutLocalOnly && holiday.localOnly),
  );
  return weekday(date) >= 6 || holidays.length > 0 ? { date, holidays } : undefined;
}

/** Neither Saturday, nor Sunday, nor public holiday. */
export function isWorkingDay(date: IsoDate, territory: Territory): boolean {
  return nonWorkingDay(date, territory, {}) === undefined;
}

/**
 * Walks from `date` itself, forward (1) or back (-1), to the first working day.
 *
 * @returns that day, and every non-working day passed over, `date` included
 */
export function walkToWorkingDay(
  date: IsoDate,
  territory: Territory,
  step: 1 | -1,
  reading: HolidayReading = {},
): { date: IsoDate; skipped: NonWorkingDay[] } {
  const skipped: NonWorkingDay[] = [];
  let current = date;
  for (;;) {
    const off = nonWorkingDay(current, territory, reading);
    if (!off) return { date: current, skipped };
    skipped.push(off);
    current = addDays(current, step);
  }
}

/** The first working day strictly after `date`. */
export function nextWorkingDay(date: IsoDate, territory: Territory): IsoDate {
  return walkToWorkingDay(addDays(date, 1), territory, 1).date;
}

/** The last working day strictly before `date`. */
export function previousWorkingDay(date: IsoDate, territory: Territory): IsoDate {
  return walkToWorkingDay(addDays(date, -1), territory, -1).date;
}
