import { formatDate } from "../../domain/calendar/french-date.ts";
import { joinOutcomes } from "../../domain/join-outcomes.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Values } from "../../letters/values.ts";
import {
  AnswerFault,
  type Calculation,
  type CalculatorData,
  type CalendarEntry,
} from "../calculator.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";
import { type Facts, factsOf } from "./answers.ts";
import { explanationsOf } from "./explanations.ts";
import { headlineOf } from "./headline.ts";
import { nextOf } from "./next.ts";
import { type Situation, situationOf } from "./situation.ts";

function factKnots(facts: Facts): KnotDraft[] {
  const { conclusion, reception, information, withdrawal } = facts;
  const fact = (date: IsoDate | undefined, title: string): KnotDraft[] =>
    date === undefined ? [] : [{ date, title, role: "fact" }];
  return [
    ...fact(conclusion, "Contrat conclu"),
    ...fact(reception, "Votre client reçoit le bien"),
    ...fact(
      information.told === "later" ? information.on : undefined,
      "Votre client reçoit l’information sur la rétractation",
    ),
    ...fact(withdrawal?.sentOn, "Votre client envoie sa rétractation"),
    ...fact(withdrawal?.toldOn, "Vous apprenez la rétractation"),
    ...fact(withdrawal?.goods?.backOn, "Bien rendu, ou preuve de son envoi"),
    ...fact(withdrawal?.refundedOn, "Vous remboursez"),
  ];
}

function dueKnots(situation: Situation, today: IsoDate): KnotDraft[] {
  const { right, ban, period, endIfToldToday, refund } = situation;
  const knots: KnotDraft[] = [];
  if (ban)
    knots.push({
      date: ban.value.careful,
      title: "Premier paiement possible",
      detail: `Rien ne se reçoit jusqu’au ${formatDate(ban.value.lastForbidden)} inclus.`,
      role: "milestone",
    });
  if (!right.value.exists) return knots;
  if (period)
    knots.push({
      date: period.value.end,
      title: "Dernier jour de rétractation",
      role: "deadline",
      met: period.value.end < today,
    });
  else
    knots.push({
      when: "Quatorze jours après la réception",
      title: "Dernier jour de rétractation",
      role: "deadline",
    });
  if (endIfToldToday)
    knots.push({
      date: endIfToldToday,
      title: "Fin du délai si vous l’informez aujourd’hui",
      role: "milestone",
    });
  if (!refund || (refund.amount ?? 1) <= 0) return knots;
  const { told, when } = refund;
  if (when.value.dueDate !== undefined)
    knots.push({
      date: when.value.dueDate,
      title: "Dernier jour pour rembourser",
      role: "deadline",
      met: told.refundedOn !== undefined && told.refundedOn <= when.value.dueDate,
    });
  else if (told.refundedOn === undefined)
    knots.push({
      when: "Au retour du bien, ou à la preuve de son envoi",
      title: "Vous remboursez",
      role: "deadline",
    });
  return knots;
}

function entriesOf({ right, ban, period, refund }: Situation): CalendarEntry[] {
  const entries: CalendarEntry[] = [];
  if (ban)
    entries.push({
      rule: ban.value.rule,
      start: ban.value.start,
      date: ban.value.careful,
      title: "Premier paiement possible",
      description: "Contrat hors établissement\u00A0: aucun paiement ne se reçoit avant ce jour.",
    });
  if (!right.value.exists) return entries;
  if (period)
    entries.push({
      rule: period.value.governing.rule,
      start: period.value.governing.start,
      date: period.value.end,
      title: "Rétractation\u00A0: dernier jour de votre client",
      description: "Une rétractation envoyée ce jour-là est à temps, même si elle arrive après.",
    });
  const owed = refund?.told.refundedOn === undefined && (refund?.amount ?? 1) > 0;
  if (refund?.when.value.dueDate !== undefined && owed)
    entries.push({
      rule: refund.when.value.base.rule,
      start: refund.when.value.base.start,
      date: refund.when.value.dueDate,
      title: "Rétractation\u00A0: dernier jour pour rembourser",
      description: "Remboursez par le même moyen de paiement, livraison standard comprise.",
    });
  return entries;
}

/** A contract or a withdrawal older than the rules we know. */
function faultOf({ message, rule }: RuleNotInForce): AnswerFault {
  return new AnswerFault(
    rule === "retractation-remboursement" ? "retractation_recue" : "conclusion",
    message,
  );
}

/** From the answers to the result (C. conso., art. L. 221-1 to L. 221-28, L. 242-4). */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const facts = factsOf(values);
  try {
    const situation = situationOf(facts, data, today);
    const explained = joinOutcomes(undefined, explanationsOf(facts, situation, today));
    return {
      headline: headlineOf(situation, today),
      knots: arrangeKnots([...factKnots(facts), ...dueKnots(situation, today)], today),
      steps: explained.steps,
      sources: explained.sources,
      warnings: explained.warnings,
      dates: entriesOf(situation).filter(({ date }) => date >= today),
      next: nextOf(facts, situation, today),
    };
  } catch (error) {
    if (error instanceof RuleNotInForce) throw faultOf(error);
    throw error;
  }
}
