import { formatDate } from "../../domain/calendar/french-date.ts";
import { citedSources } from "../../domain/cited-sources.ts";
import {
  type GuaranteeEnd,
  type GuaranteeEvent,
  guaranteeEnd,
  underFormerRules,
} from "../../domain/conformity/guarantee-end.ts";
import {
  excludedSales,
  formerRulesWarning,
  repairWarning,
  unresolvedSuspension,
} from "../../domain/conformity/warnings.ts";
import { mergeWarnings } from "../../domain/merge-warnings.ts";
import type { IsoDate, Step, Warning } from "../../domain/outcome.ts";
import { computeDueDate } from "../../domain/time-limits/due-date.ts";
import type { Item, Values } from "../../letters/values.ts";
import type { Rule } from "../../schemas/rule.ts";
import { ruleById } from "../by-id.ts";
import { AnswerFault, type Calculation, type CalculatorData } from "../calculator.ts";
import { arrangeKnots } from "../knots.ts";
import { curedOn, cureStop, lateCureSteps } from "./cure.ts";
import type { Dates } from "./dates.ts";
import { defectStep } from "./defect.ts";
import { nextOf } from "./next.ts";
import { type Payment, type Refund, refundOf, refundTable } from "./refunds.ts";
import { conformityKnots } from "./thread.ts";

/** The warning that the count makes pointless, unless the goods asked for are not back. */
const mayChange = "duree-qui-change";

/** To whom the guarantee is due, and what it leaves out (C. conso., art. L. 217-2 and L. 217-32). */
const coveredSales: Step = {
  label: "Les ventes couvertes",
  detail:
    "La garantie est due à un consommateur ou à un non-professionnel, comme une association. Certaines ventes n’en relèvent pas.",
  sources: ["conso-l217-2", "conso-l217-32"],
};

function eventsOf(values: Values): GuaranteeEvent[] {
  const { arrets, reparation, remplacement } = values;
  const stops = ((arrets ?? []) as Item[]).map(({ motif, debut, fin }) => ({
    kind: motif as "immobilisation" | "negociation",
    from: debut as IsoDate,
    to: fin as IsoDate | undefined,
  }));
  return [
    ...stops,
    ...cureStop(values as Dates),
    ...(reparation ? [{ kind: "reparation" as const, from: reparation as IsoDate }] : []),
    ...(remplacement ? [{ kind: "remplacement" as const, from: remplacement as IsoDate }] : []),
  ];
}

function warningsOf(
  rule: Rule,
  end: GuaranteeEnd,
  events: readonly GuaranteeEvent[],
  dates: Dates,
): Warning[] {
  return [
    ...(dates.contrat && underFormerRules(rule, dates.contrat) ? [formerRulesWarning] : []),
    ...(end.suspendedSince ? [unresolvedSuspension] : []),
    ...(events.some(({ kind }) => kind === "reparation") ? [repairWarning] : []),
  ];
}

function headlineOf(end: GuaranteeEnd, today: IsoDate): Calculation["headline"] {
  const value = formatDate(end.dueDate);
  if (end.suspendedSince)
    return { before: "La garantie est suspendue. Elle finira après le", value, after: "." };
  return end.dueDate < today
    ? { before: "La garantie légale de conformité a fini le", value, after: "." }
    : { before: "La garantie légale de conformité court jusqu’au", value, after: "." };
}

function checkContract({ contrat, livraison }: Dates): void {
  if (contrat && livraison && contrat > livraison)
    throw new AnswerFault("contrat", "Le contrat précède la livraison. Corrigez l’une des dates.");
}

/** Checks that each stop ends after it begins. */
function checkStops(events: readonly GuaranteeEvent[]): void {
  for (const event of events)
    if ("to" in event && event.to !== undefined && event.to < event.from)
      throw new AnswerFault(
        "arrets",
        `La période qui commence le ${formatDate(event.from)} finit avant\u00a0: corrigez son dernier jour.`,
      );
}

function paymentOf(amount: unknown, paidOn: unknown): Payment | undefined {
  return typeof amount === "number" && typeof paidOn === "string" ? { amount, paidOn } : undefined;
}

function refundsOf(values: Values, data: CalculatorData): Refund[] {
  const { retour, montant, rembourse_le, prise_en_charge, frais, frais_rembourses_le } = values;
  return [
    ...(typeof retour === "string"
      ? [refundOf("conformite-remboursement", retour, paymentOf(montant, rembourse_le), data)]
      : []),
    ...(typeof prise_en_charge === "string"
      ? [
          refundOf(
            "conformite-frais-retour",
            prise_en_charge,
            paymentOf(frais, frais_rembourses_le),
            data,
          ),
        ]
      : []),
  ];
}

/** The guarantee of conformity of goods (C. conso., art. L. 217-3 to L. 217-28). */
export function computeConformity(
  values: Values,
  data: CalculatorData,
  today: IsoDate,
): Calculation {
  const { rules } = data;
  const dates = values as Dates;
  const { occasion } = values;
  const events = eventsOf(values);
  checkContract(dates);
  checkStops(events);
  const delivery = dates.livraison as IsoDate;
  const rule = ruleById(rules, "conformite-garantie");
  const guarantee = guaranteeEnd(rule, delivery, events);
  const end = guarantee.value;
  const presumption = computeDueDate(
    ruleById(
      rules,
      occasion === true ? "conformite-presomption-occasion" : "conformite-presomption",
    ),
    end.start,
  );
  const presumed = {
    dueDate: presumption.value.dueDate,
    stopped: events.some(({ kind }) => kind === "immobilisation" || kind === "negociation"),
  };
  const waiting = dates.demande !== undefined && curedOn(dates) === undefined;
  const cureRule = ruleById(rules, "conformite-mise-en-conformite");
  const cure = dates.demande ? computeDueDate(cureRule, dates.demande) : undefined;
  const refunds = refundsOf(values, data);
  const steps: Step[] = [
    ...guarantee.steps,
    ...presumption.steps,
    ...(dates.defaut ? [defectStep(dates.defaut, end, presumed)] : []),
    ...(cure ? [...cure.steps, ...lateCureSteps(dates, cure.value.dueDate)] : []),
    ...refunds.flatMap(({ outcome }) => outcome.steps),
    coveredSales,
  ];
  const table = refundTable(refunds);
  return {
    headline: headlineOf(end, today),
    knots: arrangeKnots(conformityKnots(dates, end, presumed, cure?.value, refunds), today),
    steps,
    sources: citedSources(steps),
    warnings: mergeWarnings([
      ...warningsOf(rule, end, events, dates),
      ...guarantee.warnings.filter(({ id }) => waiting || id !== mayChange),
      ...(cure?.warnings ?? []),
      ...refunds.flatMap(({ outcome }) => outcome.warnings),
      excludedSales,
    ]),
    dates: [
      {
        rule: rule.id,
        start: end.start,
        date: end.dueDate,
        title: `Fin de la garantie légale de conformité${end.suspendedSince ? ", au plus tôt" : ""}`,
        description: rule.explanation,
      },
      ...(cure
        ? [
            {
              rule: cureRule.id,
              start: cure.value.start,
              date: cure.value.dueDate,
              title: cureRule.title,
              description: cureRule.explanation,
            },
          ]
        : []),
      ...refunds.map(({ title, outcome }) => ({
        rule: outcome.value.rule,
        start: outcome.value.start,
        date: outcome.value.dueDate,
        title,
        description: "Après ce jour, la somme est majorée.",
      })),
    ],
    ...(table ? { table } : {}),
    next: nextOf(values, end),
  };
}
