import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";
import {
  AnswerFault,
  type Calculation,
  type Calculator,
  type CalculatorData,
} from "../../../src/calculators/calculator.ts";
import { namedOffers } from "../../../src/calculators/cout-mediation/offers.ts";
import { factsOfNext } from "../../../src/calculators/next-letter.ts";
import { typographRule } from "../../../src/components/typograph-rule.ts";
import { typographThreshold } from "../../../src/components/typograph-threshold.ts";
import { readAnswers } from "../../../src/letters/answers.ts";
import type { Values } from "../../../src/letters/values.ts";
import {
  type CalculationCase,
  calculationCaseFileSchema,
} from "../../../src/schemas/calculation-case.ts";
import { type RateTable, rateFileSchema } from "../../../src/schemas/rate.ts";
import { checkWords } from "../../support/case-words.ts";
import { plain } from "../../support/plain.ts";
import { rules, thresholds } from "../domain/content.ts";
import { mediators } from "../notices/mediators.ts";
import { checkResult } from "./result-checks.ts";

export { plain } from "../../support/plain.ts";

const content = join(import.meta.dirname, "../../../content");
const read = (...path: string[]): unknown => parse(readFileSync(join(content, ...path), "utf8"));

const rates: RateTable[] = readdirSync(join(content, "rates"))
  .sort()
  .map((name) => rateFileSchema.parse(read("rates", name)));

type Answers = CalculationCase["answers"];

/** The golden cases of a calculator, each with its title for `test.each`. */
export function casesOf({ id }: Calculator): (readonly [string, CalculationCase])[] {
  return calculationCaseFileSchema
    .parse(read("cases", "calculs", `${id}.yaml`))
    .map((golden) => [golden.title, golden] as const);
}

/** The rules, rates and thresholds that the calculator names, and no other, typeset as its page hands them. */
export function dataOf(calculator: Calculator): CalculatorData {
  return {
    rules: calculator.rules.map((id) => {
      const rule = rules[id];
      if (!rule) throw new Error(`règle inconnue : ${id}`);
      return typographRule(rule);
    }),
    ...(calculator.offers
      ? { offers: namedOffers(mediators.map(({ mediator }) => mediator)) }
      : {}),
    rates: rates.filter(({ id }) => calculator.rates.includes(id)),
    thresholds: calculator.thresholds.map((id) => {
      const threshold = thresholds[id];
      if (!threshold) throw new Error(`seuil inconnu : ${id}`);
      return typographThreshold(threshold);
    }),
  };
}

/** Answers as a link writes them, read by the calculator's own questions. */
function valuesOf(calculator: Calculator, answers: Answers, today: string): Values {
  const { values, errors } = readAnswers(calculator, answers, { today, mediators: [] });
  expect(errors).toEqual([]);
  expect(Object.keys(values).sort(), "only questions that show are answered").toEqual(
    Object.keys(answers).sort(),
  );
  return values;
}

/** The result for those answers. */
export function run(calculator: Calculator, answers: Answers, today: string): Calculation {
  return calculator.compute(valuesOf(calculator, answers, today), dataOf(calculator), today);
}

/** Runs one case: the result that the jurist wrote, and what every result must hold. */
export function runCase(calculator: Calculator, golden: CalculationCase): void {
  expect(golden.calculator).toBe(calculator.id);
  const { steps, says, ...expected } = golden.expected;
  const result = run(calculator, golden.answers, golden.today);
  expect({
    value: plain(result.headline.value),
    dates: result.dates.map(({ rule, date }) => [rule, date]),
    sources: result.sources,
    warnings: result.warnings.map(({ id }) => id),
    letter: result.next && { id: result.next.letter, facts: factsOfNext(result.next) },
  }).toEqual({ ...expected, dates: Object.entries(expected.dates) });
  checkWords({ steps, says }, result);
  checkResult(calculator, dataOf(calculator), result, golden.today);
}

/** The question beside which a fault is told; what is no fault is thrown again. */
export function faultOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
  } catch (error) {
    if (error instanceof AnswerFault) return error.field;
    throw error;
  }
  return undefined;
}
