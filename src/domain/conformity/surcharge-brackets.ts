import { addDays } from "../calendar/civil-date.ts";
import { plainTier } from "../interest/refund-tiers.ts";
import type { IsoDate } from "../outcome.ts";

/** One bracket of the surcharge: paid between these days, so much more is owed. */
export interface SurchargeBracket {
  from: IsoDate;
  /** Absent for the last one. */
  to?: IsoDate;
  /** Hundredths of a percent. */
  rate: number;
}

/** Days late by which the scale has reached its last tier. */
const lastTierReached = 60;

/**
 * The brackets of a late refund under the guarantee of conformity, by day of payment (C. conso., art.
 * L. 241-6 and L. 241-7).
 */
export function surchargeBrackets(dueDate: IsoDate): SurchargeBracket[] {
  const brackets: SurchargeBracket[] = [];
  for (let days = 1; days <= lastTierReached; days += 1) {
    const { rate } = plainTier(days);
    const last = brackets.at(-1);
    if (last?.rate === rate) continue;
    if (last) last.to = addDays(dueDate, days - 1);
    brackets.push({ from: addDays(dueDate, days), rate });
  }
  return brackets;
}
