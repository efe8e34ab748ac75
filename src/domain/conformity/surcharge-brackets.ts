import { addDays } from "../calendar/civil-date.ts";
import { plainTiers } from "../interest/refund-tiers.ts";
import type { IsoDate } from "../outcome.ts";

/** One bracket of the surcharge: paid between these days, so much more is owed. */
export interface SurchargeBracket {
  from: IsoDate;
  /** Absent for the last one. */
  to?: IsoDate;
  /** Hundredths of a percent. */
  rate: number;
}

/**
 * The brackets of a late refund under the guarantee of conformity, by day of payment (C. conso., art.
 * L. 241-6 and L. 241-7).
 */
export function surchargeBrackets(dueDate: IsoDate): SurchargeBracket[] {
  return plainTiers.map(({ upTo, rate }, index) => ({
    from: addDays(dueDate, (plainTiers[index - 1]?.upTo ?? 0) + 1),
    ...(upTo === Infinity ? {} : { to: addDays(dueDate, upTo) }),
    rate,
  }));
}
