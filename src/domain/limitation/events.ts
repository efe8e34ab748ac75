import { compareDates } from "../calendar/civil-date.ts";
import type { IsoDate } from "../outcome.ts";

/** What an event does to a limitation period. */
export type EventEffect = "suspends" | "interrupts" | "nothing";

export interface EventKind {
  effect: EventEffect;
  /** The event, as the thread names it. */
  title: string;
  /** Why it does what it does, in one sentence. */
  reason: string;
  sources: string[];
  /** An interruption that lasts until the case ends, and is over only then (C. civ., art. 2242). */
  lasts?: "always" | "when-ended";
  /** A claim before a court, undone if it comes to nothing (C. civ., art. 2243). */
  claim?: true;
  /** The outer limit no longer holds after it (C. civ., art. 2232, al. 2). */
  liftsLimit?: true;
}

const sixMonths = "Il reste ensuite au moins six mois.";

/** Every event that the thread knows, by the value that a link carries. */
export const eventKinds = {
  mediation: {
    effect: "suspends",
    title: "Médiation ou conciliation",
    reason: `Le délai s’arrête à l’accord écrit des parties ou, sans écrit, à la première réunion, jusqu’à la fin déclarée. ${sixMonths}`,
    sources: ["civ-2238", "civ-2230"],
  },
  "procedure-participative": {
    effect: "suspends",
    title: "Convention de procédure participative",
    reason: `Le délai s’arrête de la conclusion de la convention à son terme. ${sixMonths}`,
    sources: ["civ-2238", "civ-2230"],
  },
  "petites-creances": {
    effect: "suspends",
    title: "Accord du débiteur pour la procédure des petites créances",
    reason: `Le délai s’arrête de l’accord constaté du débiteur à son refus constaté. ${sixMonths}`,
    sources: ["civ-2238", "civ-2230"],
  },
  expertise: {
    effect: "suspends",
    title: "Mesure d’instruction ordonnée avant tout procès",
    reason: `Le délai s’arrête de la décision du juge à l’exécution de la mesure. ${sixMonths}`,
    sources: ["civ-2239", "civ-2230"],
  },
  reconnaissance: {
    effect: "interrupts",
    title: "Reconnaissance de la dette par celui qui doit",
    reason:
      "Celui qui doit reconnaît le droit de l’autre\u00A0: un nouveau délai, de même durée, part de ce jour.",
    sources: ["civ-2240", "civ-2231"],
  },
  "demande-en-justice": {
    effect: "interrupts",
    title: "Demande en justice",
    reason:
      "La demande, même en référé, interrompt le délai jusqu’à la fin de l’instance. Un nouveau délai, de même durée, part alors.",
    sources: ["civ-2241", "civ-2242", "civ-2231"],
    lasts: "always",
    claim: true,
    liftsLimit: true,
  },
  "injonction-signifiee": {
    effect: "interrupts",
    title: "Signification d’une ordonnance d’injonction de payer",
    reason:
      "La signification interrompt le délai, comme une demande en justice. S’il y a opposition, l’effet dure jusqu’à la fin de l’instance.",
    sources: ["civ-2241", "civ-2242", "civ-2231"],
    lasts: "when-ended",
    claim: true,
    liftsLimit: true,
  },
  execution: {
    effect: "interrupts",
    title: "Mesure conservatoire ou acte d’exécution forcée",
    reason:
      "Une saisie, même conservatoire, interrompt le délai\u00A0: un nouveau délai part de ce jour.",
    sources: ["civ-2244", "civ-2231"],
    liftsLimit: true,
  },
  "demande-sans-suite": {
    effect: "nothing",
    title: "Demande en justice retirée, périmée ou définitivement rejetée",
    reason:
      "Elle efface l’interruption de la demande qui a échoué, et d’elle seule. Cette demande n’est pas dans votre liste\u00a0: le délai ne change pas.",
    sources: ["civ-2243"],
  },
  "lettre-recommandee": {
    effect: "nothing",
    title: "Relance, mise en demeure ou lettre recommandée",
    reason:
      "Une lettre de celui qui réclame, même recommandée, ne figure pas parmi les causes d’interruption.",
    sources: ["civ-2240", "civ-2241", "civ-2244"],
  },
  "injonction-deposee": {
    effect: "nothing",
    title: "Dépôt d’une requête en injonction de payer",
    reason: "Le dépôt n’interrompt rien\u00A0: seule la signification de l’ordonnance interrompt.",
    sources: ["civ-2241"],
  },
  "saisine-mediateur": {
    effect: "nothing",
    title: "Saisine du médiateur par une seule partie",
    reason:
      "Il faut un accord des deux parties ou, sans écrit, une première réunion. La saisine seule ne suspend pas, selon notre lecture.",
    sources: ["civ-2238"],
  },
} as const satisfies Record<string, EventKind>;

export type EventKindId = keyof typeof eventKinds;

/** Narrows a text to a kind of event. */
export function isEventKind(text: string): text is EventKindId {
  return Object.hasOwn(eventKinds, text);
}

/** One event of the thread: its first day and, where it lasts, its last one if it is over. */
export interface LimitationEvent {
  kind: EventKindId;
  date: IsoDate;
  end?: IsoDate;
  /** Day of the claim that came to nothing, for the event that says so (C. civ., art. 2243). */
  claim?: IsoDate;
}

export function kindOf(event: LimitationEvent): EventKind {
  return eventKinds[event.kind];
}

/** In order of their first days; the sort keeps the order given on the same day. */
export function inOrder(events: readonly LimitationEvent[]): LimitationEvent[] {
  return events.toSorted((a, b) => compareDates(a.date, b.date));
}
