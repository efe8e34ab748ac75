import type { Rule } from "../../schemas/rule.ts";
import type { Threshold } from "../../schemas/threshold.ts";
import { addMonths, diffDays, earliest, never } from "../calendar/civil-date.ts";
import { formatDate } from "../calendar/french-date.ts";
import { citedSources } from "../cited-sources.ts";
import { mergeWarnings } from "../merge-warnings.ts";
import type { IsoDate, Outcome, Step } from "../outcome.ts";
import { type ThresholdReading, thresholdAt, toConfirm } from "../thresholds/threshold-at.ts";
import { computeDueDate, versionInForce } from "../time-limits/due-date.ts";
import { parseDuration } from "../time-limits/duration.ts";
import { type Clock, type ClockFacts, lastDay, runClock } from "./clock.ts";
import { dayOff } from "./day-off.ts";
import { type AppliedEvent, applyEvents } from "./effects.ts";
import { standing } from "./erased.ts";
import { kindOf } from "./events.ts";
import { checkLimitation, type LimitationFacts } from "./facts.ts";
import { claimMayFail, eventWarnings } from "./warnings.ts";

/** Warnings of a rule that this count makes pointless: it takes the events into account. */
const takenIntoAccount = ["suspension-interruption", "injonction"];

/** Where a limitation period stands. */
export interface Limitation {
  rule: string;
  start: IsoDate;
  /** Last day if nothing had happened. */
  initialDueDate: IsoDate;
  /** Last day to act; absent while a suspension or a case has no known end. */
  dueDate?: IsoDate;
  /** What stops the count, and since when. */
  stopped?: Clock["stopped"];
  /** Last day if what stops the count ended today. */
  dueDateIfEndedToday?: IsoDate;
  /** The working days around a last day that is not one. */
  lastWorkingDay?: IsoDate;
  nextWorkingDay?: IsoDate;
  /** Last day of the outer limit, where it still applies. */
  limit?: IsoDate;
  events: AppliedEvent[];
  /** Days of the period now running that have run, suspensions taken off. */
  elapsedDays: number;
  /** Days left, today not counted; 0 when the period is over. */
  remainingDays?: number;
}

/** The clock if what stops it ended today. */
function endedToday(facts: ClockFacts, today: IsoDate): IsoDate | undefined {
  const events = facts.events.map((event) => {
    const open = event.end === undefined;
    const lasting = kindOf(event).effect === "suspends" || kindOf(event).lasts === "always";
    return open && lasting && event.date <= today ? { ...event, end: today } : event;
  });
  return runClock({ ...facts, events }).dueDate;
}

/** The event is a claim before a court, and it moved the count. */
function claimCounts({ event, effect }: AppliedEvent): boolean {
  return effect === "interrupts" && kindOf(event).claim === true;
}

/** Days of the running period behind today, those of its suspensions taken off. */
function elapsed(clock: Clock, today: IsoDate): number {
  const until = earliest(today, clock.dueDate ?? never, clock.stopped?.since ?? never);
  return Math.max(0, diffDays(clock.start, until) - clock.suspendedDays);
}

function limitStep(limit: IsoDate, { text, sources }: ThresholdReading, clock: Clock): Step {
  const outcome = clock.limited
    ? "C’est elle qui met fin au délai ici."
    : clock.limit
      ? "Elle n’est pas atteinte ici."
      : "Une demande en justice ou une saisie l’écarte ici.";
  return {
    label: `Limite de ${text}\u00A0: ${formatDate(limit)}`,
    detail: `Ni le report du départ, ni une suspension, ni une reconnaissance ne portent le délai au-delà de ${text} après la naissance du droit. ${outcome}`,
    sources,
  };
}

const limitDoubt = { id: "limite-a-confirmer", title: "Limite à confirmer" };

/**
 * The last day to act, through every event that stops the period or starts it anew. It never moves
 * to a working day; the working day before is the last useful one (C. civ., art. 2228 to 2244).
 *
 * @param longest `prescription-limite`: so long after the birth of the right, whatever happens (art. 2232)
 * @throws RuleNotInForce before the first version of the rule, UnknownThreshold before that of the
 *   limit; LimitationFault when dates contradict
 */
export function limitation(
  rule: Rule,
  longest: Threshold,
  facts: LimitationFacts,
  today: IsoDate,
): Outcome<Limitation> {
  checkLimitation(facts);
  const { start, events, territory = "metropole" } = facts;
  const version = versionInForce(rule, start);
  const base = computeDueDate(rule, start);
  const bound = facts.term ? undefined : thresholdAt(longest, start);
  const limit = bound && addMonths(facts.birth ?? start, bound.value * 12);
  const clockFacts = { start, duration: parseDuration(version.duration), events, limit };
  const clock = runClock(clockFacts);
  const applied = applyEvents(clockFacts);
  const over = lastDay(clock) < today;
  const dueDate = clock.dueDate ?? (over ? clock.limit : undefined);
  const ifToday = dueDate ? undefined : endedToday(clockFacts, today);
  const off =
    dueDate &&
    dayOff(
      dueDate,
      territory,
      version.sources.filter((id) => id === "cpc-642"),
      rule.actor,
    );
  const limitTold = facts.birth || clock.limited ? bound : undefined;
  const steps = [
    ...base.steps.slice(0, 2),
    ...applied.map(({ step }) => step),
    ...(limit && limitTold ? [limitStep(limit, limitTold, clock)] : []),
    ...(off ? [off.step] : []),
  ];
  return {
    value: {
      rule: rule.id,
      start,
      initialDueDate: base.value.dueDate,
      ...(dueDate ? { dueDate } : {}),
      ...(dueDate ? {} : { stopped: clock.stopped }),
      ...(ifToday ? { dueDateIfEndedToday: ifToday } : {}),
      ...(off ? { lastWorkingDay: off.lastWorkingDay, nextWorkingDay: off.nextWorkingDay } : {}),
      ...(clock.limit ? { limit: clock.limit } : {}),
      events: applied,
      elapsedDays: elapsed(clock, today),
      ...(dueDate ? { remainingDays: Math.max(0, diffDays(today, dueDate)) } : {}),
    },
    steps,
    sources: citedSources(steps),
    warnings: mergeWarnings([
      ...(off && today <= off.nextWorkingDay ? [off.warning] : []),
      ...(limitTold ? toConfirm(limitTold, limitDoubt) : []),
      ...(applied.some(claimCounts) ? [claimMayFail] : []),
      ...eventWarnings(standing(events)),
      ...rule.warnings.filter(({ id }) => !takenIntoAccount.includes(id)),
    ]),
  };
}
