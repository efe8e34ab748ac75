import { compareDates, diffDays } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { formatEuros } from "../money.ts";
import type { IsoDate } from "../outcome.ts";
import { AmountFactsError } from "./facts-error.ts";
import { splitByHalfYear } from "./half-year.ts";
import type { Payment } from "./late-interest-facts.ts";
import { interestParts, type Parts, roundToCents, shareCents } from "./rounding.ts";

/** Days that bear interest at one rate on one sum. */
export interface InterestPeriod {
  from: IsoDate;
  to: IsoDate;
  days: number;
  /** Yearly rate in percent: 2.76. */
  rate: number;
  /** Sum that bears interest, in cents. */
  base: number;
  /** Interest in cents, rounded so that the periods add up to the total. */
  amount: number;
}

/** What became of a payment. */
export interface SettledPayment extends Payment {
  /** Part that paid interest, in cents. */
  toInterest: number;
  /** Part that paid principal, in cents. */
  toPrincipal: number;
}

/** The debt from its first day to its last. */
export interface Account {
  periods: InterestPeriod[];
  payments: SettledPayment[];
  /** All the interest run, paid or not, in cents. */
  interest: number;
  /** Interest still due, in cents. */
  interestLeft: number;
  /** Principal still due, in cents. */
  principalLeft: number;
}

/** Interest run since principal was last paid, kept unrounded. */
interface OpenInterest {
  periods: (Omit<InterestPeriod, "amount"> & { parts: Parts })[];
  /** Cents of it already paid. */
  paid: number;
}

function partsOf(open: OpenInterest): Parts {
  return open.periods.reduce((sum, { parts }) => sum + parts, 0n);
}

function tooMuch({ date }: Payment, excess: number): AmountFactsError {
  return new AmountFactsError(
    "payments",
    `Le paiement du ${formatDate(date)} dépasse de ${formatEuros(excess)} ce qui est dû ce jour-là, principal et intérêts. Ne comptez ici que ce qui les paie.`,
  );
}

/**
 * Runs simple interest day by day over half-years, each payment going to interest first, then to
 * principal (C. civ., art. 1343-1). Interest is rounded to the cent when it is settled, and at the end.
 *
 * @param rateOn yearly rate on a day, in hundredths of a percent; read once a period
 * @throws AmountFactsError when a payment exceeds what is due that day
 */
export function runAccount(
  { principal, from, to }: { principal: number; from: IsoDate; to: IsoDate },
  payments: readonly Payment[],
  rateOn: (date: IsoDate) => number,
): Account {
  const account: Account = {
    periods: [],
    payments: [],
    interest: 0,
    interestLeft: 0,
    principalLeft: principal,
  };
  let open: OpenInterest = { periods: [], paid: 0 };
  let reached = from;

  const accrueTo = (date: IsoDate) => {
    const base = account.principalLeft;
    for (const span of base > 0 ? splitByHalfYear(reached, date) : []) {
      const days = diffDays(span.from, span.to) + 1;
      const rate = rateOn(span.from);
      const parts = interestParts(base, days, rate);
      open.periods.push({ ...span, days, rate: rate / 100, base, parts });
    }
    reached = date;
  };
  const close = () => {
    const parts = open.periods.map((period) => period.parts);
    const total = roundToCents(partsOf(open));
    const amounts = shareCents(parts, total);
    account.periods.push(
      ...open.periods.map(({ parts: _, ...period }, index) => ({
        ...period,
        amount: amounts[index]!,
      })),
    );
    account.interest += total;
    open = { periods: [], paid: 0 };
  };

  const given = payments
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => compareDates(a.date, b.date));
  for (const payment of given) {
    accrueTo(payment.date);
    const due = roundToCents(partsOf(open)) - open.paid;
    const toInterest = Math.min(payment.amount, due);
    const toPrincipal = payment.amount - toInterest;
    if (toPrincipal > account.principalLeft)
      throw tooMuch(payment, toPrincipal - account.principalLeft);
    account.payments.push({ ...payment, toInterest, toPrincipal });
    if (payment.amount < due) open.paid += payment.amount;
    else close();
    account.principalLeft -= toPrincipal;
  }
  accrueTo(to);
  account.interestLeft = roundToCents(partsOf(open)) - open.paid;
  close();
  return account;
}
