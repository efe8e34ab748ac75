import type { CalendarEntry } from "../../calculators/calculator.ts";
import { writeCalendar } from "../../documents/calendar-file.ts";
import type { IsoDate } from "../../domain/outcome.ts";

/** The calendar file of a result: each event's identifier is its rule and its starting day. */
export function calendarOf(
  entries: CalendarEntry[],
  { today, siteName, address }: { today: IsoDate; siteName: string; address: string },
): string {
  const days = entries.map((entry) => ({
    uid: `${entry.rule}-${entry.start}@a-l-amiable`,
    date: entry.date,
    title: entry.title,
    description: `${entry.description} Vérifiez la date avant de vous y fier\u00a0: ${address}`,
    url: address,
  }));
  return writeCalendar(days, siteName, today);
}
