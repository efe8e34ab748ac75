import { describe, expect, test } from "vitest";
import { computeDueDate } from "../../../src/domain/time-limits/due-date.ts";
import { type CountingConvention, type RuleActor, ruleSchema } from "../../../src/schemas/rule.ts";

const nb = "\u00A0";

/** A year that ends on Sunday 14 March 2027. */
function sunday(
  actor: RuleActor | undefined,
  convention: CountingConvention = "calendar",
  sources = ["article-fixant-le-delai", "cpc-641", "cpc-642"],
) {
  const rule = ruleSchema.parse({
    id: "regle-d-essai",
    title: "Dernier jour",
    event: "la lettre",
    period: "un an à compter de la lettre",
    explanation: "Une règle d’essai.",
    ...(actor ? { actor } : {}),
    versions: [
      {
        from: "2000-01-01",
        to: null,
        duration: "P1Y",
        convention,
        sources,
        checkedOn: "2026-11-22",
      },
    ],
  });
  return computeDueDate(rule, "2026-03-14");
}

const before = `vendredi 12${nb}mars 2027`;
const after = `lundi 15${nb}mars 2027`;

describe("who must act decides what a Sunday that stands advises", () => {
  test.each<[RuleActor | undefined, string[], string[]]>([
    ["vous", [before, "C’est à vous d’agir"], [after]],
    ["votre-client", [after, "C’est à votre client d’agir"], [before]],
    [undefined, [before, after], []],
  ])("%s", (actor, said, unsaid) => {
    const { value, warnings } = sunday(actor);
    expect(value.dueDate).toBe("2027-03-14");
    expect(value.lastWorkingDay).toBe("2027-03-12");
    expect(warnings.map(({ id }) => id)).toEqual(["jour-non-ouvrable"]);
    for (const words of said) expect(warnings[0]!.text).toContain(words);
    for (const words of unsaid) expect(warnings[0]!.text).not.toContain(words);
  });

  test("nobody: the day stands and no earlier day is advised", () => {
    const { value, steps, warnings } = sunday("personne");
    expect(value).toEqual({
      rule: "regle-d-essai",
      start: "2026-03-14",
      dueDate: "2027-03-14",
      rawDate: "2027-03-14",
    });
    expect(steps).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  test("nobody does not stop a period that rolls", () => {
    expect(sunday("personne", "cpc-641-642").value.dueDate).toBe("2027-03-15");
  });
});

test("a rule that cites nothing but its way of counting cites it from the first step", () => {
  const sources = (...ids: string[]) => sunday("vous", "calendar", ids).steps[0]!.sources;
  expect(sources("cpc-641", "cpc-642")).toEqual(["cpc-641", "cpc-642"]);
  expect(sources("article-fixant-le-delai", "cpc-641")).toEqual(["article-fixant-le-delai"]);
});

describe("why a last day stands", () => {
  test.each([
    [["article-fixant-le-delai", "cpc-641", "cpc-642"], "qui vaut en procédure civile"],
    [["article-fixant-le-delai"], "Nous ne reportons pas ce délai"],
  ])("a rule that cites %j says: %s", (sources, words) => {
    const step = sunday("vous", "calendar", sources).steps.at(-1)!;
    expect(step.detail).toContain(words);
    expect(step.sources).toEqual(sources.includes("cpc-642") ? ["cpc-642"] : []);
  });
});
