import { addDays, addMonths, diffDays, earliest } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";
import { percentageOf } from "./rounding.ts";

/** A step of a scale: up to so many days late, such a percentage. */
interface Tier {
  upTo: number;
  /** Hundredths of a percent. */
  rate: number;
  label: string;
}

/** C. conso., art. L. 241-4, L. 241-6 and L. 241-7: the fourteenth and thirtieth days are included. */
export const plainTiers: readonly Tier[] = [
  { upTo: 14, rate: 1000, label: "10\u00A0%, jusqu’à 14\u00A0jours de retard" },
  { upTo: 30, rate: 2000, label: "20\u00A0%, jusqu’à 30\u00A0jours de retard" },
  { upTo: Infinity, rate: 5000, label: "50\u00A0%, au-delà de 30\u00A0jours de retard" },
];

/** The tier of a refund `days` late, outside withdrawal; `days` is at least 1. */
export function plainTier(days: number): Tier {
  return plainTiers.find(({ upTo }) => days <= upTo)!;
}

/** Days on which two tiers of art. L. 242-4 meet. */
export const sharedDays: readonly number[] = [10, 20, 30, 60];
/** Last day of its last tier in days; then it counts by month. */
const lastDay = 90;
const lastTierRate = 5000;
const monthlyRate = 500;

/** C. conso., art. L. 242-4 from the tenth day: on a shared day, the tier that costs more. */
const withdrawalTiers: Tier[] = [
  { upTo: 19, rate: 500, label: "5\u00A0%, de 10 à 20\u00A0jours de retard" },
  { upTo: 29, rate: 1000, label: "10\u00A0%, de 20 à 30\u00A0jours de retard" },
  { upTo: 59, rate: 2000, label: "20\u00A0%, de 30 à 60\u00A0jours de retard" },
  { upTo: lastDay, rate: lastTierRate, label: "50\u00A0%, de 60 à 90\u00A0jours de retard" },
];

/** The tier of a withdrawal refunded `days` late, 10 to 90. */
export function withdrawalTier(days: number): Tier {
  return withdrawalTiers.find(({ upTo }) => days <= upTo)!;
}

/** The months begun after the ninetieth day, counted the way that gives most. */
export function newMonths(dueDate: IsoDate, paidOn: IsoDate): number {
  let months = 0;
  while (diffDays(monthStart(dueDate, months + 1), paidOn) > 0) months += 1;
  return months;
}

/**
 * The day after which the nth new month runs: date for date from the ninetieth day, or thirty days
 * a month, whichever comes first.
 */
function monthStart(dueDate: IsoDate, month: number): IsoDate {
  const ninetieth = addDays(dueDate, lastDay);
  const byDate = addMonths(ninetieth, month - 1);
  const byDays = addDays(ninetieth, 30 * (month - 1));
  return earliest(byDate, byDays);
}

/** The surcharge beyond the ninetieth day. */
export interface MonthlySurcharge {
  /** In cents, capped. */
  surcharge: number;
  /** Hundredths of a percent, before the cap. */
  rate: number;
  months: number;
  /** Day on which the surcharge reached the price; the legal rate runs after it. */
  capReachedOn?: IsoDate;
}

/**
 * 50 %, and five points for each new month begun, until the price of the product. The cap holds back
 * the added points, never the 50 %.
 */
export function monthlySurcharge(
  { amount, price, dueDate }: { amount: number; price: number; dueDate: IsoDate },
  paidOn: IsoDate,
): MonthlySurcharge {
  const cap = Math.max(price, percentageOf(amount, lastTierRate));
  const months = newMonths(dueDate, paidOn);
  for (let month = 1; month <= months; month += 1) {
    const rate = lastTierRate + monthlyRate * month;
    if (percentageOf(amount, rate) >= cap)
      return { surcharge: cap, rate, months: month, capReachedOn: monthStart(dueDate, month) };
  }
  const rate = lastTierRate + monthlyRate * months;
  return { surcharge: percentageOf(amount, rate), rate, months };
}
