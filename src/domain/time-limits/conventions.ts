import type { CountingConvention } from "../../schemas/rule.ts";
import { addDays, addMonths } from "../calendar/civil-date.ts";
import type { Territory } from "../calendar/territories.ts";
import { type NonWorkingDay, walkToWorkingDay } from "../calendar/working-days.ts";
import type { IsoDate } from "../outcome.ts";
import type { Duration } from "./duration.ts";

/** A way of counting. The articles are register ids: a step cites those its rule declares. */
export interface Convention {
  /** A last day that is not a working day moves to the next one. */
  rolls: boolean;
  /** Where the arithmetic comes from. */
  countArticles: string[];
  /** Where the move to the next working day is, or would be, laid down. */
  rollArticles: string[];
  /** Said beside the count when its arithmetic is one we adopt, not one the rule's text gives. */
  adopted?: string;
}

/**
 * The four ways of counting. All exclude the day of the event and end a period of months or years
 * on the same day number or, for want of it, on the last day of the month; only `calendar` keeps a
 * last day that falls on a Saturday, a Sunday or a holiday.
 */
export const conventions: Record<CountingConvention, Convention> = {
  calendar: {
    rolls: false,
    countArticles: ["cpc-641"],
    rollArticles: ["cpc-642"],
    adopted: "Nous comptons comme en procédure civile.",
  },
  "cpc-641-642": { rolls: true, countArticles: ["cpc-641"], rollArticles: ["cpc-642"] },
  "reglement-1182-71": {
    rolls: true,
    countArticles: ["conso-l221-19", "reglement-1182-71-3"],
    rollArticles: ["conso-l221-19", "reglement-1182-71-3"],
  },
  "cpc-quebec-83": {
    rolls: true,
    countArticles: ["qc-cpc-83"],
    rollArticles: ["qc-cpc-83"],
  },
};

/** The last day of a period before any move: years and months first, then weeks and days. */
export function rawLastDay(start: IsoDate, duration: Duration): IsoDate {
  const afterMonths = addMonths(start, duration.years * 12 + duration.months);
  return addDays(afterMonths, duration.weeks * 7 + duration.days);
}

/** A period counted: where it ends, and what stood in the way. */
export interface Counted {
  rawDate: IsoDate;
  dueDate: IsoDate;
  /** The working day before a due date that is not one and does not move. */
  lastWorkingDay?: IsoDate;
  /** Days that are not working days, passed over on the way to `dueDate` or `lastWorkingDay`. */
  skipped: NonWorkingDay[];
  /** Where the way would have led without the holidays kept in some communes only, if elsewhere. */
  elsewhere?: IsoDate;
}

/** Counts a period by a convention. @throws RangeError when `start` is not a day that exists */
export function countPeriod(
  convention: Convention,
  start: IsoDate,
  duration: Duration,
  territory: Territory,
): Counted {
  const rawDate = rawLastDay(start, duration);
  const step = convention.rolls ? 1 : -1;
  const { date, skipped } = walkToWorkingDay(rawDate, territory, step);
  const strict = walkToWorkingDay(rawDate, territory, step, { withoutLocalOnly: true }).date;
  return {
    rawDate,
    dueDate: convention.rolls ? date : rawDate,
    ...(!convention.rolls && skipped.length > 0 ? { lastWorkingDay: date } : {}),
    skipped,
    ...(strict !== date ? { elsewhere: strict } : {}),
  };
}
