import { citedSources } from "../cited-sources.ts";
import { mergeWarnings } from "../merge-warnings.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { type InterestPeriod, runAccount, type SettledPayment } from "./account.ts";
import { type AppliedRate, appliedRate, flooredWarning } from "./applied-rate.ts";
import {
  betweenProfessionals,
  checkLateInterest,
  type LateInterestInput,
} from "./late-interest-facts.ts";
import {
  explainAccount,
  explainColumn,
  explainDays,
  explainDue,
  explainIndemnity,
  explainNotLate,
  explainRegime,
  explainTotal,
} from "./late-interest-words.ts";
import type { RateTables } from "./rate-at.ts";
import { recoveryIndemnity } from "./recovery-indemnity.ts";
import { dayCountWarning, earlierTextWarning, toConfirmWarnings } from "./warnings.ts";

export type { InterestPeriod, SettledPayment } from "./account.ts";
export { AmountFactsError } from "./facts-error.ts";
export type { LateInterestInput, Payment } from "./late-interest-facts.ts";
export { UnknownRate } from "./rate-at.ts";
export { recoveryIndemnity } from "./recovery-indemnity.ts";

/** What lateness costs, and what is left to pay. All amounts in cents. */
export interface LateInterest {
  /** All the interest run, paid or not. */
  amount: number;
  /** 40 € between professionals, else nothing. */
  indemnity: number;
  /** Still due on the last day: principal, interest and indemnity. */
  total: number;
  periods: InterestPeriod[];
  payments: SettledPayment[];
  /** Interest run and not paid. */
  interestLeft: number;
  principalLeft: number;
}

/** First day of the texts that are cited. */
const professionalTextSince = "2019-04-26";
const civilTextSince = "2016-10-01";

function warningsOf(input: LateInterestInput, applied: readonly AppliedRate[]): Warning[] {
  const since = betweenProfessionals(input) ? professionalTextSince : civilTextSince;
  return mergeWarnings([
    ...toConfirmWarnings(applied.map(({ reading }) => reading)),
    ...(applied.some(({ floored }) => floored) ? [flooredWarning] : []),
    dayCountWarning,
    ...(input.from < since ? [earlierTextWarning(since)] : []),
  ]);
}

/**
 * Interest on a sum paid late: between professionals by C. com., art. L. 441-10, otherwise at the
 * legal rate from the formal notice (C. civ., art. 1231-6 and 1344-1). Simple interest over
 * 365 days, cut at each half-year; a part payment pays interest first (art. 1343-1).
 *
 * @throws AmountFactsError when the facts do not hold together; UnknownRate when a rate is not published
 * @example 1 000 € owed by a consumer, from 2025-12-15 to 2026-01-15 ⇒ 2,29 €
 */
export function lateInterest(input: LateInterestInput, tables: RateTables): Outcome<LateInterest> {
  checkLateInterest(input);
  const applied = new Map<IsoDate, AppliedRate>();
  const appliedOn = (date: IsoDate) => {
    const rate = applied.get(date) ?? appliedRate(tables, input, date);
    applied.set(date, rate);
    return rate;
  };
  const account = runAccount(input, input.payments ?? [], (date) => appliedOn(date).rate);
  const late = account.periods.length > 0;
  const indemnity = late && betweenProfessionals(input) ? recoveryIndemnity : 0;
  const { interest, interestLeft, principalLeft, periods, payments } = account;

  const reasons: Step[] = late
    ? [
        explainRegime(input),
        ...explainColumn(input),
        explainDays(input, account),
        ...explainAccount(account, appliedOn),
        explainTotal(account),
        explainIndemnity(input, indemnity),
      ]
    : [...explainAccount(account, appliedOn), explainNotLate(input)];
  const steps = [...reasons, explainDue(input.to, account, indemnity)];
  return {
    value: {
      amount: interest,
      indemnity,
      total: principalLeft + interestLeft + indemnity,
      periods,
      payments,
      interestLeft,
      principalLeft,
    },
    steps,
    sources: citedSources(steps),
    warnings: late ? warningsOf(input, [...applied.values()]) : [],
  };
}
