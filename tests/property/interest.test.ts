import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type LateInterestInput, lateInterest } from "../../src/domain/interest/late-interest.ts";
import { refundSurcharge } from "../../src/domain/interest/refund-surcharge.ts";
import { tables } from "../unit/interest/content.ts";
import { runs } from "./runs.ts";

const first = Temporal.PlainDate.from("2014-12-31");
const knownDays = first.until("2026-12-31", { largestUnit: "days" }).days;
/** Every day that the rates cover, and the one before. */
const calendar = Array.from({ length: knownDays + 1 }, (_, index) =>
  first.add({ days: index }).toString(),
);
const placeOf = new Map(calendar.map((day, index) => [day, index]));
const onDay = (index: number): string => calendar[index]!;

/** A table as a line a day, in ten-thousandths of the sum, read from the file and nothing else. */
function dailyRates(table: typeof tables.legal, column?: string): Map<string, bigint> {
  const days = new Map<string, bigint>();
  for (const { from, to, value, values } of table.periods) {
    const [whole = "0", decimals = ""] = String(column ? values?.[column] : value).split(".");
    const rate = BigInt(`${whole}${decimals.padEnd(2, "0")}`);
    for (
      let day = Temporal.PlainDate.from(from);
      Temporal.PlainDate.compare(day, to) <= 0;
      day = day.add({ days: 1 })
    )
      days.set(day.toString(), rate);
  }
  return days;
}
const own = dailyRates(tables.legal, "particulier");
const other = dailyRates(tables.legal, "autres-cas");
const ecb = dailyRates(tables.ecb);

function dailyRate({ debtor, creditor, contractRate }: LateInterestInput, day: string): bigint {
  if (creditor === "particulier") return own.get(day)!;
  if (debtor === "consommateur") return other.get(day)!;
  if (contractRate === undefined) return ecb.get(day)! + 1000n;
  const wanted = BigInt(Math.round(contractRate * 100));
  const floor = other.get(day)! * 3n;
  return wanted > floor ? wanted : floor;
}

const year = 365n * 10_000n;
const halfUp = (parts: bigint): bigint => {
  const [cents, rest] = [parts / year, parts % year];
  return rest * 2n >= year ? cents + 1n : cents;
};

interface Owed {
  interest: bigint;
  interestLeft: bigint;
  principal: bigint;
}

/** The debt walked one day at a time, in whole parts of a cent. */
function walk(input: LateInterestInput): Owed {
  const owed: Owed = { interest: 0n, interestLeft: 0n, principal: BigInt(input.principal) };
  let parts = 0n;
  let paid = 0n;
  const last = placeOf.get(input.to)!;
  for (let place = placeOf.get(input.from)!; ; ) {
    for (const payment of (input.payments ?? []).filter(
      ({ date, amount }) => date === onDay(place) && amount > 0,
    )) {
      const rest = BigInt(payment.amount) - (halfUp(parts) - paid);
      if (rest < 0n) paid += BigInt(payment.amount);
      else {
        owed.principal -= rest;
        owed.interest += halfUp(parts);
        [parts, paid] = [0n, 0n];
      }
    }
    if (place >= last) break;
    place += 1;
    if (owed.principal > 0n) parts += owed.principal * dailyRate(input, onDay(place));
  }
  owed.interestLeft = halfUp(parts) - paid;
  owed.interest += halfUp(parts);
  return owed;
}

const parties = fc.oneof(
  fc.constant({ debtor: "consommateur", creditor: "professionnel" } as const),
  fc.constant({ debtor: "professionnel", creditor: "particulier" } as const),
  fc.constant({ debtor: "professionnel", creditor: "professionnel" } as const),
  fc.integer({ min: 0, max: 2500 }).map((hundredths) => ({
    debtor: "professionnel" as const,
    creditor: "professionnel" as const,
    contractRate: hundredths / 100,
  })),
);

/** Debts with a few payments, none more than half of the principal in all. */
const debts: fc.Arbitrary<LateInterestInput> = fc
  .record({
    parties,
    principal: fc.integer({ min: 0, max: 10 ** 9 }),
    start: fc.integer({ min: 0, max: knownDays - 1 }),
    length: fc.integer({ min: 0, max: 1500 }),
    payments: fc.array(fc.record({ at: fc.nat(1500), share: fc.integer({ min: 1, max: 2000 }) }), {
      maxLength: 4,
    }),
  })
  .map(({ parties: who, principal, start, length, payments }) => {
    const end = Math.min(start + length, knownDays);
    return {
      ...who,
      principal,
      from: onDay(start),
      to: onDay(end),
      payments: payments
        .map(({ at, share }) => ({
          date: onDay(start + (at % (end - start + 1))),
          amount: Math.floor(principal / (8 * share)),
        }))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    };
  });

test("late interest agrees with a walk of one day at a time", () => {
  fc.assert(
    fc.property(debts, (input) => {
      const { value } = lateInterest(input, tables);
      const owed = walk(input);
      expect({
        amount: BigInt(value.amount),
        left: BigInt(value.interestLeft),
        principal: BigInt(value.principalLeft),
      }).toEqual({ amount: owed.interest, left: owed.interestLeft, principal: owed.principal });
    }),
    runs,
  );
});

test("the periods add up, follow one another, and each stays within a cent of its own sum", () => {
  fc.assert(
    fc.property(debts, (input) => {
      const { value, sources, steps } = lateInterest(input, tables);
      expect(value.periods.reduce((sum, { amount }) => sum + amount, 0)).toBe(value.amount);
      expect(value.total).toBe(value.principalLeft + value.interestLeft + value.indemnity);
      const paid = value.payments.reduce((sum, { amount }) => sum + amount, 0);
      expect(input.principal + value.amount + value.indemnity - paid).toBe(value.total);
      let expected = Temporal.PlainDate.from(input.from).add({ days: 1 });
      for (const { from, to, days, base, rate, amount } of value.periods) {
        expect(from).toBe(expected.toString());
        expect(expected.until(to).days + 1).toBe(days);
        expect(Math.abs((base * days * rate) / 36_500 - amount)).toBeLessThan(1.000001);
        expected = Temporal.PlainDate.from(to).add({ days: 1 });
      }
      expect(sources).toEqual([...new Set(steps.flatMap((step) => step.sources))]);
    }),
    runs,
  );
});

test("a longer delay never costs less, whatever the parties", () => {
  fc.assert(
    fc.property(debts, fc.nat(400), (input, more) => {
      const to = [
        Temporal.PlainDate.from(input.to).add({ days: more }),
        Temporal.PlainDate.from("2026-12-31"),
      ].sort(Temporal.PlainDate.compare)[0]!;
      const { value } = lateInterest(input, tables);
      const later = lateInterest({ ...input, to: to.toString() }, tables);
      expect(later.value.total).toBeGreaterThanOrEqual(value.total);
    }),
    runs,
  );
});

const refunds = fc.record({
  amount: fc.integer({ min: 0, max: 10 ** 8 }),
  start: fc.integer({ min: 21, max: knownDays - 900 }),
  days: fc.integer({ min: -20, max: 900 }),
  price: fc.option(fc.integer({ min: 0, max: 10 ** 8 }), { nil: undefined }),
  reason: fc.constantFrom("retractation", "livraison", "conformite", "frais-retour"),
});

const share = (amount: number, percent: number) => Math.floor((amount * percent + 50) / 100);

/** The legal rate of consumers, walked one day at a time after `from`, for `days` days. */
function dailyLegal(amount: number, from: Temporal.PlainDate, days: number): number {
  let parts = 0n;
  for (let day = 1; day <= days; day += 1)
    parts += BigInt(amount) * own.get(from.add({ days: day }).toString())!;
  return Number(halfUp(parts));
}

/** L. 242-4 walked day by day: the points grow on the first day of each new month. */
function walkWithdrawal(amount: number, price: number, due: string, late: number): number {
  const from = Temporal.PlainDate.from(due);
  if (late < 10) return dailyLegal(amount, from, late);
  if (late <= 90) return share(amount, late < 20 ? 5 : late < 30 ? 10 : late < 60 ? 20 : 50);
  const cap = Math.max(price, share(amount, 50));
  const ninetieth = from.add({ days: 90 });
  let months = 0;
  for (let day = 91; day <= late; day += 1) {
    const yesterday = from.add({ days: day - 1 });
    const byDays = yesterday.equals(ninetieth.add({ days: 30 * months }));
    const byDate = yesterday.equals(ninetieth.add({ months }));
    if (byDays || byDate) months += 1;
    if (share(amount, 50 + 5 * months) >= cap)
      return cap + dailyLegal(amount, yesterday, late - day + 1);
  }
  return share(amount, 50 + 5 * months);
}

test("a late refund agrees with its scale walked day by day", () => {
  fc.assert(
    fc.property(refunds, ({ amount, start, days, price, reason }) => {
      const dueDate = onDay(start);
      const { value } = refundSurcharge(
        {
          amount,
          dueDate,
          paidOn: onDay(start + days),
          reason,
          ...(price === undefined ? {} : { price }),
        },
        tables,
      );
      const expected =
        days <= 0
          ? 0
          : reason === "retractation"
            ? walkWithdrawal(amount, price ?? amount, dueDate, days)
            : share(amount, days < 15 ? 10 : days < 31 ? 20 : 50);
      expect(value.surcharge).toBe(expected);
      expect(value.total).toBe(amount + expected);
    }),
    runs,
  );
});

test("a day more never makes a refund cheaper", () => {
  fc.assert(
    fc.property(refunds, ({ amount, start, days, price, reason }) => {
      const facts = {
        amount,
        dueDate: onDay(start),
        reason,
        ...(price === undefined ? {} : { price }),
      };
      const on = (late: number) =>
        refundSurcharge({ ...facts, paidOn: onDay(start + late) }, tables).value.surcharge;
      expect(on(days)).toBeGreaterThanOrEqual(on(days - 1));
    }),
    runs,
  );
});
