import type { IsoDate } from "../../domain/outcome.ts";
import { dateKind } from "../../letters/fields/date.ts";
import type { Field } from "../../schemas/letter.ts";
import { emptyDate, type RawDate, rawDate } from "../forms/DateField.tsx";

/** The three events from which a clock of the mediation runs. */
export const events = ["complaint", "fileReceived", "notification"] as const;
export type EventName = (typeof events)[number];
export type RawFacts = Record<EventName, RawDate>;
export type Facts = { complaint: IsoDate } & Partial<Record<EventName, IsoDate>>;

/** What each event is called in a shared link. */
export const fragmentKeys: Record<EventName, string> = {
  complaint: "reclamation",
  fileReceived: "dossier",
  notification: "notification",
};

/** The questions, as fields: a date in the future is not one of these events. */
export const questions: Record<EventName, Field> = {
  complaint: {
    type: "date",
    name: "reclamation",
    label: "Date de la réclamation écrite",
    blank: "date de la réclamation",
    hint: "Celle du courriel ou de la lettre de votre client. Par exemple\u00a0: 27 3 2026",
    optional: false,
    notAfter: "today",
  },
  fileReceived: {
    type: "date",
    name: "dossier",
    label: "Le médiateur a-t-il reçu le dossier\u202f?",
    blank: "date de réception du dossier",
    hint: "Date à laquelle le dossier de votre client lui est parvenu, si vous la connaissez.",
    optional: true,
    notAfter: "today",
  },
  notification: {
    type: "date",
    name: "notification",
    label: "Le médiateur vous a-t-il prévenu de sa saisine\u202f?",
    blank: "date de la notification",
    hint: "Date du courrier ou du courriel par lequel il vous l’a notifiée.",
    optional: true,
    notAfter: "today",
  },
};

export const emptyFacts: RawFacts = {
  complaint: emptyDate,
  fileReceived: emptyDate,
  notification: emptyDate,
};

/** Facts found in a link's fragment, laid out as if typed; what is not a date is left out. */
export function factsFromFragment(fragment: Record<string, string>): RawFacts {
  const read = (event: EventName): RawDate => {
    const text = fragment[fragmentKeys[event]] ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? rawDate(text) : emptyDate;
  };
  return {
    complaint: read("complaint"),
    fileReceived: read("fileReceived"),
    notification: read("notification"),
  };
}

export type FactFault = { event: EventName; part?: string | undefined; message: string };

/** Reads the three dates; the complaint is needed, the others may be empty. */
export function readFacts(
  raw: RawFacts,
  today: IsoDate,
): { facts: Partial<Facts>; faults: FactFault[] } {
  const facts: Partial<Facts> = {};
  const faults: FactFault[] = [];
  for (const event of events) {
    const { value, errors } = dateKind.read(raw[event], questions[event], {
      today,
      values: {},
      mediators: [],
    });
    for (const error of errors) faults.push({ event, ...error });
    if (value !== undefined) facts[event] = value;
  }
  return { facts, faults };
}
