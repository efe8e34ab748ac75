import type { Rule, RuleActor } from "../../schemas/rule.ts";
import type { Territory } from "../calendar/territories.ts";
import { nextWorkingDay } from "../calendar/working-days.ts";
import { citedSources } from "../cited-sources.ts";
import type { IsoDate, Outcome, Step, Warning } from "../outcome.ts";
import { type Counted, conventions, countPeriod } from "./conventions.ts";
import { parseDuration } from "./duration.ts";
import {
  explainCount,
  explainNoRoll,
  explainPeriod,
  explainRoll,
  goodFridayWarning,
  nonWorkingWarning,
} from "./explain.ts";
import { versionInForce } from "./version-in-force.ts";

export { RuleNotInForce, versionInForce } from "./version-in-force.ts";

/** Where a rule's period ends. */
export interface DueDate {
  /** The rule's id. */
  rule: string;
  start: IsoDate;
  /** Last day, after any move to a working day. */
  dueDate: IsoDate;
  /** Last day before any move. */
  rawDate: IsoDate;
  /** The working day before, when the due date is not one and does not move. */
  lastWorkingDay?: IsoDate;
  /** The working day after, in the same case: until it is over, the period may not be. */
  nextWorkingDay?: IsoDate;
}

/** The articles of the holidays met on the way. */
function holidayArticles(counted: Counted): string[] {
  const articles = counted.skipped.flatMap((day) => day.holidays.map((holiday) => holiday.source));
  return articles.filter((article) => article !== undefined);
}

/** A last day on which nobody need act stands, whatever day of the week it is. */
function withoutWorkingDays({ rawDate, dueDate }: Counted): Counted {
  return { rawDate, dueDate, skipped: [] };
}

function warningsOf(
  counted: Counted,
  after: IsoDate | undefined,
  actor: RuleActor | undefined,
): Warning[] {
  return [
    ...(after ? [nonWorkingWarning(counted, after, actor)] : []),
    ...(counted.elsewhere ? [goodFridayWarning(counted.elsewhere)] : []),
  ];
}

/**
 * The last day of a rule's period, with the steps that lead to it. A step cites, among the
 * articles that the rule declares, those on its own subject, and the holidays it meets.
 *
 * @param start day of the event that the rule counts from
 * @param options.territory whose holidays apply; mainland France by default
 * @throws RuleNotInForce when no version of the rule covers `start`
 */
export function computeDueDate(
  rule: Rule,
  start: IsoDate,
  options: { territory?: Territory } = {},
): Outcome<DueDate> {
  const version = versionInForce(rule, start);
  const convention = conventions[version.convention];
  const duration = parseDuration(version.duration);
  const territory = options.territory ?? "metropole";
  const whole = countPeriod(convention, start, duration, territory);
  const counted =
    rule.actor === "personne" && !convention.rolls ? withoutWorkingDays(whole) : whole;
  const { dueDate, rawDate, lastWorkingDay } = counted;
  const after = lastWorkingDay && nextWorkingDay(dueDate, territory);

  const declared = (articles: string[]) => version.sources.filter((id) => articles.includes(id));
  const countArticles = declared(convention.countArticles);
  const rollArticles = declared(convention.rollArticles);
  const ownArticles = version.sources.filter(
    (id) => !countArticles.includes(id) && !rollArticles.includes(id),
  );

  const count = explainCount(start, duration, rawDate);
  const adopted = convention.adopted && countArticles.length > 0 ? ` ${convention.adopted}` : "";
  const steps: Step[] = [
    {
      ...explainPeriod(start, duration, rule.period),
      sources: ownArticles.length > 0 ? ownArticles : version.sources,
    },
    { ...count, detail: `${count.detail}${adopted}`, sources: countArticles },
  ];
  if (counted.skipped.length > 0)
    steps.push({
      ...(convention.rolls
        ? explainRoll(counted)
        : explainNoRoll(counted, rollArticles.length > 0)),
      sources: [...new Set([...rollArticles, ...holidayArticles(counted)])],
    });

  return {
    value: {
      rule: rule.id,
      start,
      dueDate,
      rawDate,
      ...(lastWorkingDay ? { lastWorkingDay } : {}),
      ...(after ? { nextWorkingDay: after } : {}),
    },
    steps,
    sources: citedSources(steps),
    warnings: [...warningsOf(counted, after, rule.actor), ...rule.warnings],
  };
}
