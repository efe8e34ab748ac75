import type { Knot } from "../../domain/knot.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { PaymentOrder, PaymentOrderFacts } from "../../domain/payment-order/payment-order.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";

function serviceKnots({ order, service }: PaymentOrderFacts, value: PaymentOrder): KnotDraft[] {
  const { dueDate } = value.service;
  const late = service !== undefined && service.date > dueDate;
  return [
    { date: order, title: "Ordonnance d’injonction de payer", role: "fact" },
    ...(service
      ? [
          {
            date: service.date,
            title: "Ordonnance signifiée",
            detail: service.inPerson
              ? "Remise au débiteur en personne."
              : "Sans remise au débiteur en personne.",
            role: "fact" as const,
          },
        ]
      : []),
    {
      date: dueDate,
      title: "Dernier jour pour faire signifier l’ordonnance",
      detail: late
        ? "La signification est venue après."
        : service
          ? "Fait à temps."
          : "Passé ce jour, elle ne vaut plus rien.",
      role: "deadline",
      ...(service && !late ? { met: true } : {}),
    },
  ];
}

function oppositionKnots({ service }: PaymentOrderFacts, value: PaymentOrder): KnotDraft[] {
  if (!service)
    return [{ title: "Opposition du débiteur", when: "Après la signification", role: "milestone" }];
  const { opposition, enforcementHeldUntil } = value;
  const start =
    value.oppositionFrom === "act"
      ? [
          {
            date: service.firstActInPerson,
            title: "Premier acte remis en personne",
            role: "fact" as const,
          },
        ]
      : value.oppositionFrom === "measure"
        ? [
            {
              date: service.firstMeasure,
              title: "Première mesure sur les biens",
              role: "fact" as const,
            },
          ]
        : [];
  return [
    ...start,
    ...(enforcementHeldUntil && enforcementHeldUntil.dueDate !== opposition?.dueDate
      ? [
          {
            date: enforcementHeldUntil.dueDate,
            title: "Jusque-là, pas de saisie",
            detail: "À vérifier dans le texte issu de la réforme de 2026.",
            role: "milestone" as const,
          },
        ]
      : []),
    opposition
      ? {
          date: opposition.dueDate,
          title: "Dernier jour du débiteur pour s’opposer",
          role: "milestone",
        }
      : {
          title: "Dernier jour du débiteur pour s’opposer",
          when: "Pas de date",
          detail:
            "Un mois après le premier acte remis en personne ou, à défaut, la première mesure.",
          role: "milestone",
        },
  ];
}

/** The thread of a payment order: made, served, opposed or not. */
export function paymentOrderKnots(
  facts: PaymentOrderFacts,
  value: PaymentOrder,
  today: IsoDate,
): Knot[] {
  return arrangeKnots([...serviceKnots(facts, value), ...oppositionKnots(facts, value)], today);
}
