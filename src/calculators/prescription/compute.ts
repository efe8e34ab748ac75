import { formatDate } from "../../domain/calendar/french-date.ts";
import { isTerritory } from "../../domain/calendar/territories.ts";
import {
  type EventKindId,
  isEventKind,
  type LimitationEvent,
} from "../../domain/limitation/events.ts";
import { type LimitationFacts, LimitationFault } from "../../domain/limitation/facts.ts";
import { type Limitation, limitation } from "../../domain/limitation/limitation.ts";
import type { IsoDate, Outcome, Step, Warning } from "../../domain/outcome.ts";
import { UnknownThreshold } from "../../domain/thresholds/threshold-at.ts";
import { formatDays } from "../../domain/time-limits/duration.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Item, Values } from "../../letters/values.ts";
import { ruleById, thresholdById } from "../by-id.ts";
import { AnswerFault, type Calculation, type CalculatorData } from "../calculator.ts";
import { timeForALetter } from "../next-letter.ts";
import { limitationKnots } from "./thread.ts";

const notice = { label: "Mettre en demeure de payer" };
const directions = {
  "vous-client": {
    rule: "prescription-professionnel-consommateur",
    youAct: true,
    next: { letter: "mise-en-demeure-payer-consommateur", ...notice },
  },
  "client-vous": {
    rule: "prescription-consommateur-professionnel",
    youAct: false,
    next: undefined,
  },
  "entre-pros": {
    rule: "prescription-entre-professionnels",
    youAct: true,
    next: { letter: "mise-en-demeure-payer-professionnel", ...notice },
  },
} as const;

export const letters = Object.values(directions).flatMap(({ next }) => next?.letter ?? []);

const startTitles: Record<string, string> = {
  fin: "Fin de la prestation ou livraison",
  echeance: "Date de paiement convenue",
  connaissance: "Le problème est connu",
};

const clientStart: Warning = {
  id: "depart-du-client",
  title: "Le départ peut être plus tardif",
  text: "Le délai de votre client part du jour où il a connu le problème, ou aurait dû le connaître. Ce jour peut venir bien après la livraison\u00a0: le vrai dernier jour peut être plus tardif.",
};

function eventsOf(items: Item[]): LimitationEvent[] {
  return items.flatMap(({ type, demande, date, fin }) =>
    typeof type === "string" && isEventKind(type) && typeof date === "string"
      ? [
          {
            kind: type,
            date,
            ...(typeof fin === "string" ? { end: fin } : {}),
            ...(typeof demande === "string" ? { claim: demande } : {}),
          },
        ]
      : [],
  );
}

/** An agreed day of payment is the term of your price, never of what a client claims from you. */
function factsOf(values: Values, youAct: boolean): LimitationFacts {
  const { depart, naissance, point_depart, territoire, evenements } = values;
  return {
    start: depart as IsoDate,
    birth: naissance as IsoDate | undefined,
    term: youAct && point_depart === "echeance",
    events: eventsOf((evenements ?? []) as Item[]),
    ...(typeof territoire === "string" && isTerritory(territoire) ? { territory: territoire } : {}),
  };
}

/** A price runs from the end of the work or from its term, never from a day when it became known. */
function checkStart(youAct: boolean, startingPoint: unknown): void {
  if (youAct && startingPoint === "connaissance")
    throw new AnswerFault(
      "point_depart",
      "Votre prix se réclame à partir de la fin de la prestation ou de la date de paiement convenue.",
    );
}

/** The reservation of art. 2243, wherever an interruption is what stops the count. */
function unlessItFails({ stopped }: Limitation): string {
  return stopped?.by === "interruption" ? ", sauf si la demande est retirée ou rejetée" : "";
}

function headlineOf(value: Limitation, youAct: boolean, today: IsoDate): Calculation["headline"] {
  const { dueDate, stopped } = value;
  if (!dueDate)
    return {
      before:
        stopped?.by === "interruption"
          ? "Le délai est interrompu, tant que dure l’instance, depuis le"
          : "Le délai est suspendu depuis le",
      value: formatDate(stopped?.since ?? value.start),
      after: `${unlessItFails(value)}. Son dernier jour n’est pas encore connu.`,
    };
  if (dueDate < today)
    return { before: "Le délai pour agir a fini le", value: formatDate(dueDate), after: "." };
  return {
    before: youAct
      ? "Vous pouvez agir en justice jusqu’au"
      : "Votre client peut agir contre vous jusqu’au",
    value: formatDate(dueDate),
    after: ".",
  };
}

/** Where the count stands today, or what a stop that ended today would leave. */
function todayStep({ value }: Outcome<Limitation>, today: IsoDate): Step {
  const { dueDate, dueDateIfEndedToday, elapsedDays, remainingDays = 0 } = value;
  const label = `Au ${formatDate(today)}`;
  if (!dueDate)
    return {
      label,
      detail: dueDateIfEndedToday
        ? `Si l’arrêt prenait fin aujourd’hui, le dernier jour serait le ${formatDate(dueDateIfEndedToday)}${unlessItFails(value)}.`
        : "L’arrêt dure encore\u00a0: le dernier jour se comptera à sa fin.",
      sources: [],
    };
  return {
    label,
    detail:
      dueDate < today
        ? "Le délai est fini."
        : `Déjà écoulé dans le délai en cours\u00a0: ${formatDays(elapsedDays)}. Reste, ce jour non compté\u00a0: ${formatDays(remainingDays)}.`,
    sources: [],
  };
}

/** What has been done already that a formal notice would come after, not before. */
const further: EventKindId[] = [
  "lettre-recommandee",
  "injonction-deposee",
  "injonction-signifiee",
  "demande-en-justice",
  "demande-sans-suite",
  "execution",
];

function mayWrite({ start, dueDate, events }: Limitation, today: IsoDate): boolean {
  const written = events.some(({ event }) => further.includes(event.kind));
  return !written && timeForALetter(start, dueDate, today);
}

/** The last day to act, and the thread of what moved it (C. civ., art. 2228 to 2244). */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const { sens, point_depart } = values;
  const direction = directions[sens as keyof typeof directions];
  const rule = ruleById(data.rules, direction.rule);
  const { youAct } = direction;
  checkStart(youAct, point_depart);
  try {
    const longest = thresholdById(data.thresholds, "prescription-limite");
    const outcome = limitation(rule, longest, factsOf(values, youAct), today);
    const { value } = outcome;
    const start = startTitles[String(point_depart)] ?? "Départ du délai";
    return {
      headline: headlineOf(value, youAct, today),
      knots: limitationKnots(value, start, youAct, today),
      steps: [...outcome.steps, todayStep(outcome, today)],
      sources: outcome.sources,
      warnings: [
        ...(youAct || point_depart === "connaissance" ? [] : [clientStart]),
        ...outcome.warnings,
      ],
      dates: value.dueDate
        ? [
            {
              rule: rule.id,
              start: value.start,
              date: (youAct ? value.lastWorkingDay : value.nextWorkingDay) ?? value.dueDate,
              title: youAct
                ? "Prescription\u00a0: dernier jour utile pour agir"
                : "Prescription\u00a0: dernier jour de votre client",
              description: youAct
                ? "Après ce jour, la prescription peut vous être opposée. Agissez nettement avant."
                : "Après ce jour, vous pouvez en principe opposer la prescription à votre client.",
            },
          ]
        : [],
      next: mayWrite(value, today) ? direction.next : undefined,
    };
  } catch (error) {
    if (error instanceof LimitationFault)
      throw new AnswerFault(error.field === "birth" ? "naissance" : "evenements", error.message);
    if (error instanceof RuleNotInForce || error instanceof UnknownThreshold)
      throw new AnswerFault("depart", error.message);
    throw error;
  }
}
