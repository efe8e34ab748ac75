import type { IsoDate } from "../domain/outcome.ts";

/** The visitor's own calendar day. The only clock the islands read. */
export function localToday(now: Date = new Date()): IsoDate {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
