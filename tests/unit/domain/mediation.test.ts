import { describe, expect, test } from "vitest";
import {
  FactsError,
  type MediationFacts,
  mediationClocks,
} from "../../../src/domain/time-limits/mediation.ts";
import { RuleNotInForce } from "../../../src/domain/time-limits/version-in-force.ts";
import { rules } from "./content.ts";

const today = "2026-11-22";
const ids = (items: { id: string }[]) => items.map((item) => item.id);

describe("the three clocks", () => {
  test.each<[string, MediationFacts, [string, string?, string?]]>([
    ["a complaint alone starts the year", { complaint: "2026-01-15" }, ["2027-01-15"]],
    [
      "a file starts the three weeks",
      { complaint: "2026-01-15", fileReceived: "2026-03-03" },
      ["2027-01-15", "2026-03-24"],
    ],
    [
      "a notification starts the ninety days",
      { complaint: "2026-01-15", notification: "2026-10-01" },
      ["2027-01-15", undefined, "2026-12-30"],
    ],
    [
      "each runs from its own event",
      { complaint: "2026-01-15", fileReceived: "2026-03-03", notification: "2026-10-01" },
      ["2027-01-15", "2026-03-24", "2026-12-30"],
    ],
    [
      "all three events may share a day",
      { complaint: "2026-10-01", fileReceived: "2026-10-01", notification: "2026-10-01" },
      ["2027-10-01", "2026-10-22", "2026-12-30"],
    ],
  ])("%s", (_title, facts, [referral, rejection, issue]) => {
    const { value } = mediationClocks(rules, facts, today);
    expect(value.referral.dueDate).toBe(referral);
    expect(value.rejection?.dueDate).toBe(rejection);
    expect(value.issue?.dueDate).toBe(issue);
    expect(value.durations).toEqual({ referral: "P1Y", rejection: "P3W", issue: "P90D" });
  });

  test("cite every article once, in the order of the steps", () => {
    const { sources, steps } = mediationClocks(
      rules,
      { complaint: "2025-05-14", fileReceived: "2026-03-03", notification: "2026-03-10" },
      today,
    );
    expect(sources).toEqual([
      "conso-l612-2",
      "cpc-641",
      "cpc-642",
      "trav-l3133-1",
      "conso-r612-5",
      "conso-r612-2",
    ]);
    expect(new Set(steps.map((step) => step.label)).size).toBe(steps.length);
  });

  test("say once what they share, and each day that is not a working one", () => {
    const { warnings } = mediationClocks(
      rules,
      { complaint: "2026-01-17", fileReceived: "2026-11-07", notification: "2026-11-09" },
      today,
    );
    expect(ids(warnings)).toEqual([
      "jour-non-ouvrable",
      "notre-lecture",
      "pas-de-report",
      "prolongation",
    ]);
    expect(warnings[0]!.text).toContain("dimanche 17\u00A0janvier 2027");
    expect(warnings[0]!.text).toContain("samedi 28\u00A0novembre 2026");
    expect(warnings[2]!.text.match(/Nous n’avons pas trouvé/g)).toHaveLength(1);
  });

  test("speak of a Saturday deadline until the working day after it is over", () => {
    const facts = { complaint: "2026-01-15", fileReceived: "2026-10-10" };
    const warned = (day: string) => ids(mediationClocks(rules, facts, day).warnings);
    expect(warned("2026-11-02")).toContain("jour-non-ouvrable");
    expect(warned("2026-11-03")).toEqual(["notre-lecture", "pas-de-report"]);
  });

  test("that end on the same Sunday explain it once", () => {
    const { steps, value } = mediationClocks(rules, {
      complaint: "2026-01-17",
      notification: "2026-10-19",
    });
    expect(value.issue?.dueDate).toBe(value.referral.dueDate);
    expect(new Set(steps.map((step) => step.label)).size).toBe(steps.length);
  });

  test("take their rules as a list or by id", () => {
    const facts = { complaint: "2026-01-15" };
    expect(mediationClocks(Object.values(rules), facts)).toEqual(mediationClocks(rules, facts));
  });

  test("name the rule that is missing", () => {
    expect(() => mediationClocks([], { complaint: "2026-01-15" })).toThrow("mediation-saisine");
  });
});

describe("warnings on the year", () => {
  test.each<[string, MediationFacts, string[]]>([
    ["none while it runs", { complaint: "2026-01-15" }, []],
    ["none on its last day", { complaint: "2025-11-22" }, []],
    ["the year is over once it has passed", { complaint: "2025-11-20" }, ["annee-ecoulee"]],
    ["none yet, on Sunday, of a year that ended on Saturday", { complaint: "2025-11-21" }, []],
    [
      "none when the file came on the last day",
      { complaint: "2025-03-10", fileReceived: "2026-03-10" },
      [],
    ],
    [
      "a file that came the day after is pointed out",
      { complaint: "2025-03-10", fileReceived: "2026-03-11" },
      ["apres-un-an"],
    ],
    [
      "so is a notification, when the day of the file is unknown",
      { complaint: "2025-03-10", notification: "2026-03-11" },
      ["apres-un-an"],
    ],
    [
      "a late notification of a file that came in time is not",
      { complaint: "2025-03-10", fileReceived: "2026-03-10", notification: "2026-03-16" },
      [],
    ],
  ])("%s", (_title, facts, expected) => {
    const { warnings } = mediationClocks(rules, facts, today);
    const own = ids(warnings).filter((id) => id === "apres-un-an" || id === "annee-ecoulee");
    expect(own).toEqual(expected);
  });

  test("nothing is said of a lapsed year when today is not given", () => {
    const { warnings } = mediationClocks(rules, { complaint: "2020-01-15" });
    expect(ids(warnings)).not.toContain("annee-ecoulee");
  });
});

describe("dates that cannot be", () => {
  test.each<[string, MediationFacts, string, string]>([
    [
      "a file before the complaint",
      { complaint: "2026-03-03", fileReceived: "2026-03-02" },
      "fileReceived",
      "le 3\u00A0mars 2026, jour de la réclamation, ou après",
    ],
    [
      "a notification before the complaint",
      { complaint: "2026-03-03", notification: "2026-03-02" },
      "notification",
      "le 3\u00A0mars 2026, jour de la réclamation, ou après",
    ],
    [
      "a notification before the file",
      { complaint: "2026-03-03", fileReceived: "2026-03-10", notification: "2026-03-09" },
      "notification",
      "le 10\u00A0mars 2026, jour de la réception du dossier, ou après",
    ],
    ["a complaint to come", { complaint: "2026-11-23" }, "complaint", "aujourd’hui ou avant"],
    [
      "a notification to come",
      { complaint: "2026-03-03", notification: "2027-03-03" },
      "notification",
      "aujourd’hui ou avant",
    ],
  ])("%s are refused at their field", (_title, facts, field, words) => {
    const attempt = () => mediationClocks(rules, facts, today);
    expect(attempt).toThrow(FactsError);
    expect(attempt).toThrow(expect.objectContaining({ field }));
    expect(attempt).toThrow(words);
  });

  test("a complaint of today is accepted", () => {
    expect(mediationClocks(rules, { complaint: today }, today).value.referral.dueDate).toBe(
      "2027-11-22",
    );
  });

  test("a complaint before the code of 2016 is refused", () => {
    expect(() => mediationClocks(rules, { complaint: "2016-06-30" }, today)).toThrow(
      RuleNotInForce,
    );
  });
});
