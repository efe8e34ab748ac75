import { yearlyCost } from "../../domain/costs/yearly-cost.ts";
import { formatEuros } from "../../domain/money.ts";
import type { IsoDate } from "../../domain/outcome.ts";
import type { Values } from "../../letters/values.ts";
import type { Calculation, CalculatorData } from "../calculator.ts";
import { arrangeKnots, type KnotDraft } from "../knots.ts";
import type { NextLetter } from "../next-letter.ts";
import { ownOffer, useOf } from "./answers.ts";
import { stepsOf, warningsOf } from "./explain.ts";
import { costTable, ranked } from "./table.ts";

/** The way to a mediator; nothing of it has a date yet. */
const way: KnotDraft[] = [
  { when: "D’abord", title: "Deux ou trois offres écrites", role: "milestone" },
  {
    when: "Ensuite",
    title: "Vérifier l’inscription, puis signer",
    detail: "Sur la liste officielle, pour votre secteur.",
    role: "milestone",
  },
  {
    when: "Enfin",
    title: "Afficher la notice",
    detail: "Jamais avant d’avoir signé.",
    role: "milestone",
  },
];

export const membershipRequest: NextLetter = {
  letter: "demande-adhesion-mediateur",
  label: "Écrire la demande d’adhésion",
};

/**
 * What each mediator whose prices we know would cost a year, and the offer typed in.
 * @throws Error when there is no offer at all: the page hands them
 */
export function compute(values: Values, data: CalculatorData, today: IsoDate): Calculation {
  const use = useOf(values);
  const quotes = ranked(
    [...(data.offers ?? []), ...ownOffer(values)].map((offer) => ({
      offer,
      cost: yearlyCost(offer, use),
    })),
  );
  const [best] = quotes;
  if (!best) throw new Error("The page hands this calculator no offer.");
  const { expected, atLeast } = best.cost;
  const steps = stepsOf(quotes, use);
  return {
    headline: {
      before: `D’après les prix relevés, comptez${expected === null ? " au moins" : ""}`,
      value: formatEuros(expected ?? atLeast ?? 0),
      after: ` par an pour l’offre connue la moins chère\u00a0: ${best.offer.name}.`,
    },
    knots: arrangeKnots(way, today),
    steps,
    sources: [...new Set(steps.flatMap(({ sources }) => sources))],
    warnings: warningsOf(quotes, use),
    dates: [],
    table: costTable(quotes),
    next: membershipRequest,
  };
}
