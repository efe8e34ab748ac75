import { expect } from "vitest";
import type {
  Calculation,
  Calculator,
  CalculatorData,
} from "../../../src/calculators/calculator.ts";
import type { Knot } from "../../../src/domain/knot.ts";
import { citableSources } from "../../../src/domain/time-limits/citable-sources.ts";
import { fieldSchema } from "../../../src/schemas/letter.ts";
import { sourceIds } from "../domain/content.ts";

function textsOf(result: Calculation): string[] {
  const { headline, knots, steps, warnings, dates } = result;
  return [
    headline.before,
    headline.value,
    headline.after,
    ...knots.flatMap(({ when, title, detail }) => [when, title, detail ?? ""]),
    ...steps.flatMap(({ label, detail }) => [label, detail]),
    ...warnings.flatMap(({ title, text }) => [title, text]),
    ...dates.flatMap(({ title, description }) => [title, description]),
  ];
}

/** The thread is in order, holds one today, and its states agree with the day. */
function checkThread(knots: readonly Knot[], today: string): void {
  const dates = knots.map(({ date }) => date ?? "9999");
  expect(dates).toEqual(dates.toSorted());
  expect(knots.filter(({ state }) => state === "today")).toHaveLength(1);
  expect(knots.filter(({ state }) => state === "next").length).toBeLessThanOrEqual(1);
  for (const { state, date } of knots) {
    if (state === "past") expect((date ?? "") <= today).toBe(true);
    if (state === "late") expect(date! < today).toBe(true);
    if (state === "due" || state === "next") expect((date ?? "9999") >= today).toBe(true);
  }
}

/** What holds of every result: declared sources, a thread in order, words ready to show. */
export function checkResult(
  calculator: Calculator,
  { rules, rates, thresholds }: CalculatorData,
  result: Calculation,
  today: string,
): void {
  const declared = new Set([
    ...calculator.sources,
    ...citableSources([...rules, ...thresholds]),
    ...rates.flatMap(({ periods }) => periods.flatMap(({ sources }) => sources)),
  ]);
  expect(result.sources.filter((id) => !declared.has(id))).toEqual([]);
  expect(result.sources.filter((id) => !sourceIds.has(id))).toEqual([]);
  expect(result.sources).toEqual([...new Set(result.steps.flatMap(({ sources }) => sources))]);
  checkThread(result.knots, today);
  expect(new Set(result.warnings.map(({ id }) => id)).size).toBe(result.warnings.length);
  expect(textsOf(result).filter((text) => /'| [:;!?»%]|« |undefined|NaN/.test(text))).toEqual([]);
  for (const { label } of result.steps) expect(label).not.toBe("");
  for (const part of [result.headline.before, result.headline.value])
    expect(part).toBe(part.trim());
}

/** The questions hold to the table of fields, follow what they depend on, and are typeset. */
export function checkQuestions({ groups }: Calculator): void {
  const fields = groups.flatMap((group) => group.fields);
  const names = fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  fields.forEach((field, index) => {
    expect(fieldSchema.parse(field)).toEqual(field);
    if (field.when) expect(names.slice(0, index)).toContain(field.when.field);
  });
  expect(JSON.stringify(groups)).not.toMatch(/ [:;!?»]|« |\w'\w/);
}
