import { expect } from "vitest";
import type { Step, Warning } from "../../src/domain/outcome.ts";
import type { CaseWords } from "../../src/schemas/case-words.ts";
import { plain } from "./plain.ts";

/** The words that a golden case asks for are those of the outcome. */
export function checkWords(
  { steps, says = [] }: CaseWords,
  outcome: { steps: readonly Step[]; warnings: readonly Warning[] },
): void {
  if (steps)
    expect(outcome.steps.map(({ label, sources }) => ({ label: plain(label), sources }))).toEqual(
      steps,
    );
  const told = [
    ...outcome.steps.flatMap(({ label, detail }) => [label, detail]),
    ...outcome.warnings.flatMap(({ title, text }) => [title, text]),
  ].map(plain);
  expect(says.filter((words) => !told.some((text) => text.includes(words)))).toEqual([]);
}
