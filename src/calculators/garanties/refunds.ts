import { formatDate } from "../../domain/calendar/french-date.ts";
import { surchargeBrackets } from "../../domain/conformity/surcharge-brackets.ts";
import type { RefundReason } from "../../domain/interest/refund-facts.ts";
import type { IsoDate, Outcome } from "../../domain/outcome.ts";
import { computeDueDate, type DueDate } from "../../domain/time-limits/due-date.ts";
import { ruleById } from "../by-id.ts";
import type { CalculatorData, ResultTable } from "../calculator.ts";
import { lateRefund } from "../late-refund.ts";

/** A sum to give back: why, by when, and the article that raises it when it comes late. */
export interface Refund {
  title: string;
  outcome: Outcome<DueDate>;
  paidOn?: IsoDate;
}

/** What was paid back, and when. Cents. */
export interface Payment {
  amount: number;
  paidOn: IsoDate;
}

const kinds: Record<
  "conformite-remboursement" | "conformite-frais-retour",
  { article: string; reason: RefundReason }
> = {
  "conformite-remboursement": { article: "conso-l241-7", reason: "conformite" },
  "conformite-frais-retour": { article: "conso-l241-6", reason: "frais-retour" },
};

const scale =
  "Un remboursement tardif coûte 10\u00a0% de plus jusqu’à 14\u00a0jours de retard, 20\u00a0% jusqu’à 30\u00a0jours, puis 50\u00a0%.";

/**
 * A refund of the guarantee, due within fourteen days (C. conso., art. L. 217-17 and L. 241-6), and
 * what its lateness costs once it is paid.
 */
export function refundOf(
  id: keyof typeof kinds,
  start: IsoDate,
  payment: Payment | undefined,
  data: CalculatorData,
): Refund {
  const rule = ruleById(data.rules, id);
  const outcome = computeDueDate(rule, start);
  const { dueDate } = outcome.value;
  const { article, reason } = kinds[id];
  const late = payment && lateRefund({ ...payment, dueDate, reason }, data);
  const told = {
    label: `Après le ${formatDate(dueDate)}\u00a0: majoration`,
    detail: scale,
    sources: [article],
  };
  return {
    title: rule.title,
    ...(payment ? { paidOn: payment.paidOn } : {}),
    outcome: {
      ...outcome,
      steps: [...outcome.steps, ...(late ? late.steps : [told])],
      warnings: [...outcome.warnings, ...(late?.warnings ?? [])],
    },
  };
}

/** What paying late costs, by day of payment. */
export function refundTable(refunds: readonly Refund[]): ResultTable | undefined {
  if (refunds.length === 0) return undefined;
  return {
    caption: "Ce que coûte un remboursement tardif, selon le jour où vous payez",
    head: ["Somme", "Payée", "Majoration"],
    align: ["start", "start", "end"],
    rows: refunds.flatMap(({ title, outcome }) =>
      surchargeBrackets(outcome.value.dueDate).map(({ from, to, rate }) => [
        title.replace(/^Dernier jour pour rembourser ?/, "") || "la somme due",
        to ? `du ${formatDate(from)} au ${formatDate(to)}` : `à partir du ${formatDate(from)}`,
        `${rate / 100}\u00a0%`,
      ]),
    ),
  };
}
