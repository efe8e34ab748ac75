import { formatDate } from "../../domain/calendar/french-date.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import {
  FactsError,
  type MediationClocks,
  type MediationEvent,
  type MediationFacts,
  mediationClocks,
} from "../../domain/time-limits/mediation.ts";
import { mediationThread } from "../../domain/time-limits/thread.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Values } from "../../letters/values.ts";
import type { Rule } from "../../schemas/rule.ts";
import {
  AnswerFault,
  type Calculation,
  type CalculatorData,
  type CalendarEntry,
} from "../calculator.ts";
import type { NextLetter } from "../next-letter.ts";

const fieldOf: Record<MediationEvent, string> = {
  complaint: "reclamation",
  fileReceived: "dossier",
  notification: "notification",
};

function factsOf(values: Values): MediationFacts {
  const { reclamation, dossier, notification } = values as Record<string, IsoDate | undefined>;
  return {
    complaint: reclamation as IsoDate,
    ...(dossier ? { fileReceived: dossier } : {}),
    ...(notification ? { notification } : {}),
  };
}

/** The sentence for the last of the three clocks that has started. */
function headlineOf(
  { referral, rejection, issue }: MediationClocks,
  today: IsoDate,
): Calculation["headline"] {
  const say = (before: string, date: IsoDate, after: string) => ({
    before,
    value: formatDate(date),
    after,
  });
  if (issue) {
    const must = issue.dueDate < today ? "devait" : "doit";
    return say(
      `La médiation ${must} se terminer au plus tard le`,
      issue.dueDate,
      ", sauf prolongation.",
    );
  }
  if (rejection) {
    const must = rejection.dueDate < today ? "devait" : "doit";
    return say(
      `Un rejet ${must} être annoncé à votre client au plus tard le`,
      rejection.dueDate,
      ".",
    );
  }
  return referral.dueDate < today
    ? say(
        "Votre client pouvait saisir le médiateur jusqu’au",
        referral.dueDate,
        ". Ce jour est passé.",
      )
    : say("Votre client peut saisir le médiateur jusqu’au", referral.dueDate, ".");
}

/** The due dates that are known, for a calendar. */
function entriesOf(clocks: MediationClocks, rules: Rule[]): CalendarEntry[] {
  return [clocks.referral, clocks.rejection, clocks.issue].flatMap((due) => {
    const rule = rules.find(({ id }) => id === due?.rule);
    if (!due || !rule) return [];
    return [
      {
        rule: due.rule,
        start: due.start,
        date: due.dueDate,
        title: `Médiation\u00a0: ${rule.title.charAt(0).toLowerCase()}${rule.title.slice(1)}`,
        description: rule.explanation,
      },
    ];
  });
}

export const letters = ["reponse-refus-motive", "reponse-saisine-mediateur"];

/** Who waits for a letter: the mediator once they have written, the client until then. */
function nextOf(
  { complaint, notification }: MediationFacts,
  { issue }: MediationClocks,
  today: IsoDate,
): NextLetter | undefined {
  if (notification === undefined)
    return {
      letter: "reponse-refus-motive",
      label: "Écrire la réponse au client",
      dates: { date_reclamation: complaint },
    };
  if (issue && issue.dueDate < today) return undefined;
  return {
    letter: "reponse-saisine-mediateur",
    label: "Répondre au médiateur",
    dates: { date_notification: notification },
  };
}

/** The three clocks from the three dates (C. conso., art. L. 612-2 and R. 612-5). */
export function compute(values: Values, { rules }: CalculatorData, today: IsoDate): Calculation {
  const facts = factsOf(values);
  try {
    const outcome = mediationClocks(rules, facts, today);
    return {
      headline: headlineOf(outcome.value, today),
      knots: mediationThread(outcome, facts, today),
      steps: outcome.steps,
      sources: outcome.sources,
      warnings: outcome.warnings,
      dates: entriesOf(outcome.value, rules),
      next: nextOf(facts, outcome.value, today),
    };
  } catch (error) {
    if (error instanceof FactsError) throw new AnswerFault(fieldOf[error.field], error.message);
    if (error instanceof RuleNotInForce) throw new AnswerFault("reclamation", error.message);
    throw error;
  }
}
