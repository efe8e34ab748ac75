import { formatDate, formatLongDate } from "../../domain/calendar/french-date.ts";
import type { Knot } from "../../domain/knot.ts";
import type { AppliedEvent } from "../../domain/limitation/effects.ts";
import { kindOf } from "../../domain/limitation/events.ts";
import type { Limitation } from "../../domain/limitation/limitation.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";

/** What each effect is called, at the head of the knot's detail. */
const effectWords: Record<AppliedEvent["effect"], string> = {
  suspends: "Suspend le délai.",
  interrupts: "Interrompt le délai.",
  nothing: "Sans effet sur le délai.",
  "too-late": "Trop tard.",
  unchanged: "Sans effet ici.",
  erased: "Sans effet sur le délai.",
  erases: "",
};

function eventKnots({ event, effect, step, dueDate }: AppliedEvent): KnotDraft[] {
  const { title } = kindOf(event);
  const acts = effect === "suspends" || effect === "interrupts";
  const after = acts && dueDate ? ` Le délai finit alors le ${formatDate(dueDate)}.` : "";
  const begins: KnotDraft = {
    date: event.date,
    title,
    detail: acts
      ? `${effectWords[effect]}${after}`
      : `${effectWords[effect]} ${step.detail}`.trim(),
    role: "fact",
  };
  const lasted = acts && event.end !== undefined && event.end !== event.date;
  return lasted
    ? [begins, { date: event.end, title: `Fin\u00a0: ${title}`, role: "fact" }]
    : [begins];
}

function aroundDayOff({ lastWorkingDay, nextWorkingDay }: Limitation, youAct: boolean) {
  if (!lastWorkingDay || !nextWorkingDay) return undefined;
  return youAct
    ? `Dernier jour utile\u00a0: le ${formatLongDate(lastWorkingDay)}.`
    : `Par prudence, laissez passer le ${formatLongDate(nextWorkingDay)}.`;
}

function lastKnot(value: Limitation, youAct: boolean): KnotDraft {
  const { dueDate, stopped } = value;
  if (!dueDate)
    return {
      title: "Dernier jour pour agir",
      when:
        stopped?.by === "interruption"
          ? "Connu à la fin de l’instance"
          : "Connu à la fin de la suspension",
      role: "deadline",
    };
  return {
    date: dueDate,
    title: youAct ? "Dernier jour pour agir en justice" : "Dernier jour pour agir contre vous",
    detail: aroundDayOff(value, youAct),
    role: youAct ? "deadline" : "milestone",
  };
}

/** The thread of a limitation period: its start, every event and its effect, its last day. */
export function limitationKnots(
  value: Limitation,
  startTitle: string,
  youAct: boolean,
  today: IsoDate,
): Knot[] {
  return arrangeKnots(
    [
      { date: value.start, title: startTitle, role: "fact" },
      ...value.events.flatMap(eventKnots),
      lastKnot(value, youAct),
    ],
    today,
  );
}
