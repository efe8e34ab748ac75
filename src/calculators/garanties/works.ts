import { formatDate } from "../../domain/calendar/french-date.ts";
import { capitalise } from "../../domain/capitalise.ts";
import { citedSources } from "../../domain/cited-sources.ts";
import { worksWarnings } from "../../domain/conformity/warnings.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { computeDueDate } from "../../domain/time-limits/due-date.ts";
import type { Rule } from "../../schemas/rule.ts";
import { ruleById } from "../by-id.ts";
import type { Calculation } from "../calculator.ts";
import { arrangeKnots } from "../knots.ts";

/** The three guarantees of building works, the longest last. */
export const worksRules = [
  "garantie-parfait-achevement",
  "garantie-bon-fonctionnement",
  "garantie-decennale",
];

/** One, two and ten years from the reception (C. civ., art. 1792-6, 1792-3 and 1792-4-1). */
export function computeWorks(
  rules: readonly Rule[],
  reception: IsoDate,
  today: IsoDate,
): Calculation {
  const counted = worksRules.map((id) => {
    const rule = ruleById(rules, id);
    return { rule, outcome: computeDueDate(rule, reception) };
  });
  const last = counted.at(-1)!.outcome.value.dueDate;
  const over = last < today;
  const steps = counted.flatMap(({ outcome }) => outcome.steps);
  return {
    headline: {
      before: over
        ? "Votre responsabilité décennale a fini le"
        : "Votre responsabilité décennale court jusqu’au",
      value: formatDate(last),
      after: ".",
    },
    knots: arrangeKnots(
      [
        { date: reception, title: "Réception des travaux", role: "fact" },
        ...counted.map(({ rule, outcome }) => ({
          date: outcome.value.dueDate,
          title: rule.title,
          role: "milestone" as const,
        })),
      ],
      today,
    ),
    steps,
    sources: citedSources(steps),
    warnings: worksWarnings,
    dates: counted.map(({ rule, outcome }) => ({
      rule: rule.id,
      start: reception,
      date: outcome.value.dueDate,
      title: rule.title,
      description: `${capitalise(rule.period)}.`,
    })),
  };
}
