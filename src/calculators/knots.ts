import { formatDate, formatDaysUntil } from "../domain/calendar/french-date.ts";
import type { Knot, KnotState } from "../domain/knot.ts";
import type { IsoDate } from "../domain/outcome.ts";

/** A knot before its state is known. */
export interface KnotDraft {
  date?: IsoDate | undefined;
  /** The small line of a knot without a date. */
  when?: string;
  title: string;
  detail?: string | undefined;
  /** A fact; a last day that binds; a day from which something opens, or a milestone. */
  role: "fact" | "deadline" | "milestone";
  /** A deadline that is met: it binds no more, and is not missed. */
  met?: boolean;
}

const rank = { fact: 0, today: 1, deadline: 2, milestone: 2 };

function stateOf({ date, role, met }: KnotDraft, today: IsoDate): KnotState {
  if (date === undefined) return "open";
  if (role === "fact") return date <= today ? "past" : "open";
  if (met) return date < today ? "past" : "open";
  if (role === "deadline") return date < today ? "late" : "due";
  return date < today ? "past" : "open";
}

function toKnot(draft: KnotDraft, today: IsoDate): Knot {
  const { date, title, detail, role } = draft;
  const when =
    date === undefined
      ? (draft.when ?? "")
      : role === "fact"
        ? formatDate(date)
        : `${formatDate(date)} · ${formatDaysUntil(today, date)}`;
  return {
    ...(date ? { date } : {}),
    when,
    title,
    ...(detail ? { detail } : {}),
    state: stateOf(draft, today),
  };
}

/**
 * Knots by date with today among them, those without a date last. The first milestone to come
 * carries the accent.
 */
export function arrangeKnots(drafts: readonly KnotDraft[], today: IsoDate): Knot[] {
  const mark: Knot = {
    date: today,
    when: `Aujourd’hui, ${formatDate(today)}`,
    title: "",
    state: "today",
  };
  const placed = [
    ...drafts.map((draft) => ({
      knot: toKnot(draft, today),
      rank: rank[draft.role],
      milestone: draft.role === "milestone",
    })),
    { knot: mark, rank: rank.today, milestone: false },
  ].sort((a, b) => {
    const [first, second] = [a.knot.date ?? "9999-99-99", b.knot.date ?? "9999-99-99"];
    return first === second ? a.rank - b.rank : first < second ? -1 : 1;
  });
  const next = placed.find(({ knot, milestone }) => milestone && knot.state === "open");
  return placed.map((one) => (one === next ? { ...one.knot, state: "next" } : one.knot));
}
