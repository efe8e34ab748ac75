import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { calculators } from "../../../src/components/calculators.ts";
import { pathsOf, walk } from "../../../src/domain/orientation/graph.ts";
import { orientationCaseFileSchema } from "../../../src/schemas/orientation-case.ts";
import { letterLine, lineOf, plans, planWith, questions, register } from "./told.ts";

const cases = orientationCaseFileSchema.parse(
  parse(readFileSync("content/cases/orientation.yaml", "utf8")),
);

describe.each(cases)("$title", ({ today, answers, facts, expected }) => {
  // Within each test: what runs while tests are collected judges no mutant.
  const found = () => planWith(expected.plan, facts, today);

  test("the answers lead to the plan", () => {
    expect(walk(questions, answers)).toBe(expected.plan);
  });

  test("the thread, its dates and its conditions", () => {
    expect(found().value.entries.map(lineOf)).toEqual(expected.thread);
  });

  test("the letters, with what their links carry", () => {
    const letters = found().value.entries.flatMap(({ letter }) => letter ?? []);
    expect(letters.map(letterLine)).toEqual(expected.letters);
  });

  test("the articles cited", () => {
    expect(found().sources).toEqual(expected.sources);
  });
});

test("every plan has its case", () => {
  const told = new Set(cases.map(({ expected }) => expected.plan));
  expect([...plans.keys()].filter((id) => !told.has(id))).toEqual([]);
});

test("every path, walked by its answers, ends at its plan", () => {
  const paths = pathsOf(questions, plans);
  expect(paths.length).toBeGreaterThanOrEqual(plans.size);
  for (const { answers, plan } of paths)
    expect(walk(questions, Object.fromEntries(answers))).toBe(plan);
});

test("every step with a last day cites its articles", () => {
  const bare = [...plans.values()].flatMap(({ id, steps }) =>
    steps.filter((step) => step.due && step.sources.length === 0).map((step) => `${id} ${step.id}`),
  );
  expect(bare).toEqual([]);
});

test("every link to a calculator carries facts that it asks", () => {
  const lost: string[] = [];
  for (const { id, steps } of plans.values())
    for (const { tool } of steps) {
      if (!tool) continue;
      const { calculator } = calculators.find((card) => card.id === tool.id)!;
      const names = calculator.groups.flatMap(({ fields }) => fields.map(({ name }) => name));
      for (const name of Object.keys(tool.facts))
        if (!names.includes(name)) lost.push(`${id} ${tool.id} ${name}`);
    }
  expect(lost).toEqual([]);
});

test("the register holds every source that a plan cites", () => {
  for (const { expected } of cases)
    for (const id of expected.sources) expect(register.sources.has(id), id).toBe(true);
});
