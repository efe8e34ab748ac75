import { describe, expect, test } from "vitest";
import type { Territory } from "../../../src/domain/calendar/territories.ts";
import {
  computeDueDate,
  RuleNotInForce,
  versionInForce,
} from "../../../src/domain/time-limits/due-date.ts";
import { governsSince } from "../../../src/domain/time-limits/version-in-force.ts";
import { type CountingConvention, type Rule, ruleSchema } from "../../../src/schemas/rule.ts";

const nb = "\u00A0";

function rule(
  convention: CountingConvention,
  duration: string,
  sources = ["article-fixant-le-delai"],
): Rule {
  return ruleSchema.parse({
    id: "regle-d-essai",
    title: "Dernier jour",
    event: "la lettre",
    period: "un délai à compter de la lettre",
    explanation: "Une règle d’essai.",
    warnings: [{ id: "de-la-regle", title: "De la règle", text: "Un avertissement." }],
    versions: [
      { from: "2000-01-01", to: null, duration, convention, sources, checkedOn: "2026-11-22" },
    ],
  });
}

const ids = (items: { id: string }[]) => items.map((item) => item.id);

describe("a period that rolls", () => {
  test.each<[CountingConvention, string, string, Territory, string]>([
    ["cpc-641-642", "2026-03-06", "P1M", "metropole", "2026-04-07"], // Easter Monday
    ["cpc-641-642", "2026-03-04", "P1M", "metropole", "2026-04-07"], // Saturday before Easter
    ["cpc-641-642", "2026-04-14", "P1M", "metropole", "2026-05-15"], // Ascension
    ["cpc-641-642", "2026-04-25", "P1M", "metropole", "2026-05-26"], // Whit Monday
    ["cpc-641-642", "2026-04-23", "P1M", "metropole", "2026-05-26"], // Saturday before Whit Monday
    ["cpc-641-642", "2025-12-01", "P1M", "metropole", "2026-01-02"], // New Year's Day
    ["cpc-641-642", "2026-01-31", "P1M", "metropole", "2026-03-02"], // 28 February is a Saturday
    ["cpc-641-642", "2024-01-31", "P1M", "metropole", "2024-02-29"],
    ["cpc-641-642", "2026-01-15", "P1M", "metropole", "2026-02-16"], // Sunday
    ["cpc-641-642", "2026-01-16", "P1M", "metropole", "2026-02-16"],
    ["cpc-641-642", "2026-04-27", "P1M", "metropole", "2026-05-27"],
    ["cpc-641-642", "2026-04-27", "P1M", "guadeloupe", "2026-05-28"],
    ["cpc-641-642", "2026-03-03", "P1M", "metropole", "2026-04-03"],
    ["cpc-641-642", "2026-03-03", "P1M", "alsace-moselle", "2026-04-07"], // Good Friday
    ["cpc-641-642", "2025-12-25", "P1Y", "alsace-moselle", "2026-12-28"],
    ["reglement-1182-71", "2026-06-01", "P14D", "metropole", "2026-06-15"],
    ["reglement-1182-71", "2026-03-23", "P14D", "metropole", "2026-04-07"], // Easter Monday
    ["reglement-1182-71", "2026-04-30", "P14D", "metropole", "2026-05-15"], // Ascension
    ["reglement-1182-71", "2026-05-11", "P14D", "metropole", "2026-05-26"], // Whit Monday
    ["reglement-1182-71", "2026-05-13", "P14D", "guadeloupe", "2026-05-28"],
    ["reglement-1182-71", "2026-05-09", "P14D", "metropole", "2026-05-26"], // Saturday before Whit Monday
    ["cpc-quebec-83", "2026-06-14", "P10D", "quebec", "2026-06-25"], // Fête nationale
    ["cpc-quebec-83", "2026-06-14", "P10D", "metropole", "2026-06-24"],
    ["cpc-quebec-83", "2026-08-31", "P1M", "quebec", "2026-09-30"],
    ["cpc-quebec-83", "2026-08-28", "P10D", "quebec", "2026-09-08"], // Labour Day
    ["cpc-quebec-83", "2029-06-21", "P10D", "quebec", "2029-07-03"], // 1 July is a Sunday
  ])("%s: %s + %s in %s ends on %s", (convention, start, duration, territory, dueDate) => {
    expect(computeDueDate(rule(convention, duration), start, { territory }).value.dueDate).toBe(
      dueDate,
    );
  });

  test("says which days it passes over, and why", () => {
    const outcome = computeDueDate(
      rule("cpc-641-642", "P1M", ["fond", "cpc-641", "cpc-642"]),
      "2026-03-04",
    );
    expect(outcome.value).toEqual({
      rule: "regle-d-essai",
      start: "2026-03-04",
      rawDate: "2026-04-04",
      dueDate: "2026-04-07",
    });
    const roll = outcome.steps.at(-1)!;
    expect(roll.detail).toBe(
      `Le samedi 4${nb}avril 2026, le dimanche 5${nb}avril 2026 et le lundi 6${nb}avril 2026 (Lundi de Pâques) ne sont pas des jours ouvrables. Le délai finit le premier jour ouvrable qui suit${nb}: le mardi 7${nb}avril 2026.`,
    );
    expect(roll.sources).toEqual(["cpc-642", "trav-l3133-1"]);
    expect(outcome.sources).toEqual(["fond", "cpc-641", "cpc-642", "trav-l3133-1"]);
    expect(ids(outcome.warnings)).toEqual(["de-la-regle"]);
  });

  test("gives the other date when Good Friday alone moved it", () => {
    const outcome = computeDueDate(rule("cpc-641-642", "P1M"), "2026-03-03", {
      territory: "alsace-moselle",
    });
    expect(ids(outcome.warnings)).toEqual(["vendredi-saint", "de-la-regle"]);
    expect(outcome.warnings[0]!.text).toContain(`vendredi 3${nb}avril 2026`);
  });

  test("says nothing of Good Friday when it moved nothing", () => {
    const outcome = computeDueDate(rule("cpc-641-642", "P1M"), "2026-03-05", {
      territory: "alsace-moselle",
    });
    expect(outcome.value.dueDate).toBe("2026-04-07");
    expect(ids(outcome.warnings)).toEqual(["de-la-regle"]);
  });
});

describe("a period that does not roll", () => {
  test.each([
    ["2026-01-31", "P1M", "2026-02-28", "2026-02-27"],
    ["2025-12-31", "P1Y", "2026-12-31", undefined],
    ["2024-02-29", "P1Y", "2025-02-28", undefined],
    ["2024-02-29", "P4Y", "2028-02-29", undefined],
    ["2026-01-31", "P1M15D", "2026-03-15", "2026-03-13"],
    ["2026-01-31", "P1M1D", "2026-03-01", "2026-02-27"],
    ["2026-02-28", "P1M3D", "2026-03-31", undefined],
    ["2026-01-05", "P1W1D", "2026-01-13", undefined],
    ["2025-08-15", "P1Y", "2026-08-15", "2026-08-14"],
    ["2026-05-26", "P1D", "2026-05-27", undefined],
  ])(
    "%s + %s ends on %s; last working day before: %s",
    (start, duration, dueDate, lastWorkingDay) => {
      const { value, warnings } = computeDueDate(rule("calendar", duration), start);
      expect(value.dueDate).toBe(dueDate);
      expect(value.rawDate).toBe(dueDate);
      expect(value.lastWorkingDay).toBe(lastWorkingDay);
      expect(ids(warnings)).toEqual(
        lastWorkingDay ? ["jour-non-ouvrable", "de-la-regle"] : ["de-la-regle"],
      );
    },
  );

  test("says whom the working day before and the working day after concern", () => {
    const { value, warnings } = computeDueDate(rule("calendar", "P1Y"), "2026-03-29");
    expect(value.nextWorkingDay).toBe("2027-03-30");
    expect(warnings[0]!.text).toBe(
      `Le lundi 29${nb}mars 2027 (Lundi de Pâques) n’est pas compté ici comme un jour ouvrable. Si c’est à vous d’agir, visez le vendredi 26${nb}mars 2027, dernier jour ouvrable avant. Si c’est à un autre, laissez passer le mardi 30${nb}mars 2027, jour ouvrable suivant, avant de tenir le délai pour fini.`,
    );
  });

  test("explains months before days, and a month too short", () => {
    const { steps } = computeDueDate(rule("calendar", "P1M15D"), "2026-01-31");
    expect(steps.map((step) => step.label).slice(0, 2)).toEqual([
      `31${nb}janvier 2026 + 1${nb}mois et 15${nb}jours`,
      `Les mois, puis les jours${nb}: 15${nb}mars 2026`,
    ]);
    expect(steps[1]!.detail).toContain(`Les mois d’abord${nb}: 28${nb}février 2026.`);
    expect(steps[1]!.detail).toContain("Ce mois n’a pas de 31");
  });

  test("opens with the period in the rule’s own words", () => {
    const [first] = computeDueDate(rule("calendar", "P90D"), "2026-10-01").steps;
    expect(first).toEqual({
      label: `1er${nb}octobre 2026 + 90${nb}jours`,
      detail: "Un délai à compter de la lettre.",
      sources: ["article-fixant-le-delai"],
    });
  });

  test("owns that its arithmetic is borrowed only when the rule cites where from", () => {
    const detail = (sources: string[]) =>
      computeDueDate(rule("calendar", "P1Y", sources), "2026-01-15").steps[1]!.detail;
    expect(detail(["fond", "cpc-641"])).toContain("Nous comptons comme en procédure civile.");
    expect(detail(["fond"])).not.toContain("procédure civile");
  });

  test("says that 21 days are three weeks", () => {
    const [, count] = computeDueDate(rule("calendar", "P3W"), "2026-03-03").steps;
    expect(count!.label).toBe(`21${nb}jours${nb}: jusqu’au 24${nb}mars 2026`);
    expect(count!.detail).toContain(`Une semaine vaut 7${nb}jours.`);
  });
});

describe("the version in force", () => {
  const dated = ruleSchema.parse({
    ...rule("calendar", "P6M"),
    versions: [
      {
        ...rule("calendar", "P6M").versions[0],
        from: "2016-07-01",
        to: "2026-08-31",
      },
      { ...rule("calendar", "P3M").versions[0], from: "2026-09-01", to: null },
    ],
  });

  test.each([
    ["2016-07-01", "P6M"],
    ["2026-08-31", "P6M"],
    ["2026-09-01", "P3M"],
    ["2090-01-01", "P3M"],
  ])("an event of %s is governed by the version of %s", (start, duration) => {
    expect(versionInForce(dated, start).duration).toBe(duration);
  });

  test("an event before the first version is refused, with the rule, the day and the first day", () => {
    const attempt = () => computeDueDate(dated, "2016-06-30");
    expect(attempt).toThrow(RuleNotInForce);
    for (const words of ["Dernier jour", `1er${nb}juillet 2016`, `30${nb}juin 2016`])
      expect(attempt).toThrow(words);
  });

  test.each([
    ["one version without end", [["2016-07-01", null]], "2016-07-01"],
    [
      "versions that follow each other",
      [
        ["2016-07-01", "2021-12-31"],
        ["2022-01-01", null],
      ],
      "2016-07-01",
    ],
    [
      "versions with a gap",
      [
        ["2016-07-01", "2021-12-30"],
        ["2022-01-01", null],
      ],
      "2022-01-01",
    ],
    ["a rule that is no more", [["2016-07-01", "2021-12-31"]], undefined],
  ] as [string, [string, string | null][], string | undefined][])(
    "a rule governs without a gap since the right day: %s",
    (_, versions, since) => {
      expect(governsSince(versions.map(([from, to]) => ({ from, to })))).toBe(since);
    },
  );

  test("a day that does not exist is refused", () => {
    expect(() => computeDueDate(dated, "2026-02-30")).toThrow(RangeError);
  });
});
