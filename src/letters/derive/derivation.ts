import type { RateTable } from "../../domain/interest/rate-at.ts";
import type { FieldType } from "../../schemas/letter.ts";
import type { Rule, RuleVersion } from "../../schemas/rule.ts";
import type { Given } from "./given.ts";

/** The part of a rule that counting needs. */
export interface EmbeddedRule extends Pick<Rule, "id" | "title"> {
  versions: Pick<RuleVersion, "from" | "to" | "duration" | "convention">[];
}

/** Tables of rates, by the names under which the domain reads them. */
export type RateName = "legal" | "ecb";
export const rateFiles: Record<RateName, string> = {
  legal: "taux-interet-legal",
  ecb: "taux-bce",
};

/** The law that a letter's values are derived from: written into the compiled letter, nothing is fetched. */
export interface DerivationData {
  language: "fr-FR" | "fr-CA";
  rules: Record<string, EmbeddedRule>;
  rates: Partial<Record<RateName, RateTable>>;
}

/**
 * What a derivation takes under one key: a field or an earlier derived value of a type, a list, an
 * item's field of that list, a number of days (written, or asked for), a rule's id.
 */
export interface Parameter {
  takes:
    | "amount"
    | "percentage"
    | "date"
    | "list"
    | "item-amount"
    | "item-date"
    /** An amount of the rows of `liste` when there is one, else an amount. */
    | "amount-or-item"
    | "days"
    | "rule";
  /** Name taken when the key is left out. */
  usual?: string;
  /** May be left out altogether. */
  optional?: true;
}

/** One entry of the closed table of derived values. */
export interface Derivation {
  gives: Extract<FieldType, "amount" | "date" | "integer" | "percentage">;
  parameters: Record<string, Parameter>;
  /** May give nothing although every answer is there: an unknown rate, a rule that does not apply. */
  mayFail?: true;
  rates?: RateName[];
  /** Ids of the articles that it rests on, which the letter must cite. */
  sources?: string[];
  /** @throws NotGiven when an answer that it needs is missing */
  compute(given: Given, data: DerivationData): string | number;
}
