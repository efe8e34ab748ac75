import { compareDates, never } from "../calendar/civil-date.ts";
import { formatDate, formatDaysUntil, formatLongDate } from "../calendar/french-date.ts";
import type { Knot, KnotState } from "../knot.ts";
import type { IsoDate, Outcome } from "../outcome.ts";
import { formatDuration } from "./duration.ts";
import type { MediationClocks, MediationFacts } from "./mediation.ts";

/** A knot that may carry the accent, if nothing else comes before it. */
interface Placed extends Knot {
  awaited?: boolean;
}

interface Scene {
  clocks: MediationClocks;
  facts: MediationFacts;
  today: IsoDate;
}

function fact(date: IsoDate | undefined, title: string): Placed[] {
  return date === undefined ? [] : [{ date, when: formatDate(date), title, state: "past" }];
}

function deadlineLine(date: IsoDate, today: IsoDate): string {
  return `${formatDate(date)} · ${formatDaysUntil(today, date)}`;
}

function referralKnot({ clocks, facts, today }: Scene): Placed {
  const { dueDate, lastWorkingDay, nextWorkingDay } = clocks.referral;
  const reached = facts.fileReceived ?? facts.notification;
  const [state, detail]: [KnotState, string?] =
    reached !== undefined && reached <= dueDate
      ? [dueDate < today ? "past" : "open", "Le médiateur est déjà saisi, dans l’année."]
      : reached !== undefined
        ? [
            "late",
            "La date que vous donnez est postérieure. Votre client a pu saisir le médiateur avant\u00A0: signalez les deux dates au médiateur.",
          ]
        : dueDate < today
          ? [
              "late",
              nextWorkingDay && today <= nextWorkingDay
                ? `Ce délai pourrait être prolongé jusqu’au ${formatLongDate(nextWorkingDay)}, jour ouvrable suivant.`
                : "Votre client a pu saisir le médiateur à temps sans que vous le sachiez encore.",
            ]
          : [
              "due",
              lastWorkingDay &&
                `Votre client a intérêt à agir au plus tard le ${formatLongDate(lastWorkingDay)}, dernier jour ouvrable qui précède.`,
            ];
  return {
    date: dueDate,
    when: deadlineLine(dueDate, today),
    title: "Dernier jour pour saisir le médiateur",
    ...(detail ? { detail } : {}),
    state,
  };
}

function rejectionKnots({ clocks, facts, today }: Scene): Placed[] {
  const title = "Le médiateur écarte le dossier, ou le garde";
  if (!clocks.rejection)
    return facts.notification !== undefined
      ? []
      : [
          {
            when: `${formatDuration(clocks.durations.rejection)} au plus après réception du dossier`,
            title,
            state: "open",
            awaited: true,
          },
        ];
  const { dueDate } = clocks.rejection;
  const knot = { date: dueDate, when: deadlineLine(dueDate, today), title } as const;
  if (dueDate >= today) return [{ ...knot, state: "open", awaited: true }];
  if (facts.notification !== undefined) return [{ ...knot, state: "past" }];
  return [
    {
      ...knot,
      state: "late",
      detail:
        "La loi prévoit d’informer votre client d’un rejet, pas vous. Demandez au médiateur où en est le dossier.",
    },
  ];
}

function issueKnot({ clocks, today }: Scene): Placed {
  const knot = { title: "Issue de la médiation" } as const;
  const mayExtend = "Le médiateur peut prolonger si le litige est complexe.";
  if (!clocks.issue)
    return {
      ...knot,
      when: `${formatDuration(clocks.durations.issue)} au plus après la notification`,
      detail: mayExtend,
      state: "open",
      awaited: true,
    };
  const { dueDate } = clocks.issue;
  const dated = { ...knot, date: dueDate, when: deadlineLine(dueDate, today) };
  return dueDate >= today
    ? { ...dated, detail: mayExtend, state: "open", awaited: true }
    : {
        ...dated,
        detail:
          "Si le médiateur a prolongé ce délai, il doit vous l’avoir dit aussitôt. Sinon, demandez-lui où en est le dossier.",
        state: "late",
      };
}

/** By date, undated last; on the same day as given: facts, then today, then deadlines. */
function byDate(a: Knot, b: Knot): number {
  return compareDates(a.date ?? never, b.date ?? never);
}

/**
 * The thread of a mediation: what happened, the reader's today, what is to come. The first step
 * awaited of the mediator carries the accent; the client's year, while it runs, is a hard deadline.
 *
 * @returns knots by date, those whose date is not known yet last, in the order of the procedure
 */
export function mediationThread(
  outcome: Outcome<MediationClocks>,
  facts: MediationFacts,
  today: IsoDate,
): Knot[] {
  const scene = { clocks: outcome.value, facts, today };
  const referral = referralKnot(scene);
  const knots: Placed[] = [
    ...fact(facts.complaint, "Réclamation écrite de votre client"),
    ...fact(facts.fileReceived, "Le médiateur reçoit le dossier"),
    ...fact(facts.notification, "Le médiateur notifie sa saisine aux deux parties"),
    { date: today, when: `Aujourd’hui, ${formatDate(today)}`, title: "", state: "today" },
    referral,
    ...rejectionKnots(scene),
    issueKnot(scene),
  ];
  knots.sort(byDate);
  const lapsed =
    facts.fileReceived === undefined &&
    facts.notification === undefined &&
    referral.state === "late";
  const first = lapsed ? undefined : knots.find((knot) => knot.awaited);
  return knots.map(({ awaited: _awaited, ...knot }, index) =>
    knots[index] === first ? { ...knot, state: "next" } : knot,
  );
}
