import { formatDate } from "../../domain/calendar/french-date.ts";
import { isTerritory } from "../../domain/calendar/territories.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Residence } from "../../domain/payment-order/distance.ts";
import {
  type PaymentOrder,
  type PaymentOrderFacts,
  paymentOrder,
} from "../../domain/payment-order/payment-order.ts";
import { RuleNotInForce } from "../../domain/time-limits/version-in-force.ts";
import type { Values } from "../../letters/values.ts";
import { ruleById } from "../by-id.ts";
import {
  AnswerFault,
  type Calculation,
  type CalculatorData,
  type CalendarEntry,
} from "../calculator.ts";
import { paymentOrderKnots } from "./thread.ts";

const residences: Record<string, Residence> = {
  "autre-territoire": "other-territory",
  etranger: "abroad",
};

function factsOf(values: Values): PaymentOrderFacts {
  const { ordonnance, tribunal, signifiee, signification, a_personne, domicile } = values;
  const { premier_acte, premiere_mesure } = values as Record<string, IsoDate | undefined>;
  return {
    order: ordonnance as IsoDate,
    court: typeof tribunal === "string" && isTerritory(tribunal) ? tribunal : "metropole",
    residence: residences[String(domicile)] ?? "same",
    ...(signifiee === true
      ? {
          service: {
            date: signification as IsoDate,
            inPerson: a_personne === true,
            firstActInPerson: premier_acte,
            firstMeasure: premiere_mesure,
          },
        }
      : {}),
  };
}

function headlineOf(
  { service }: PaymentOrderFacts,
  value: PaymentOrder,
  today: IsoDate,
): Calculation["headline"] {
  const { dueDate } = value.service;
  if (!service)
    return {
      before:
        dueDate < today
          ? "L’ordonnance devait être signifiée au plus tard le"
          : "Faites signifier l’ordonnance au plus tard le",
      value: formatDate(dueDate),
      after: dueDate < today ? ". Elle est en principe non avenue." : ".",
    };
  if (service.date > dueDate)
    return {
      before: "La signification est venue trop tard\u00a0: elle devait avoir lieu au plus tard le",
      value: formatDate(dueDate),
      after: ".",
    };
  if (!value.opposition)
    return {
      before: "Pour l’opposition du débiteur,",
      value: "pas de date finale",
      after: "\u00a0: l’ordonnance ne lui a pas été remise en personne.",
    };
  const over = value.opposition.dueDate < today;
  return {
    before: over ? "Le débiteur pouvait s’opposer jusqu’au" : "Le débiteur peut s’opposer jusqu’au",
    value: formatDate(value.opposition.dueDate),
    after: ".",
  };
}

/** The periods of a payment order (CPC, art. 1411 and 1416). */
export function compute(values: Values, { rules }: CalculatorData, today: IsoDate): Calculation {
  const service = ruleById(rules, "injonction-signification");
  const opposition = ruleById(rules, "injonction-opposition");
  const facts = factsOf(values);
  try {
    const outcome = paymentOrder({ service, opposition }, facts);
    const { value } = outcome;
    const tooLate = facts.service !== undefined && facts.service.date > value.service.dueDate;
    const dates: CalendarEntry[] = [
      ...(facts.service
        ? []
        : [
            {
              rule: service.id,
              start: facts.order,
              date: value.service.dueDate,
              title: service.title,
              description: service.explanation,
            },
          ]),
      ...(value.opposition && !tooLate
        ? [
            {
              rule: opposition.id,
              start: value.opposition.start,
              date: value.opposition.dueDate,
              title: "Injonction de payer\u00a0: fin de l’opposition",
              description: opposition.explanation,
            },
          ]
        : []),
    ];
    return {
      headline: headlineOf(facts, value, today),
      knots: paymentOrderKnots(facts, value, today),
      steps: outcome.steps,
      sources: outcome.sources,
      warnings: outcome.warnings,
      dates,
    };
  } catch (error) {
    if (error instanceof RuleNotInForce) throw new AnswerFault("ordonnance", error.message);
    throw error;
  }
}
