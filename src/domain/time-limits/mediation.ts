import type { Rule } from "../../schemas/rule.ts";
import { formatDate } from "../calendar/french-date.ts";
import { joinOutcomes } from "../join-outcomes.ts";
import type { IsoDate, Outcome, Warning } from "../outcome.ts";
import { computeDueDate, type DueDate, versionInForce } from "./due-date.ts";
import { checkFacts, type MediationFacts } from "./mediation-facts.ts";

export { FactsError, type MediationEvent } from "./facts-error.ts";
export type { MediationFacts } from "./mediation-facts.ts";

/** The three clocks of a consumer mediation. */
export type MediationClock = "referral" | "rejection" | "issue";

/** Which rule each clock runs by. */
export const mediationRules: Record<MediationClock, string> = {
  referral: "mediation-saisine",
  rejection: "mediation-irrecevabilite",
  issue: "mediation-issue",
};

/** Due dates of the clocks whose starting event is known. */
export interface MediationClocks {
  /** Last day for the client to refer the dispute. */
  referral: DueDate;
  /** Last day for the mediator to announce a rejection. */
  rejection?: DueDate;
  /** Last day for the mediation to end, unless extended. */
  issue?: DueDate;
  /** ISO 8601 duration of every clock, for those that have not started. */
  durations: Record<MediationClock, string>;
}

function pick(rules: Record<string, Rule> | readonly Rule[], id: string): Rule {
  const rule = Array.isArray(rules)
    ? (rules as readonly Rule[]).find((candidate) => candidate.id === id)
    : (rules as Record<string, Rule>)[id];
  if (!rule)
    throw new Error(
      `La règle «\u00A0${id}\u00A0» manque. Ajoutez-la dans content/rules/france/mediation.yaml.`,
    );
  return rule;
}

/** The mediator heard of it after the year: the client may still have written in time. */
function afterTheYear(facts: MediationFacts, referral: DueDate): Warning[] {
  const reached = facts.fileReceived ?? facts.notification;
  if (reached === undefined || reached <= referral.dueDate) return [];
  return [
    {
      id: "apres-un-an",
      title: "Plus d’un an après la réclamation",
      text: `Le délai pour saisir le médiateur finissait le ${formatDate(referral.dueDate)}. C’est la date à laquelle votre client a saisi le médiateur qui compte, et elle a pu précéder la vôtre. Signalez les deux dates au médiateur\u00A0: lui seul dit s’il peut examiner le litige.`,
    },
  ];
}

/**
 * The period is over on the most generous count: a last day off may carry it to a working day.
 * Nothing is over for want of knowing the day.
 */
function isOver({ dueDate, nextWorkingDay }: DueDate, today: IsoDate = dueDate): boolean {
  return today > (nextWorkingDay ?? dueDate);
}

/** The year is over and no referral is known. */
function yearOver(facts: MediationFacts, referral: DueDate, today?: IsoDate): Warning[] {
  const referred = facts.fileReceived !== undefined || facts.notification !== undefined;
  if (referred || !isOver(referral, today)) return [];
  return [
    {
      id: "annee-ecoulee",
      title: "L’année est écoulée",
      text: "Une saisine tardive ne peut plus être examinée par le médiateur. Votre client a pu le saisir à temps sans que vous le sachiez encore. Il peut aussi aller en justice tant que son action n’est pas prescrite\u00A0: restez ouvert à un accord.",
    },
  ];
}

/** What day to act on matters no more once the deadline is behind. */
function currentWarnings({ value, warnings }: Outcome<DueDate>, today?: IsoDate): Warning[] {
  const over = isOver(value, today);
  return warnings.filter((warning) => !(over && warning.id === "jour-non-ouvrable"));
}

/**
 * The three clocks of a consumer mediation, each from its own event and never one from another:
 * a year from the complaint and three weeks from the file (C. conso., art. L. 612-2), ninety days
 * from the notification (art. R. 612-5).
 *
 * @param rules the three rules, as a list or by id
 * @param today when given, dates to come are refused and a lapsed year is pointed out
 * @throws FactsError when the dates contradict each other; RuleNotInForce before the first version
 */
export function mediationClocks(
  rules: Record<string, Rule> | readonly Rule[],
  facts: MediationFacts,
  today?: IsoDate,
): Outcome<MediationClocks> {
  checkFacts(facts, today);
  const rule = (clock: MediationClock) => pick(rules, mediationRules[clock]);
  const run = (clock: MediationClock, start: IsoDate | undefined) =>
    start === undefined ? undefined : computeDueDate(rule(clock), start);
  const length = (clock: MediationClock, start = facts.complaint) =>
    versionInForce(rule(clock), start).duration;

  const referral = computeDueDate(rule("referral"), facts.complaint);
  const rejection = run("rejection", facts.fileReceived);
  const issue = run("issue", facts.notification);
  const known = [referral, rejection, issue].filter((outcome) => outcome !== undefined);
  const value: MediationClocks = {
    referral: referral.value,
    ...(rejection ? { rejection: rejection.value } : {}),
    ...(issue ? { issue: issue.value } : {}),
    durations: {
      referral: length("referral"),
      rejection: length("rejection", facts.fileReceived),
      issue: length("issue", facts.notification),
    },
  };
  return joinOutcomes(value, [
    {
      steps: [],
      warnings: [...afterTheYear(facts, referral.value), ...yearOver(facts, referral.value, today)],
    },
    ...known.map((outcome) => ({
      steps: outcome.steps,
      warnings: currentWarnings(outcome, today),
    })),
  ]);
}
