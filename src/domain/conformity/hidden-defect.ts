import type { Rule } from "../../schemas/rule.ts";
import { addMonths } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { citedSources } from "../cited-sources.ts";
import { dayOff } from "../limitation/day-off.ts";
import type { IsoDate, Outcome, Step } from "../outcome.ts";
import { computeDueDate, versionInForce } from "../time-limits/due-date.ts";
import { mayBePutBack } from "./warnings.ts";

export interface HiddenDefect {
  /** Last day for the buyer to sue. */
  dueDate: IsoDate;
  /** The working day after a last day that is not one: until it is over, the period may not be. */
  nextWorkingDay?: IsoDate;
  /** Twenty years after the sale. */
  limit: IsoDate;
}

/**
 * Two years from the discovery, within twenty years of the sale (C. civ., art. 1648 and 2232).
 *
 * @param rule `vices-caches`
 * @throws RuleNotInForce for a discovery before its first version
 */
export function hiddenDefect(rule: Rule, discovery: IsoDate, sale: IsoDate): Outcome<HiddenDefect> {
  const counted = computeDueDate(rule, discovery);
  const limit = addMonths(sale, 240);
  const capped = limit < counted.value.dueDate;
  const step: Step = {
    label: `Limite de vingt ans\u00a0: ${formatDate(limit)}`,
    detail: `Vingt ans à compter de la vente, selon notre lecture. ${capped ? "C’est elle qui met fin au délai ici." : "Elle n’est pas atteinte ici."}`,
    sources: ["civ-2232"],
  };
  const { dueDate, nextWorkingDay } = counted.value;
  if (!capped) {
    const steps = [...counted.steps, step];
    return {
      value: { dueDate, ...(nextWorkingDay ? { nextWorkingDay } : {}), limit },
      steps,
      sources: citedSources(steps),
      warnings: [...counted.warnings, mayBePutBack],
    };
  }
  const roll = versionInForce(rule, discovery).sources.filter((id) => id === "cpc-642");
  const off = dayOff(limit, "metropole", roll, rule.actor);
  const steps = [...counted.steps.slice(0, 2), step, ...(off ? [off.step] : [])];
  return {
    value: {
      dueDate: limit,
      ...(off ? { nextWorkingDay: off.nextWorkingDay } : {}),
      limit,
    },
    steps,
    sources: citedSources(steps),
    warnings: [...(off ? [off.warning] : []), ...rule.warnings, mayBePutBack],
  };
}
