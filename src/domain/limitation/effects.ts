import { formatDate } from "../calendar/french-date.ts";
import type { IsoDate, Step } from "../outcome.ts";
import { formatDays } from "../time-limits/duration.ts";
import { type Clock, type ClockFacts, lastDay, runClock } from "./clock.ts";
import { type Erasure, erasures, standing } from "./erased.ts";
import { type EventEffect, inOrder, kindOf, type LimitationEvent } from "./events.ts";

/** What one event did, in its place among the others. */
export interface AppliedEvent {
  event: LimitationEvent;
  /**
   * `too-late`: the period was over; `unchanged`: the event is of a kind that acts, not here;
   * `erased`: a claim that came to nothing; `erases`: what undid it (C. civ., art. 2243).
   */
  effect: EventEffect | "too-late" | "unchanged" | "erased" | "erases";
  /** Last day of the period once the event is counted, where it is known. */
  dueDate?: IsoDate;
  step: Step;
}

function sameEnd(a: Clock, b: Clock): boolean {
  return a.dueDate === b.dueDate && a.stopped?.since === b.stopped?.since && a.start === b.start;
}

function endSentence(clock: Clock): string {
  return clock.dueDate
    ? `Le délai finit alors le ${formatDate(clock.dueDate)}.`
    : "La fin du délai n’est pas encore connue.";
}

function daysSentence(before: Clock, after: Clock): string {
  const days = after.suspendedDays - before.suspendedDays;
  if (days <= 0) return "";
  return ` Arrêt de ${formatDays(days)}\u00A0: le premier jour compte dans l’arrêt, pas le dernier.`;
}

function judge(
  event: LimitationEvent,
  before: Clock,
  after: Clock,
): Pick<AppliedEvent, "effect"> & { detail: string } {
  const { effect, reason } = kindOf(event);
  const last = lastDay(before);
  if (effect === "nothing") return { effect, detail: reason };
  if (event.date > last)
    return {
      effect: "too-late",
      detail: `Le délai était fini depuis le ${formatDate(last)}\u00A0: cet événement ne le rouvre pas.`,
    };
  if (sameEnd(before, after))
    return { effect: "unchanged", detail: "Ici, cet événement ne change rien au décompte." };
  return { effect, detail: `${reason}${daysSentence(before, after)} ${endSentence(after)}` };
}

function dates({ date, end = date }: LimitationEvent): string {
  return end === date ? formatDate(date) : `Du ${formatDate(date)} au ${formatDate(end)}`;
}

/** What art. 2243 makes of a claim that came to nothing, and of what undid it. */
function undone(
  event: LimitationEvent,
  all: readonly Erasure[],
): (Pick<AppliedEvent, "effect"> & { detail: string }) | undefined {
  const found = all.find((each) => each.claim === event || each.by === event);
  if (!found) return undefined;
  const { claim, by } = found;
  return claim === event
    ? {
        effect: "erased",
        detail: `Interruption effacée\u00A0: la demande est retirée, périmée ou définitivement rejetée le ${formatDate(by.date)}. Le délai se compte comme si elle n’avait jamais été faite.`,
      }
    : {
        effect: "erases",
        detail: `L’interruption du ${formatDate(claim.date)} est effacée, comme si rien n’avait été demandé.`,
      };
}

/** Each event in order, with what it changed once those before it are counted. */
export function applyEvents(facts: ClockFacts): AppliedEvent[] {
  const ordered = inOrder(facts.events);
  const all = erasures(ordered);
  const kept = standing(ordered);
  const runTo = (end: number) =>
    runClock({ ...facts, events: ordered.slice(0, end).filter((event) => kept.includes(event)) });
  return ordered.map((event, index) => {
    const before = runTo(index);
    const after = runTo(index + 1);
    const { title, sources } = kindOf(event);
    const erasure = undone(event, all);
    const { effect, detail } = erasure ?? judge(event, before, after);
    return {
      event,
      effect,
      ...(after.dueDate ? { dueDate: after.dueDate } : {}),
      step: {
        label: `${dates(event)}\u00A0: ${title}`,
        detail,
        sources: erasure ? ["civ-2243"] : [...sources],
      },
    };
  });
}
