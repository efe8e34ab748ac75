import type { Knot } from "../domain/knot.ts";
import type { IsoDate, Step, Warning } from "../domain/outcome.ts";
import type { Values } from "../letters/values.ts";
import type { Field } from "../schemas/letter.ts";
import type { RateTable } from "../schemas/rate.ts";
import type { Rule } from "../schemas/rule.ts";
import type { Threshold } from "../schemas/threshold.ts";
import type { NamedOffer } from "./cout-mediation/offers.ts";
import type { NextLetter } from "./next-letter.ts";

/** The dated data a computation reads; the page hands its island only what it names. */
export interface CalculatorData {
  rules: Rule[];
  rates: RateTable[];
  thresholds: Threshold[];
  /** Prices of mediators, for the calculator that compares them. */
  offers?: readonly NamedOffer[];
}

/** A date worth putting in a calendar. */
export interface CalendarEntry {
  /** Id of the rule and its starting day: what makes the event's identifier stable. */
  rule: string;
  start: IsoDate;
  date: IsoDate;
  title: string;
  description: string;
}

/** A result by rows: interest by period, a schedule. Also what the CSV file holds. */
export interface ResultTable {
  caption: string;
  head: string[];
  rows: string[][];
  align: ("start" | "end")[];
  /** Share of each row in the whole, 0 to 1, drawn as bars. */
  shares?: number[];
}

/** What a calculator answers. Every string is French, typeset, ready to show. */
export interface Calculation {
  /** The answer in one sentence, the value in the middle: « Votre client peut… jusqu’au » · date · « . ». */
  headline: { before: string; value: string; after: string };
  knots: Knot[];
  steps: Step[];
  sources: string[];
  warnings: Warning[];
  dates: CalendarEntry[];
  table?: ResultTable;
  next?: NextLetter | undefined;
}

/** A fault that the answers have together, told beside the field that must change. */
export class AnswerFault extends Error {
  readonly field: string;
  constructor(field: string, message: string) {
    super(message);
    this.name = "AnswerFault";
    this.field = field;
  }
}

/** One calculator: its questions, in the closed table of field types, and its computation. */
export interface Calculator {
  id: string;
  /** Questions in order, by groups; `when` hides, hidden answers are pruned. */
  groups: { title: string; fields: Field[] }[];
  /** Ids of the rules, rate tables and thresholds it reads. */
  rules: string[];
  rates: string[];
  thresholds: string[];
  /** Whether it reads the prices of mediators. */
  offers?: true;
  /** Ids of every source that a result may cite, besides those of what it reads. */
  sources: string[];
  /** Ids of every letter that a result may lead to. */
  letters: string[];
  /**
   * @throws AnswerFault when the answers contradict each other, or a rate is not known
   */
  compute(values: Values, data: CalculatorData, today: IsoDate): Calculation;
}
