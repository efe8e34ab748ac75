import { type DeliveryDeadline, deliveryDeadline } from "../../domain/delivery/deadline.ts";
import { deliveryStanding, type Standing } from "../../domain/delivery/standing.ts";
import type { IsoDate, Outcome } from "../../domain/outcome.ts";
import { computeDueDate, type DueDate } from "../../domain/time-limits/due-date.ts";
import { ruleById } from "../by-id.ts";
import type { CalculatorData } from "../calculator.ts";
import { type LateRefund, lateRefund } from "../late-refund.ts";
import type { Facts } from "./answers.ts";

/** Everything computed from the facts. */
export interface Situation {
  deadline: Outcome<DeliveryDeadline>;
  standing: Outcome<Standing>;
  /** Until when to refund, once the contract is over. */
  refund?: Outcome<DueDate> | undefined;
  /** What a late refund costs; only a consumer is owed it (C. conso., art. L. 241-4). */
  late?: LateRefund | undefined;
}

/** Works out where the trader stands. @throws RuleNotInForce before the first version of a rule */
export function situationOf(facts: Facts, data: CalculatorData, today: IsoDate): Situation {
  const deadline = deliveryDeadline(ruleById(data.rules, "livraison-defaut"), facts);
  const standing = deliveryStanding(facts, deadline.value.dueDate, today);
  if (standing.value.kind !== "terminated") return { deadline, standing };
  const refund = computeDueDate(
    ruleById(data.rules, "livraison-remboursement"),
    standing.value.denouncedOn,
  );
  const { dueDate } = refund.value;
  const paidOn = facts.refundedOn ?? today;
  const late =
    facts.client === "consumer" && facts.paid !== undefined && facts.paid > 0 && paidOn > dueDate
      ? lateRefund({ amount: facts.paid, dueDate, paidOn, reason: "livraison" }, data)
      : undefined;
  return { deadline, standing, refund, late };
}
