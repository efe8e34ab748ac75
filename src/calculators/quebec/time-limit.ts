import { formatDate } from "../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { computeDueDate, RuleNotInForce } from "../../domain/time-limits/due-date.ts";
import type { Values } from "../../letters/values.ts";
import type { Rule } from "../../schemas/rule.ts";
import { ruleById } from "../by-id.ts";
import { AnswerFault, type Calculation } from "../calculator.ts";
import { arrangeKnots } from "../knots.ts";
import { type NextLetter, timeForALetter } from "../next-letter.ts";
import { formalNotice } from "./next.ts";

/** One of the three periods: its rule, its question, and how its last day is told. */
interface TimeLimit {
  rule: string;
  field: string;
  started: string;
  /** The sentence before the day, while it is to come and once it is past. */
  toCome: string;
  past: string;
  /** What the day becomes once past. */
  pastAfter: string;
  role: "deadline" | "milestone";
  /** A letter may come first, while there is time. */
  next?: NextLetter;
}

export const timeLimits: Record<string, TimeLimit> = {
  "mise-en-demeure": {
    rule: "quebec-mise-en-demeure",
    field: "mise_en_demeure",
    started: "Mise en demeure reçue",
    toCome: "Dix jours, l’usage, laissent à votre client jusqu’au",
    past: "Dix jours, l’usage, laissaient à votre client jusqu’au",
    pastAfter: ". Ce jour est passé.",
    role: "deadline",
  },
  prescription: {
    rule: "quebec-prescription",
    field: "exigible",
    started: "Paiement exigible",
    toCome: "Vous pouvez réclamer votre prix en justice jusqu’au",
    past: "Vous pouviez réclamer votre prix en justice jusqu’au",
    pastAfter: ". Ce jour est passé\u00a0: faites vérifier si le délai a été interrompu.",
    role: "deadline",
    next: formalNotice,
  },
  itinerant: {
    rule: "quebec-itinerant",
    field: "exemplaire",
    started: "Chacun a son exemplaire du contrat",
    toCome: "Votre client peut défaire le contrat sans raison jusqu’au",
    past: "Votre client pouvait défaire le contrat sans raison jusqu’au",
    pastAfter: ". Ce jour est passé, sauf dans les cas où le délai est d’un an.",
    role: "milestone",
  },
};

/** The last day of one of the periods, with the holidays of Québec. */
export function timeLimitResult(
  limit: TimeLimit,
  values: Values,
  rules: readonly Rule[],
  today: IsoDate,
): Calculation {
  const rule = ruleById(rules, limit.rule);
  const start = values[limit.field] as IsoDate;
  try {
    const { value, steps, sources, warnings } = computeDueDate(rule, start, {
      territory: "quebec",
    });
    const { dueDate } = value;
    const over = dueDate < today;
    return {
      headline: {
        before: over ? limit.past : limit.toCome,
        value: formatDate(dueDate),
        after: over ? limit.pastAfter : ".",
      },
      knots: arrangeKnots(
        [
          { date: start, title: limit.started, role: "fact" },
          { date: dueDate, title: rule.title, role: limit.role },
        ],
        today,
      ),
      steps,
      sources,
      warnings,
      dates: [
        { rule: rule.id, start, date: dueDate, title: rule.title, description: rule.explanation },
      ],
      next: timeForALetter(start, dueDate, today) ? limit.next : undefined,
    };
  } catch (error) {
    if (error instanceof RuleNotInForce) throw new AnswerFault(limit.field, error.message);
    throw error;
  }
}
