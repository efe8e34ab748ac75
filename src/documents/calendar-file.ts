import ical, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import type { IsoDate } from "../domain/outcome.ts";

/** One all-day event of the calendar file. */
export interface CalendarDay {
  /** Stable across downloads: importing twice updates the event instead of doubling it. */
  uid: string;
  date: IsoDate;
  title: string;
  description: string;
  /** Address of the page that gave the date. */
  url: string;
}

const dayInSeconds = 86_400;

/** RFC 5545 text: ical-generator escapes the events' but not the calendar's name. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/**
 * An iCalendar file: all-day events, a reminder a week and a day before each.
 *
 * @param today stamp of the file, so that the same input gives the same bytes
 */
export function writeCalendar(days: CalendarDay[], name: string, today: IsoDate): string {
  const calendar = ical({
    name: escapeText(name),
    prodId: { company: "a-l-amiable", product: "echeances", language: "FR" },
  });
  for (const day of days) {
    const event = calendar.createEvent({
      id: day.uid,
      start: new Date(`${day.date}T00:00:00Z`),
      stamp: new Date(`${today}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary: day.title,
      description: day.description,
      url: day.url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const days of [7, 1])
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * dayInSeconds,
        description: day.title,
      });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
