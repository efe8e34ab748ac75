import type { Plan, PlanFact, PlanStep } from "../../schemas/orientation.ts";
import type { Rule, RuleActor } from "../../schemas/rule.ts";
import type { Threshold } from "../../schemas/threshold.ts";
import { addDays } from "../calendar/civil-date.ts";
import { formatDate, formatDaysUntil, formatLongDate } from "../calendar/french-date.ts";
import { capitalise } from "../capitalise.ts";
import { type Explanation, joinOutcomes } from "../join-outcomes.ts";
import type { Knot, KnotState } from "../knot.ts";
import type { IsoDate, Outcome, Warning } from "../outcome.ts";
import { computeDueDate, type DueDate, RuleNotInForce } from "../time-limits/due-date.ts";
import { judge, PlanFactFault, type PlanFacts } from "./facts.ts";

/** Where an entry leads: a letter or a calculator, and what its link carries. */
export interface PlanLink {
  id: string;
  label: string;
  /** Days and sums in euros, by the names of the fields they go to. */
  facts: Record<string, string>;
}

/** One knot of a plan. */
export interface PlanEntry extends Knot {
  /** Id of the step, « silence » for the last, the name of a fact for what happened. */
  id: string;
  /** « Si … », while nobody has said whether it is so. */
  condition?: string;
  cost?: string;
  letter?: PlanLink;
  tool?: PlanLink;
  guide?: string;
  sources: string[];
}

/** A last day that a rule gives, for the calendar. */
export interface PlannedDate {
  rule: string;
  start: IsoDate;
  date: IsoDate;
  title: string;
  description: string;
}

export interface DatedPlan {
  entries: PlanEntry[];
  dates: PlannedDate[];
}

/** The dated data that a plan reads. */
export interface PlanData {
  facts: readonly PlanFact[];
  rules: readonly Rule[];
  thresholds: readonly Threshold[];
}

interface Scene extends PlanData {
  told: PlanFacts;
  today: IsoDate;
}

interface Placed {
  entry: PlanEntry;
  /** The day by which it is ordered. */
  day: IsoDate;
}

const dayOf = (value: string | number | undefined): IsoDate | undefined =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** What a link carries of the facts that are known. */
function linkOf(
  link: { id: string; label: string; facts: Record<string, string> },
  told: PlanFacts,
): PlanLink {
  const carried = Object.entries(link.facts).flatMap(([field, fact]) => {
    const value = told[fact];
    if (value === undefined) return [];
    return [[field, typeof value === "number" ? String(value / 100) : value] as const];
  });
  return { id: link.id, label: link.label, facts: Object.fromEntries(carried) };
}

/** How a last day is drawn once it is known: missed only when the reader had to act. */
function stateOfDue(due: DueDate, actor: RuleActor | undefined, today: IsoDate): KnotState {
  if ((due.nextWorkingDay ?? due.dueDate) >= today) return actor === "personne" ? "open" : "due";
  return actor === "vous" ? "late" : "past";
}

/** Whether a warning tells of a last day missed: it comes before the plan. */
export const isMissed = ({ id }: Warning): boolean => id.startsWith("passe-");

/** A last day of the reader's own that is behind: nobody should read on without advice. */
function missed(entries: readonly PlanEntry[]): Warning[] {
  const late = entries.filter(({ state }) => state === "late");
  return late.map(({ id, title, date }) => ({
    id: `passe-${id}`,
    title: "Une date est passée",
    text: `«\u00A0${title}\u00A0»\u00A0: c’était le ${formatDate(date!)}. Avant d’aller plus loin, demandez conseil à un avocat ou à votre fédération.`,
  }));
}

/** The working day to aim at, when the reader's last day is none and does not move. */
function aimBefore(due: DueDate | undefined, actor: RuleActor | undefined, today: IsoDate): string {
  const before = due?.lastWorkingDay;
  if (actor !== "vous" || before === undefined || before < today) return "";
  return ` Visez le ${formatLongDate(before)}, dernier jour ouvrable avant.`;
}

/** The first thing to do carries the accent, when nothing is to be done this very day. */
function withAccent(entries: PlanEntry[]): PlanEntry[] {
  const awaited = entries.some(({ state }) => state === "next");
  const first = awaited
    ? undefined
    : entries.find(({ state, id }) => state === "open" && id !== "silence");
  return entries.map((entry) => (entry === first ? { ...entry, state: "next" } : entry));
}

function dueOf(step: PlanStep, { rules, told }: Scene): { rule: Rule; due?: Outcome<DueDate> } {
  const { rule: id, from } = step.due!;
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`Étape « ${step.id} » : la règle « ${id} » manque.`);
  const start = dayOf(told[from]);
  if (start === undefined) return { rule };
  try {
    return { rule, due: computeDueDate(rule, start) };
  } catch (error) {
    if (error instanceof RuleNotInForce) throw new PlanFactFault(from, error.message);
    throw error;
  }
}

function timeOf(
  step: PlanStep,
  found: { rule: Rule; due?: Outcome<DueDate> } | undefined,
  today: IsoDate,
): { knot: Pick<Knot, "date" | "when" | "state">; day?: IsoDate } {
  const actor = step.due?.actor ?? found?.rule.actor;
  if (found?.due) {
    const { value } = found.due;
    const date = value.dueDate;
    return {
      knot: {
        date,
        when: `${formatDate(date)} · ${formatDaysUntil(today, date)}`,
        state: stateOfDue(value, actor, today),
      },
      day: date,
    };
  }
  if (found)
    return {
      knot: {
        when: capitalise(found.rule.period),
        state: actor === "personne" ? "open" : "due",
      },
      // Without its date, a step of today or of this week keeps its place.
      ...(step.when === "ensuite"
        ? {}
        : { day: step.when === "aujourd-hui" ? today : addDays(today, 7) }),
    };
  if (step.when === "aujourd-hui")
    return { knot: { when: "Aujourd’hui", state: "next" }, day: today };
  if (step.when === "cette-semaine")
    return { knot: { when: "Cette semaine", state: "open" }, day: addDays(today, 7) };
  return { knot: { when: step.after!, state: "open" } };
}

function extras(
  step: Pick<PlanStep, "letter" | "guide" | "sources"> & Partial<Pick<PlanStep, "cost" | "tool">>,
  told: PlanFacts,
) {
  return {
    ...(step.cost ? { cost: step.cost } : {}),
    ...(step.letter ? { letter: linkOf(step.letter, told) } : {}),
    ...(step.tool ? { tool: linkOf(step.tool, told) } : {}),
    ...(step.guide ? { guide: step.guide } : {}),
    sources: step.sources,
  };
}

/** What happened, as knots: the days that the visitor told. */
function pastEntries({ facts, told }: Scene): Placed[] {
  return facts.flatMap((fact): Placed[] => {
    if (fact.type !== "date") return [];
    const date = dayOf(told[fact.name]);
    if (date === undefined) return [];
    const when = formatDate(date);
    return [
      {
        entry: { id: fact.name, date, when, title: fact.event, state: "past", sources: [] },
        day: date,
      },
    ];
  });
}

/** In order of days; on the same day, as the author wrote it. */
const byDay = (a: Placed, b: Placed) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1);

/**
 * A plan as a thread: what happened, what to do today and this week, the last days that rules give,
 * and what happens if nobody answers. Steps whose condition is not met are left out; while it is not
 * known, they say it.
 *
 * @param told what the visitor told; nothing for the plan as it stands without dates
 * @param today the visitor's day, which the thread shows once a date is known
 * @returns the entries in order, every source they cite in that order, then those of the dates
 * @throws PlanFactFault when a day is older than the rule we know
 */
export function datedPlan(
  plan: Plan,
  data: PlanData,
  told: PlanFacts,
  today: IsoDate,
): Outcome<DatedPlan> {
  const facts = plan.facts.flatMap((name) => data.facts.find((fact) => fact.name === name) ?? []);
  const scene: Scene = { ...data, facts, told, today };
  const explanations: Explanation[] = [];
  const dates: PlannedDate[] = [];

  const past = pastEntries(scene);
  /** Where the author's order has got to: what has no date comes no sooner. */
  let reached = addDays(today, 8);
  const steps = plan.steps.flatMap((step): Placed[] => {
    const judged = step.if && judge(step.if, facts, told, data.thresholds, today);
    if (judged?.met === false) return [];
    const found = step.due && dueOf(step, scene);
    const { knot, day } = timeOf(step, found, today);
    if (found?.due) {
      const { dueDate, start } = found.due.value;
      explanations.push(found.due);
      if (dueDate >= today)
        dates.push({
          rule: found.rule.id,
          start,
          date: dueDate,
          title: found.rule.title,
          description: found.rule.explanation,
        });
    }
    const entry: PlanEntry = {
      id: step.id,
      ...knot,
      title: step.title,
      detail: `${step.text}${aimBefore(found?.due?.value, step.due?.actor ?? found?.rule.actor, today)}`,
      ...(judged && judged.met === undefined ? { condition: judged.words } : {}),
      ...extras(step, told),
    };
    const place = day ?? reached;
    if (place > reached) reached = place;
    return [{ entry, day: place }];
  });
  const mark: Placed = {
    entry: {
      id: "aujourd-hui",
      date: today,
      when: `Aujourd’hui, ${formatDate(today)}`,
      title: "",
      state: "today",
      sources: [],
    },
    day: today,
  };
  const silence: PlanEntry = {
    id: "silence",
    when: plan.silence.title,
    title: "Ce qui se passe alors",
    detail: plan.silence.text,
    state: "open",
    ...extras(plan.silence, told),
  };
  const placed = [...past, ...(past.length > 0 ? [mark] : []), ...steps].sort(byDay);
  const entries = withAccent([...placed.map(({ entry }) => entry), silence]);
  const joined = joinOutcomes({ entries, dates }, [
    { steps: [], warnings: missed(entries) },
    ...explanations,
  ]);
  return {
    ...joined,
    sources: [...new Set([...entries.flatMap(({ sources }) => sources), ...joined.sources])],
  };
}
