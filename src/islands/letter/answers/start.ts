import { formatDate } from "../../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../../domain/outcome.ts";
import { fieldsOf } from "../../../letters/answers.ts";
import type { CompiledLetter } from "../../../letters/compiled.ts";
import type { RawAnswers } from "../../../letters/fields/types.ts";
import { rawDate } from "../../forms/DateField.tsx";
import type { Handoff } from "../device/handoff.ts";
import type { Draft } from "../device/kept.ts";
import { factNames } from "./carry.ts";
import { fitAnswers } from "./fit.ts";

type Letter = Pick<CompiledLetter, "groups" | "date">;

/** What a visitor may arrive with. */
export interface Luggage {
  today: IsoDate;
  /** Dates and amounts of a calculator's link: `#date_reclamation=2026-01-15`. */
  fragment: Record<string, string>;
  details?: unknown;
  draft?: Draft | undefined;
  handoff?: Handoff | undefined;
  /** The mediator of the host's members, chosen until the visitor says otherwise. */
  mediator?: string | undefined;
}

/** What has just filled the form, and other answers that the visitor may prefer to have there. */
export interface Notice {
  text: string;
  other?: { answers: RawAnswers; action: string };
}

/** The form as it opens, and what to say of it. */
export interface Start {
  answers: RawAnswers;
  notice?: Notice;
}

function withFragment(
  letter: Letter,
  answers: RawAnswers,
  fragment: Record<string, string>,
): RawAnswers {
  const filled = { ...answers };
  for (const { name, type } of fieldsOf(letter)) {
    const value = fragment[name];
    if (!value) continue;
    if (type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value)) filled[name] = { ...rawDate(value) };
    if ((type === "amount" || type === "integer") && /^\d+(\.\d{1,2})?$/.test(value))
      filled[name] = value.replace(".", ",");
  }
  return filled;
}

/** The mediators that nobody has chosen yet, chosen. */
function withMediator(letter: Letter, answers: RawAnswers, mediator: string): RawAnswers {
  const open = fieldsOf(letter).filter(
    ({ name, type }) =>
      type === "mediator" && (answers[name] as unknown as { choice: string }).choice === "",
  );
  const chosen = open.map(({ name }) => [name, { ...(answers[name] as object), choice: mediator }]);
  return { ...answers, ...Object.fromEntries(chosen) };
}

/** An untouched form, but for the visitor's own details, the host's mediator and the letter's day. */
export function freshAnswers(letter: Letter, { today, details, mediator }: Luggage): RawAnswers {
  const own = fitAnswers(letter, details).answers;
  const answers = mediator ? withMediator(letter, own, mediator) : own;
  return letter.date ? { ...answers, [letter.date]: { ...rawDate(today) } } : answers;
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** A draft's answers; its day becomes today's where it was only the day of the draft. */
function draftAnswers(letter: Letter, { today }: Luggage, draft: Draft): RawAnswers {
  const { answers } = fitAnswers(letter, draft.answers);
  const { date } = letter;
  return date && same(answers[date], rawDate(draft.day))
    ? { ...answers, [date]: { ...rawDate(today) } }
    : answers;
}

const count = (names: string[]) =>
  names.length === 1 ? "Une réponse vient" : `${names.length}\u00a0réponses viennent`;

/** The form as the visitor finds it, from what they arrive with. */
export function startAnswers(letter: Letter, luggage: Luggage): Start {
  const { draft, handoff, fragment } = luggage;
  const fresh = freshAnswers(letter, luggage);
  const drafted = draft && draftAnswers(letter, luggage, draft);
  const kept = same(drafted, fresh) ? undefined : drafted;
  const withLink = (answers: RawAnswers) => withFragment(letter, answers, fragment);
  const handed = handoff && fitAnswers({ groups: facts(letter) }, handoff.answers, fresh);
  if (handoff && handed && handed.taken.length > 0)
    return {
      answers: withLink(handed.answers),
      notice: {
        text: `${count(handed.taken)} de «\u00a0${handoff.from}\u00a0». Relisez-les.`,
        ...(draft &&
          kept && {
            other: { answers: kept, action: `Reprendre plutôt celles du ${formatDate(draft.day)}` },
          }),
      },
    };
  if (draft && kept)
    return {
      answers: withLink(kept),
      notice: {
        text: `Vos réponses du ${formatDate(draft.day)} sont reprises.`,
        other: { answers: withLink(fresh), action: "Repartir de zéro" },
      },
    };
  return { answers: withLink(fresh) };
}

/** The questions that take facts of another letter. */
function facts(letter: Letter): Letter["groups"] {
  const names = new Set(factNames(letter));
  return letter.groups.map((group) => ({
    ...group,
    fields: group.fields.filter(({ name }) => names.has(name)),
  }));
}
