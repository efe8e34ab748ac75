import { joinOutcomes } from "../../domain/join-outcomes.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Values } from "../../letters/values.ts";
import {
  AnswerFault,
  type Calculation,
  type CalculatorData,
  type CalendarEntry,
} from "../calculator.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";
import { type Facts, factsOf } from "./answers.ts";
import { betweenProfessionals } from "./between-professionals.ts";
import { explanationsOf } from "./explanations.ts";
import { headlineOf } from "./headline.ts";
import { nextOf } from "./next.ts";
import { type Situation, situationOf } from "./situation.ts";

const additional = "Fin du délai supplémentaire";

function knotsOf(facts: Facts, { deadline, standing, refund }: Situation): KnotDraft[] {
  const { conclusion, performedOn, notice, termination, refundedOn } = facts;
  const fact = (date: IsoDate | undefined, title: string): KnotDraft[] =>
    date === undefined ? [] : [{ date, title, role: "fact" }];
  const { dueDate, agreed } = deadline.value;
  const over = standing.value.kind === "terminated";
  const until = notice?.until !== undefined && notice.until > dueDate ? notice.until : undefined;
  const binding = (date: IsoDate, title: string, met: boolean): KnotDraft => ({
    date,
    title,
    role: "deadline",
    met,
  });
  return [
    ...fact(conclusion, "Contrat conclu"),
    ...fact(performedOn, "Vous livrez ou exécutez"),
    ...fact(notice?.on, "Votre client vous met en demeure"),
    ...fact(termination?.receivedOn, "Vous recevez la lettre qui met fin au contrat"),
    ...fact(refundedOn, "Vous remboursez"),
    binding(
      dueDate,
      agreed ? "Date convenue pour livrer ou exécuter" : "Dernier jour pour livrer ou exécuter",
      over || (performedOn !== undefined && performedOn <= dueDate),
    ),
    ...(until
      ? [binding(until, additional, over || (performedOn !== undefined && performedOn <= until))]
      : []),
    ...(refund
      ? [
          binding(
            refund.value.dueDate,
            "Dernier jour pour rembourser",
            facts.paid === 0 || (refundedOn !== undefined && refundedOn <= refund.value.dueDate),
          ),
        ]
      : []),
  ];
}

function entriesOf(facts: Facts, { deadline, standing, refund }: Situation): CalendarEntry[] {
  if (refund)
    return facts.refundedOn !== undefined || facts.paid === 0
      ? []
      : [
          {
            rule: refund.value.rule,
            start: refund.value.start,
            date: refund.value.dueDate,
            title: "Livraison\u00A0: dernier jour pour rembourser",
            description: "Le contrat a pris fin\u00A0: rendez toutes les sommes versées.",
          },
        ];
  if (facts.performedOn !== undefined) return [];
  const { value } = standing;
  const deliverBy = "deliverBy" in value ? value.deliverBy : undefined;
  return [
    {
      rule: "livraison-defaut",
      start: facts.conclusion,
      date: deliverBy ?? deadline.value.dueDate,
      title: "Livraison\u00A0: dernier jour pour livrer ou exécuter",
      description: "Prévenez votre client dès que vous savez que vous serez en retard.",
    },
  ];
}

/** From the answers to the result (C. conso., art. L. 216-1, L. 216-6, L. 216-7, L. 241-4). */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const facts = factsOf(values);
  if (facts.client === "professional") return betweenProfessionals(facts, today);
  try {
    const situation = situationOf(facts, data, today);
    const explained = joinOutcomes(undefined, explanationsOf(facts, situation, today));
    return {
      headline: headlineOf(facts, situation, today),
      knots: arrangeKnots(knotsOf(facts, situation), today),
      steps: explained.steps,
      sources: explained.sources,
      warnings: explained.warnings,
      dates: entriesOf(facts, situation).filter(({ date }) => date >= today),
      next: nextOf(facts, situation),
    };
  } catch (error) {
    if (error instanceof RuleNotInForce) throw new AnswerFault("conclusion", error.message);
    throw error;
  }
}
