import { formatDate } from "../../domain/calendar/french-date.ts";
import { hiddenDefect } from "../../domain/conformity/hidden-defect.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Rule } from "../../schemas/rule.ts";
import type { Calculation } from "../calculator.ts";
import { arrangeKnots } from "../knots.ts";

/** Two years from the discovery, within twenty years of the sale (C. civ., art. 1648). */
export function computeHidden(
  rule: Rule,
  discovery: IsoDate,
  sale: IsoDate,
  today: IsoDate,
): Calculation {
  const outcome = hiddenDefect(rule, discovery, sale);
  const { dueDate, nextWorkingDay } = outcome.value;
  return {
    headline: {
      before:
        dueDate < today
          ? "Votre client pouvait agir pour ce défaut caché jusqu’au"
          : "Votre client peut agir pour ce défaut caché jusqu’au",
      value: formatDate(dueDate),
      after: ".",
    },
    knots: arrangeKnots(
      [
        { date: sale, title: "Vente", role: "fact" },
        { date: discovery, title: "Le défaut est découvert", role: "fact" },
        { date: dueDate, title: "Dernier jour de votre client pour agir", role: "milestone" },
      ],
      today,
    ),
    steps: outcome.steps,
    sources: outcome.sources,
    warnings: outcome.warnings,
    dates: [
      {
        rule: rule.id,
        start: discovery,
        date: nextWorkingDay ?? dueDate,
        title: "Défaut caché\u00a0: dernier jour de votre client pour agir",
        description: "Deux ans à compter de la découverte du défaut caché.",
      },
    ],
  };
}
