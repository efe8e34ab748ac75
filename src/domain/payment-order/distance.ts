import type { Rule } from "../../schemas/rule.ts";
import type { Territory } from "../calendar/territories.ts";
import type { Step } from "../outcome.ts";
import { parseDuration } from "../time-limits/duration.ts";

/** Where the debtor lives, seen from the court. */
export type Residence = "same" | "other-territory" | "abroad";

/** Months that distance adds to an opposition (CPC, art. 643 and 644). */
export const distanceMonths: Record<Residence, number> = {
  same: 0,
  "other-territory": 1,
  abroad: 2,
};

const mainland: Territory[] = ["metropole", "alsace-moselle"];

/** The rule lengthened by distance: its months and those that distance adds are counted as one. */
export function lengthened(rule: Rule, residence: Residence): Rule {
  const months = distanceMonths[residence];
  if (months === 0) return rule;
  return {
    ...rule,
    versions: rule.versions.map((version) => {
      const duration = parseDuration(version.duration);
      const all = duration.years * 12 + duration.months + months;
      const days = duration.weeks * 7 + duration.days;
      return { ...version, duration: `P${all}M${days > 0 ? `${days}D` : ""}` };
    }),
  };
}

/** Why the month is longer, with the article that holds for this court. */
export function distanceStep(court: Territory, residence: Residence): Step[] {
  const months = distanceMonths[residence];
  if (months === 0) return [];
  return [
    {
      label: `Distance\u00a0: ${months}\u00a0mois de plus`,
      detail:
        residence === "abroad"
          ? "Le débiteur vit à l’étranger\u00a0: son délai s’allonge de deux mois."
          : mainland.includes(court)
            ? "Le tribunal est en métropole et le débiteur outre-mer\u00a0: son délai s’allonge d’un mois."
            : "Le tribunal est outre-mer et le débiteur vit dans une autre collectivité\u00a0: son délai s’allonge d’un mois.",
      sources: [mainland.includes(court) ? "cpc-643" : "cpc-644"],
    },
  ];
}
