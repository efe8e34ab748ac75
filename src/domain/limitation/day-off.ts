import type { Rule } from "../../schemas/rule.ts";
import type { Territory } from "../calendar/territories.ts";
import { nextWorkingDay, walkToWorkingDay } from "../calendar/working-days.ts";
import type { IsoDate, Step, Warning } from "../outcome.ts";
import { explainNoRoll, nonWorkingWarning } from "../time-limits/explain.ts";

/**
 * A last day that is a day off stays where it is: why, and the working days around it.
 *
 * @param rollArticles what a roll would rest on, where the rule declares it
 */
export function dayOff(
  dueDate: IsoDate,
  territory: Territory,
  rollArticles: string[],
  actor: Rule["actor"],
): { step: Step; warning: Warning; lastWorkingDay: IsoDate; nextWorkingDay: IsoDate } | undefined {
  const { date, skipped } = walkToWorkingDay(dueDate, territory, -1);
  if (skipped.length === 0) return undefined;
  const counted = { rawDate: dueDate, dueDate, lastWorkingDay: date, skipped };
  const holidays = skipped.flatMap((day) => day.holidays.map(({ source }) => source));
  const after = nextWorkingDay(dueDate, territory);
  return {
    step: {
      ...explainNoRoll(counted, rollArticles.length > 0),
      sources: [...new Set([...rollArticles, ...holidays.filter((id) => id !== undefined)])],
    },
    warning: nonWorkingWarning(counted, after, actor),
    lastWorkingDay: date,
    nextWorkingDay: after,
  };
}
