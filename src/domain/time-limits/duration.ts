/** A length of time in whole units, as ISO 8601 writes it (`P1M15D`). */
export interface Duration {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

const pattern = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * Reads an ISO 8601 duration of years, months, weeks and days.
 *
 * @throws RangeError when the text is not one, or when it lasts no time at all
 * @example parseDuration("P1M15D") ⇒ { years: 0, months: 1, weeks: 0, days: 15 }
 */
export function parseDuration(text: string): Duration {
  const match = pattern.exec(text);
  const [years, months, weeks, days] = [1, 2, 3, 4].map((group) => Number(match?.[group] ?? 0));
  const duration = { years: years!, months: months!, weeks: weeks!, days: days! };
  if (!match || Object.values(duration).every((count) => count === 0))
    throw new RangeError(
      `« ${text} » n’est pas une durée. Écrivez par exemple P1Y, P3W, P90D ou P1M15D.`,
    );
  return duration;
}

function plural(count: number, one: string, many: string): string {
  return `${count}\u00A0${count > 1 ? many : one}`;
}

/** A number of days in French. @example 31 ⇒ "31 jours", 1 ⇒ "1 jour" */
export function formatDays(count: number): string {
  return plural(count, "jour", "jours");
}

/**
 * A duration in French, number and unit held together by a no-break space.
 *
 * @example "P1M15D" ⇒ "1 mois et 15 jours"
 */
export function formatDuration(duration: Duration | string): string {
  const { years, months, weeks, days } =
    typeof duration === "string" ? parseDuration(duration) : duration;
  const parts = [
    years > 0 && plural(years, "an", "ans"),
    months > 0 && plural(months, "mois", "mois"),
    weeks > 0 && plural(weeks, "semaine", "semaines"),
    days > 0 && formatDays(days),
  ].filter((part) => part !== false);
  const last = parts.pop() ?? formatDays(0);
  return parts.length > 0 ? `${parts.join(", ")} et ${last}` : last;
}
