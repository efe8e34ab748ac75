import { describe, expect, test } from "vitest";
import { isTerritory, type Territory } from "../../../src/domain/calendar/territories.ts";
import { citableSources } from "../../../src/domain/time-limits/citable-sources.ts";
import { computeDueDate } from "../../../src/domain/time-limits/due-date.ts";
import type { GoldenCase } from "../../../src/schemas/case.ts";
import { rules, sourceIds } from "./content.ts";
import { goldenCases } from "./golden-cases.ts";

function territoryOf(golden: GoldenCase): Territory {
  if (!isTerritory(golden.territory)) throw new Error(`Territoire inconnu : ${golden.territory}`);
  return golden.territory;
}

/** « vendredi 12 mars », as the case's explanation names the last working day. */
function dayInWords(date: string): string {
  return new Intl.DateTimeFormat("fr-FR", {
    weekday: "long",
    day: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}

describe("golden cases", () => {
  test.each(
    goldenCases.map(
      (golden) => [`${golden.rule} : ${golden.title} (${golden.start})`, golden] as const,
    ),
  )("%s", (_title, golden) => {
    const rule = rules[golden.rule];
    expect(rule, `règle ${golden.rule}`).toBeDefined();
    const outcome = computeDueDate(rule!, golden.start, { territory: territoryOf(golden) });
    expect({
      dueDate: outcome.value.dueDate,
      sources: outcome.sources,
      warnings: outcome.warnings.map((warning) => warning.id),
    }).toEqual(golden.expected);
    if (outcome.value.lastWorkingDay)
      expect(golden.why).toContain(dayInWords(outcome.value.lastWorkingDay));
  });

  test("every rule has at least eight cases", () => {
    for (const id of Object.keys(rules))
      expect(goldenCases.filter((golden) => golden.rule === id).length, id).toBeGreaterThanOrEqual(
        8,
      );
  });

  test("every case names a rule of the content, and two cases never ask the same question", () => {
    const questions = goldenCases.map(
      ({ rule, start, territory }) => `${rule} ${start} ${territory}`,
    );
    expect(goldenCases.filter(({ rule }) => !(rule in rules))).toEqual([]);
    expect(questions.filter((one, index) => questions.indexOf(one) !== index)).toEqual([]);
  });

  test("the rules of Québec, and they alone, are counted with its holidays", () => {
    const astray = goldenCases.filter(
      ({ rule, territory }) => rule.startsWith("quebec-") !== (territory === "quebec"),
    );
    expect(astray).toEqual([]);
  });

  test("every source that a computation may cite stands in the register", () => {
    const unknown = citableSources(Object.values(rules)).filter((id) => !sourceIds.has(id));
    expect(unknown).toEqual([]);
  });

  test("every golden case cites sources of the register", () => {
    const cited = goldenCases.flatMap((golden) => golden.expected.sources);
    expect(cited.filter((id) => !sourceIds.has(id))).toEqual([]);
  });
});
