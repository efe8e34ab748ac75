import type { IsoDate } from "../outcome.ts";
import { diffDays, parseIsoDate, weekday } from "./civil-date.ts";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];
const days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/** The pieces of a date, for a writer that raises the « er » of « 1er ». */
export interface DateParts {
  weekday: string;
  day: string;
  /** « er » on the first of a month, else nothing. */
  ordinal: "er" | "";
  month: string;
  year: string;
}

/** The words of a date. @throws RangeError when the day does not exist. */
export function formatDateParts(date: IsoDate): DateParts {
  const { year, month, day } = parseIsoDate(date);
  return {
    weekday: days[weekday(date) - 1]!,
    day: String(day),
    ordinal: day === 1 ? "er" : "",
    month: months[month - 1]!,
    year: String(year),
  };
}

/** The date in words, day and month held together. @example "2026-01-01" ⇒ "1er janvier 2026" */
export function formatDate(date: IsoDate): string {
  const { day, ordinal, month, year } = formatDateParts(date);
  return `${day}${ordinal}\u00A0${month} ${year}`;
}

/** The date with its day of the week. @example "2027-01-15" ⇒ "vendredi 15 janvier 2027" */
export function formatLongDate(date: IsoDate): string {
  return `${formatDateParts(date).weekday} ${formatDate(date)}`;
}

/** Days from one to another, both counted. @example "Le 3 mars 2026" */
export function formatSpan(from: IsoDate, to: IsoDate): string {
  return from === to ? `Le ${formatDate(from)}` : `Du ${formatDate(from)} au ${formatDate(to)}`;
}

/** How far a day is from today. @example "dans 54 jours", "demain", "il y a 3 jours" */
export function formatDaysUntil(today: IsoDate, date: IsoDate): string {
  const count = diffDays(today, date);
  if (count === 1) return "demain";
  if (count === -1) return "hier";
  if (count > 0) return `dans ${count}\u00A0jours`;
  return count < 0 ? `il y a ${-count}\u00A0jours` : "aujourd’hui";
}
