import type { Field } from "../../schemas/letter.ts";
import type { PlanCondition, PlanFact } from "../../schemas/orientation.ts";
import type { Threshold } from "../../schemas/threshold.ts";
import type { IsoDate } from "../outcome.ts";
import { centsOf, thresholdAt } from "../thresholds/threshold-at.ts";

/** What the visitor told, by fact: a day, an answer, or a sum in cents. */
export type PlanFacts = Readonly<Record<string, string | number | undefined>>;

/** A fact that cannot be, told beside its question. */
export class PlanFactFault extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.name = "PlanFactFault";
    this.field = field;
  }
}

/** The question of a fact, in the closed table of field types: always optional. */
export function fieldOf(fact: PlanFact): Field {
  const { name, label, hint, when } = fact;
  const common = {
    name,
    label,
    optional: true,
    ...(hint ? { hint } : {}),
    ...(when ? { when: { field: when.fact, equals: when.equals } } : {}),
  };
  switch (fact.type) {
    case "date":
      return { ...common, type: "date", ...(fact.anyDay ? {} : { notAfter: "today" }) };
    case "amount":
      return {
        ...common,
        type: "amount",
        min: 0,
        ...(fact.country ? { country: fact.country } : {}),
      };
    case "choice":
      return {
        ...common,
        type: "choice",
        options: fact.options.map(({ value, label: text }) => ({ value, label: text })),
      };
  }
}

/** A condition met, not met, or open, with the words that tell it. */
export interface Judged {
  met: boolean | undefined;
  /** « Si la somme ne dépasse pas 5 000,00 € ». */
  words: string;
}

const without = (text: string) => text.replace(/,00(?=\s)/g, "");

/**
 * Judges the condition of a step.
 *
 * @param today day at which a threshold is read
 * @throws Error when the condition names a fact or a threshold that the data do not hold
 */
export function judge(
  condition: PlanCondition,
  asked: readonly PlanFact[],
  told: PlanFacts,
  thresholds: readonly Threshold[],
  today: IsoDate,
): Judged {
  const fact = asked.find(({ name }) => name === condition.fact);
  const value = told[condition.fact];
  if ("known" in condition) return { met: (value !== undefined) === condition.known, words: "" };
  if ("equals" in condition) {
    const option =
      fact?.type === "choice" && fact.options.find((one) => one.value === condition.equals);
    if (!option)
      throw new Error(`Fait « ${condition.fact} » : réponse inconnue « ${condition.equals} ».`);
    return {
      met: value === undefined ? undefined : value === condition.equals,
      words: option.condition,
    };
  }
  const id = "atMost" in condition ? condition.atMost : condition.above;
  const threshold = thresholds.find((one) => one.id === id);
  if (fact?.type !== "amount" || !threshold)
    throw new Error(`Fait « ${condition.fact} » : seuil inconnu « ${id} ».`);
  const reading = thresholdAt(threshold, today);
  const within = typeof value === "number" ? value <= centsOf(reading) : undefined;
  const limit = without(reading.text);
  return "atMost" in condition
    ? { met: within, words: `Si ${fact.condition} ne dépasse pas ${limit}` }
    : {
        met: within === undefined ? undefined : !within,
        words: `Si ${fact.condition} dépasse ${limit}`,
      };
}
