import type { Explanation } from "../../domain/join-outcomes.ts";
import type { IsoDate, Outcome } from "../../domain/outcome.ts";
import { exceptionOf } from "../../domain/withdrawal/exceptions.ts";
import { type PaymentBan, paymentBan } from "../../domain/withdrawal/payment-ban.ts";
import { type WithdrawalPeriod, withdrawalPeriod } from "../../domain/withdrawal/period.ts";
import { type WithdrawalRefund, withdrawalRefund } from "../../domain/withdrawal/refund.ts";
import { type NoRight, withdrawalRight } from "../../domain/withdrawal/right.ts";
import { serviceShare } from "../../domain/withdrawal/service-share.ts";
import { ruleById } from "../by-id.ts";
import type { CalculatorData } from "../calculator.ts";
import { type LateRefund, lateRefund } from "../late-refund.ts";
import type { Facts, WithdrawalTold } from "./answers.ts";

/** A withdrawal in time: what is to be paid back, until when, and what lateness costs. */
export interface RefundDue {
  told: WithdrawalTold;
  when: Outcome<WithdrawalRefund>;
  /** What the client keeps owing for a service begun, in cents. */
  share?: Outcome<number | undefined> | undefined;
  /** To pay back, before any surcharge; negative when the client still owes; absent if not known. */
  amount?: number | undefined;
  late?: LateRefund | undefined;
}

/** Everything computed from the facts; each part is there when the facts lead to it. */
export interface Situation {
  right: Outcome<{ exists: boolean; ground?: NoRight }>;
  ban?: Outcome<PaymentBan> | undefined;
  period?: Outcome<WithdrawalPeriod> | undefined;
  /** Where the period would end if the client were told of the right today. */
  endIfToldToday?: IsoDate | undefined;
  /** The withdrawal was sent, or for want of that told, after the end. */
  tooLate?: WithdrawalTold | undefined;
  refund?: RefundDue | undefined;
  shareOfBegun?: Explanation | undefined;
}

/** The rules of contracts concluded off-premises protect this client (C. conso., art. L. 221-3). */
export function offPremisesRules({ contract: { place, client } }: Facts): boolean {
  return place === "off-premises" && (client === "consumer" || client === "small-business");
}

function banOf(
  facts: Facts,
  { rules }: CalculatorData,
  today: IsoDate,
): Outcome<PaymentBan> | undefined {
  const { exception } = facts.contract;
  if (!offPremisesRules(facts)) return undefined;
  if (exception && exceptionOf(exception).noPaymentBan) return undefined;
  const rule = ruleById(rules, "hors-etablissement-paiement");
  return paymentBan(rule, facts.conclusion, facts.territory, today);
}

function refundOf(
  facts: Facts,
  told: WithdrawalTold,
  data: CalculatorData,
  today: IsoDate,
): RefundDue {
  const when = withdrawalRefund(ruleById(data.rules, "retractation-remboursement"), told);
  const share = facts.begun && serviceShare({ ...facts.begun, price: facts.price });
  const amount =
    told.paid === undefined || (share && share.value === undefined)
      ? undefined
      : told.paid - (share?.value ?? 0);
  const { dueDate } = when.value;
  const paidOn = told.refundedOn ?? today;
  const due = facts.contract.client === "consumer" && amount !== undefined && amount > 0;
  const late =
    due && dueDate !== undefined && paidOn > dueDate
      ? lateRefund(
          {
            amount,
            dueDate,
            paidOn,
            reason: "retractation",
            ...(facts.price === undefined ? {} : { price: facts.price }),
          },
          data,
        )
      : undefined;
  return { told, when, share, amount, late };
}

/** Sent too late by the usual reading, in time by the letter of C. conso., art. L. 221-20. */
export function inDoubt({ period, tooLate }: Situation): boolean {
  const end = period?.value.literalEnd;
  return tooLate !== undefined && end !== undefined && (tooLate.sentOn ?? tooLate.toldOn) <= end;
}

/** Works out where the trader stands. @throws RuleNotInForce before the first version of a rule */
export function situationOf(facts: Facts, data: CalculatorData, today: IsoDate): Situation {
  const right = withdrawalRight(facts.contract);
  const ban = banOf(facts, data, today);
  if (!right.value.exists) return { right, ban };
  const rules = {
    withdrawal: ruleById(data.rules, "retractation"),
    extended: ruleById(data.rules, "retractation-prolongee"),
  };
  const { start, information, territory, withdrawal } = facts;
  const period = start ? withdrawalPeriod(rules, { start, information }, territory) : undefined;
  const end = period?.value.end;
  if (withdrawal) {
    const sent = withdrawal.sentOn ?? withdrawal.toldOn;
    if (end !== undefined && sent > end) return { right, ban, period, tooLate: withdrawal };
    return { right, ban, period, refund: refundOf(facts, withdrawal, data, today) };
  }
  const toldToday =
    start && end !== undefined && information.told === "never" && today <= end
      ? withdrawalPeriod(rules, { start, information: { told: "later", on: today } }, territory)
          .value.end
      : undefined;
  return {
    right,
    ban,
    period,
    ...(toldToday !== undefined && end !== undefined && toldToday < end
      ? { endIfToldToday: toldToday }
      : {}),
    shareOfBegun: facts.begun && serviceShare({ ...facts.begun, price: facts.price }),
  };
}
