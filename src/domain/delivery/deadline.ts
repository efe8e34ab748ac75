import type { Rule } from "../../schemas/rule.ts";
import { formatLongDate } from "../calendar/french-date.ts";
import { joinOutcomes } from "../join-outcomes.ts";
import type { IsoDate, Outcome } from "../outcome.ts";
import { computeDueDate, versionInForce } from "../time-limits/due-date.ts";
import type { DeliveryFacts } from "./facts.ts";

export interface DeliveryDeadline {
  dueDate: IsoDate;
  /** The parties agreed on it; otherwise the law gives it. */
  agreed: boolean;
}

/**
 * The last day to deliver or perform: the day agreed, else thirty days from the conclusion (C.
 * conso., art. L. 216-1), for goods and services alike.
 *
 * @param rule the default period
 * @throws RuleNotInForce before the first version of the rule
 */
export function deliveryDeadline(
  rule: Rule,
  facts: Pick<DeliveryFacts, "conclusion" | "agreed">,
): Outcome<DeliveryDeadline> {
  versionInForce(rule, facts.conclusion);
  if (facts.agreed !== undefined)
    return joinOutcomes({ dueDate: facts.agreed, agreed: true }, [
      {
        steps: [
          {
            label: `Date convenue\u00A0: ${formatLongDate(facts.agreed)}`,
            detail: "Vous livrez ou exécutez à la date que vous avez annoncée à votre client.",
            sources: ["conso-l216-1"],
          },
        ],
        warnings: [],
      },
    ]);
  const counted = computeDueDate(rule, facts.conclusion);
  return joinOutcomes({ dueDate: counted.value.dueDate, agreed: false }, [counted]);
}
