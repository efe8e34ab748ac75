import type { IsoDate } from "../../domain/outcome.ts";

const months = ["janv", "fevr", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov"];

/** Lower case, without accents: « Février » ⇒ « fevrier ». */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

/** 1 to 12 for « 3 », « 03 », « mars », « févr. »; any other number as it is; undefined for other words. */
export function parseMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const word = plain(text);
  const index = [...months, "dec"].findIndex((start) => word.startsWith(start));
  return index < 0 ? undefined : index + 1;
}

/** Number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Year, month (1 to 12) and day as `YYYY-MM-DD`. */
export function toIsoDate(year: number, month: number, day: number): IsoDate {
  const pad = (value: number, width: number): string => value.toString().padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The parts of a date written whole, as people paste it: « 3 mars 2026 », « lundi 1er mars 2026 »,
 * « 03/03/2026 », « 2026-03-03 ». Undefined when the text is not such a date; the day may not exist.
 */
export function splitWholeDate(
  text: string,
): { day: string; month: string; year: string } | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: iso[1] ?? "", month: iso[2] ?? "", day: iso[3] ?? "" };
  const french =
    /^(?:\p{L}+ )?(\d{1,2})(?:er)?(?:\s*[/.-]\s*|\s+)(\d{1,2}|\p{L}+\.?)(?:\s*[/.-]\s*|\s+)(\d{2,4})$/iu.exec(
      text,
    );
  if (!french) return undefined;
  return { day: french[1] ?? "", month: french[2] ?? "", year: french[3] ?? "" };
}
