import { addDays } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";

/**
 * Last day of the additional time that a notice leaves, told as a number of days: counted from the
 * date of the letter, day zero excluded. The letter decides; this is the earliest reading of it.
 */
export function additionalTimeEnd(notice: IsoDate, days: number): IsoDate {
  return addDays(notice, days);
}
