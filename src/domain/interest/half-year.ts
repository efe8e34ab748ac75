import { addDays, compareDates, earliest, parseIsoDate } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";

/** A calendar half-year, the time that one published rate covers. */
export interface HalfYear {
  from: IsoDate;
  to: IsoDate;
  /** « 1er semestre 2027 ». */
  label: string;
}

/** The half-year that holds a day. @throws RangeError when the day does not exist */
export function halfYearOf(date: IsoDate): HalfYear {
  const { month } = parseIsoDate(date);
  const year = date.slice(0, 4);
  return month <= 6
    ? { from: `${year}-01-01`, to: `${year}-06-30`, label: `1er\u00A0semestre ${year}` }
    : { from: `${year}-07-01`, to: `${year}-12-31`, label: `2e\u00A0semestre ${year}` };
}

/** Days of one half-year, both ends counted. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

/**
 * Cuts the days after `after`, up to `to` included, at each 1 January and 1 July; none when `to`
 * does not come after `after`.
 */
export function splitByHalfYear(after: IsoDate, to: IsoDate): Span[] {
  const spans: Span[] = [];
  for (let from = addDays(after, 1); compareDates(from, to) <= 0; ) {
    const last = earliest(halfYearOf(from).to, to);
    spans.push({ from, to: last });
    from = addDays(last, 1);
  }
  return spans;
}
