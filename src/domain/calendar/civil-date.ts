import type { IsoDate } from "../outcome.ts";

const dayInMilliseconds = 86_400_000;

/** Later than any day of this site: stands for a day that never comes. */
export const never: IsoDate = "9999-12-31";

/** `true` when the text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10) return false;
  const midnight = `${text}T00:00:00.000Z`;
  const instant = Date.parse(midnight);
  return !Number.isNaN(instant) && new Date(instant).toISOString() === midnight;
}

/** The three numbers of a date. @throws RangeError when the day does not exist. */
export function parseIsoDate(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new RangeError(`« ${date} » n’est pas un jour du calendrier.`);
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
  };
}

/** Days since 1 January 1970. @throws RangeError when the day does not exist. */
function dayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new RangeError(`« ${date} » n’est pas un jour du calendrier.`);
  return Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds;
}

/** The day that comes `days` days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * dayInMilliseconds).toISOString().slice(0, 10);
}

function write(year: number, month: number, day: number): IsoDate {
  const digits = (value: number, width: number) => String(value).padStart(width, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/**
 * The same day number `months` months later; the last day of that month when it has no such day
 * (the arithmetic of CPC 641).
 *
 * @example addMonths("2026-01-31", 1) ⇒ "2026-02-28"
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parseIsoDate(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const wanted = write(targetYear, targetMonth, day);
  if (isIsoDate(wanted)) return wanted;
  // December has every day: the month that lacks one is followed by another of the same year.
  return addDays(write(targetYear, targetMonth + 1, 1), -1);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function diffDays(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Negative, zero or positive, for `sort`. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return diffDays(b, a);
}

/** The first of some days. */
export function earliest(...dates: [IsoDate, ...IsoDate[]]): IsoDate {
  return dates.sort(compareDates)[0]!;
}

/** The last of some days. */
export function latest(...dates: [IsoDate, ...IsoDate[]]): IsoDate {
  return dates.sort(compareDates).at(-1)!;
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
