import type { IsoDate } from "../outcome.ts";

/**
 * Easter Sunday of a year of the Gregorian calendar (Meeus/Jones/Butcher).
 *
 * @example easterSunday(2026) ⇒ "2026-04-05"
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skippedLeap = Math.floor((century + 8) / 25);
  const moonCorrection = Math.floor((century - skippedLeap + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * lateMoon + 114;
  const month = Math.floor(sum / 31);
  const day = (sum % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, "0")}`;
}
