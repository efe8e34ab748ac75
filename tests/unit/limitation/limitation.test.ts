import { describe, expect, test } from "vitest";
import { never } from "../../../src/domain/calendar/civil-date.ts";
import type { Territory } from "../../../src/domain/calendar/territories.ts";
import { runClock } from "../../../src/domain/limitation/clock.ts";
import { erasures } from "../../../src/domain/limitation/erased.ts";
import { eventKinds, type LimitationEvent } from "../../../src/domain/limitation/events.ts";
import { type LimitationFacts, LimitationFault } from "../../../src/domain/limitation/facts.ts";
import { mergeSpans, periodEnd } from "../../../src/domain/limitation/suspension.ts";
import { RuleNotInForce } from "../../../src/domain/time-limits/due-date.ts";
import { plain } from "../../support/plain.ts";
import { tell, trialRule } from "./trial.ts";

const twoYears = { years: 2, months: 0, weeks: 0, days: 0 };
const run = (events: LimitationEvent[], limit?: string) =>
  runClock({ start: "2025-01-06", duration: twoYears, events, limit });

describe("suspensions", () => {
  test("those that overlap or touch are one, and one without end swallows the rest", () => {
    expect(
      mergeSpans([
        { from: "2025-03-10", to: "2025-03-20" },
        { from: "2025-03-01", to: "2025-03-10" },
        { from: "2025-06-01", to: never },
        { from: "2025-07-01", to: "2025-08-01" },
      ]),
    ).toEqual([
      { from: "2025-03-01", to: "2025-03-20" },
      { from: "2025-06-01", to: never },
    ]);
  });

  test.each([
    ["ended before the period began", "2024-11-01", "2025-01-06", "2027-01-06"],
    ["begun before the period, ended after", "2024-11-01", "2025-01-10", "2027-01-09"],
    ["begun on the last day", "2027-01-06", "2027-01-16", "2027-07-16"],
    ["begun the day after the last day", "2027-01-07", "2027-01-16", "2027-01-06"],
    ["of a single day, near the end", "2026-12-01", "2026-12-01", "2027-06-01"],
  ])("one %s", (_what, from, to, dueDate) => {
    expect(periodEnd("2025-01-06", twoYears, [{ from, to }])).toMatchObject({ dueDate });
  });
});

describe("interruptions", () => {
  test("a case without end leaves no last day, whatever comes after", () => {
    const clock = run([
      { kind: "demande-en-justice", date: "2026-01-05" },
      { kind: "reconnaissance", date: "2026-03-02" },
    ]);
    expect(clock.dueDate).toBeUndefined();
    expect(clock.stopped).toEqual({ by: "interruption", since: "2026-01-05" });
  });

  test("a served order interrupts on its day, or until the end of the case it led to", () => {
    expect(run([{ kind: "injonction-signifiee", date: "2026-01-05" }]).dueDate).toBe("2028-01-05");
    expect(
      run([{ kind: "injonction-signifiee", date: "2026-01-05", end: "2026-09-07" }]).dueDate,
    ).toBe("2028-09-07");
  });

  test("an acknowledgement on the last day counts, the day after it does not", () => {
    expect(run([{ kind: "reconnaissance", date: "2027-01-06" }]).dueDate).toBe("2029-01-06");
    expect(run([{ kind: "reconnaissance", date: "2027-01-07" }]).dueDate).toBe("2027-01-06");
  });

  test("twenty years end a period that was acknowledged, not one that was sued on", () => {
    const limit = "2027-06-01";
    expect(run([{ kind: "reconnaissance", date: "2026-05-04" }], limit)).toMatchObject({
      dueDate: limit,
      limited: true,
    });
    expect(run([{ kind: "execution", date: "2026-05-04" }], limit).dueDate).toBe("2028-05-04");
  });

  test("an outer limit on the last day itself cuts nothing short", () => {
    expect(run([], "2027-01-06")).toEqual({
      start: "2025-01-06",
      suspendedDays: 0,
      limit: "2027-01-06",
      dueDate: "2027-01-06",
    });
  });

  test("a measure on the very day of the start lifts the outer limit", () => {
    expect(run([{ kind: "execution", date: "2025-01-06" }], "2026-06-01")).toEqual({
      start: "2025-01-06",
      suspendedDays: 0,
      dueDate: "2027-01-06",
    });
  });

  test.each(Object.entries(eventKinds).filter(([, kind]) => kind.effect === "nothing"))(
    "%s changes nothing",
    (kind) => {
      const event = { kind: kind as LimitationEvent["kind"], date: "2026-01-05" };
      expect(run([event]).dueDate).toBe("2027-01-06");
    },
  );
});

describe("claims that came to nothing", () => {
  const first = { kind: "demande-en-justice", date: "2025-03-03", end: "2025-06-02" } as const;
  const pending = { kind: "demande-en-justice", date: "2025-09-01" } as const;
  const undone = (claim: { date: string } | undefined, date: string) =>
    ({ kind: "demande-sans-suite", date, ...(claim ? { claim: claim.date } : {}) }) as const;

  test.each<[string, LimitationEvent[], string]>([
    ["a withdrawal undoes its claim", [first, undone(first, "2025-06-02")], "2027-01-06"],
    [
      "a withdrawal on the day of the claim undoes it",
      [undone(first, "2025-03-03"), first],
      "2027-01-06",
    ],
    ["a withdrawal before the claim does not", [first, undone(first, "2025-03-02")], "2027-06-02"],
    [
      "the claim of another case leaves those that are told",
      [first, undone({ date: "2025-02-03" }, "2026-02-02")],
      "2027-06-02",
    ],
    [
      "a withdrawal that names no claim undoes none",
      [first, undone(undefined, "2026-02-02")],
      "2027-06-02",
    ],
    [
      "the second claim goes, the first stays",
      [first, pending, undone(pending, "2026-02-02")],
      "2027-06-02",
    ],
    [
      "the first claim goes last, the second stays",
      [first, { ...pending, end: "2025-12-01" }, undone(first, "2026-02-02")],
      "2027-12-01",
    ],
    [
      "two withdrawals undo two claims",
      [first, pending, undone(pending, "2026-02-02"), undone(first, "2026-02-03")],
      "2027-01-06",
    ],
    [
      "of two claims of one day, the one that ends last goes",
      [first, { ...first, end: "2025-04-07" }, undone(first, "2026-02-02")],
      "2027-04-07",
    ],
    [
      "an event that only the claim kept in time is too late",
      [first, undone(first, "2025-06-02"), { kind: "reconnaissance", date: "2027-02-01" }],
      "2027-01-06",
    ],
  ])("%s", (_what, events, dueDate) => {
    expect(run(events).dueDate).toBe(dueDate);
    expect(run(events.toReversed()).dueDate).toBe(dueDate);
  });

  test("without a claim of that day, nothing is undone", () => {
    expect(erasures([])).toEqual([]);
    expect(erasures([undone(first, "2026-02-02")])).toEqual([]);
    expect(erasures([first, undone(first, "2026-02-02")])).toEqual([
      { claim: first, by: undone(first, "2026-02-02") },
    ]);
  });

  test("the twenty years hold again once the claim is undone", () => {
    expect(run([first, undone(first, "2025-06-02")], "2026-06-01")).toMatchObject({
      limited: true,
    });
  });

  test("each event says what became of it", () => {
    const { value } = tell({
      events: [first, pending, undone(pending, "2026-02-02"), undone(first, "2025-01-07")],
    });
    expect(value.events.map(({ effect }) => effect)).toEqual([
      "nothing",
      "interrupts",
      "erased",
      "erases",
    ]);
  });

  test("the reader is warned when a claim counts, and not when it came too late", () => {
    const ids = (date: string) =>
      tell({ events: [{ kind: "injonction-signifiee", date }] }).warnings.map(({ id }) => id);
    expect(ids("2026-12-01")).toContain("demande-sans-succes");
    expect(ids("2027-01-07")).not.toContain("demande-sans-succes");
  });
});

describe("the outcome", () => {
  test("counts the days that ran and those left, suspensions taken off", () => {
    const { value } = tell({
      events: [{ kind: "mediation", date: "2025-03-01", end: "2025-03-31" }],
    });
    expect(value.dueDate).toBe("2027-02-05");
    expect(value.remainingDays).toBe(75);
    expect(value.elapsedDays).toBe(685 - 30);
  });

  test("says what a mediation that ended today would leave", () => {
    const { value } = tell({ events: [{ kind: "mediation", date: "2026-11-02" }] });
    expect(value.stopped).toEqual({ by: "suspension", since: "2026-11-02" });
    expect(value.dueDateIfEndedToday).toBe("2027-05-22");
  });

  test.each<[string, LimitationEvent[], string, string | undefined]>([
    ["begun today", [{ kind: "mediation", date: "2026-11-22" }], "2026-11-22", "2027-05-22"],
    ["to come", [{ kind: "mediation", date: "2027-01-04" }], "2026-11-22", undefined],
    [
      "after another, which is over",
      [
        { kind: "mediation", date: "2025-03-01", end: "2025-03-31" },
        { kind: "mediation", date: "2025-12-02" },
      ],
      "2025-12-22",
      "2027-02-25",
    ],
    [
      "after an order that interrupted on its day",
      [
        { kind: "injonction-signifiee", date: "2025-06-02" },
        { kind: "mediation", date: "2025-12-02" },
      ],
      "2025-12-22",
      "2027-06-22",
    ],
  ])("says what a mediation %s would leave if it ended today", (_what, events, today, dueDate) => {
    expect(tell({ events }, today).value.dueDateIfEndedToday).toBe(dueDate);
  });

  test.each<[string, LimitationEvent[], string, number, number | undefined]>([
    ["before it starts", [], "2024-12-01", 0, 766],
    ["on its first day", [], "2025-01-06", 0, 730],
    ["once it is over", [], "2027-03-01", 730, 0],
    [
      "while it is stopped",
      [{ kind: "mediation", date: "2026-11-02" }],
      "2026-11-22",
      665,
      undefined,
    ],
  ])("counts the days of a period %s", (_what, events, today, elapsed, remaining) => {
    const { value } = tell({ events }, today);
    expect(value.elapsedDays).toBe(elapsed);
    expect(value.remainingDays).toBe(remaining);
    expect("stopped" in value).toBe(remaining === undefined);
  });

  test("is over at the outer limit, even while something stops the count", () => {
    const facts: Partial<LimitationFacts> = {
      birth: "2006-01-01",
      events: [{ kind: "mediation", date: "2025-06-02" }],
    };
    expect(tell(facts, "2026-01-01").value).toMatchObject({
      stopped: { by: "suspension", since: "2025-06-02" },
      limit: "2026-01-01",
    });
    expect(tell(facts, "2026-01-01").value.dueDate).toBeUndefined();
    expect(tell(facts, "2026-01-02").value).toMatchObject({
      dueDate: "2026-01-01",
      remainingDays: 0,
    });
    expect(tell(facts, "2026-01-02").value).not.toHaveProperty("stopped");
  });

  test.each<[string, Partial<LimitationFacts>, string | undefined]>([
    ["told and far away", { birth: "2008-01-01" }, "Elle n’est pas atteinte ici."],
    [
      "lifted by a measure",
      { birth: "2008-01-01", events: [{ kind: "execution", date: "2025-06-02" }] },
      "Une demande en justice ou une saisie l’écarte ici.",
    ],
    ["reached", { birth: "2006-06-01" }, "C’est elle qui met fin au délai ici."],
    ["neither told nor reached", {}, undefined],
  ])("explains an outer limit %s", (_what, facts, words) => {
    const step = tell(facts).steps.find(({ label }) => label.startsWith("Limite de 20"));
    if (words) expect(step?.detail.endsWith(words)).toBe(true);
    else expect(step).toBeUndefined();
  });

  test("a last day that is a day off cites the move that it does not share, where the rule does", () => {
    const last = (sources: string[], territory: Territory = "metropole") => {
      const [version] = trialRule.versions;
      const rule = { ...trialRule, versions: [{ ...version!, sources }] };
      const { detail, sources: cited } = tell(
        { start: "2024-06-24", territory },
        "2026-01-05",
        rule,
      ).steps.at(-1)!;
      return [plain(detail).slice(0, 30), cited];
    };
    const both = ["conso-l218-2", "cpc-641", "cpc-642"];
    expect(last(both, "quebec")).toEqual(["Le report au jour ouvrable sui", ["cpc-642"]]);
    expect(last(["conso-l218-2", "cpc-641"], "quebec")).toEqual([
      "Nous ne reportons pas ce délai",
      [],
    ]);
  });

  test("names the working days around a last day that is not one, until they are behind", () => {
    const sunday = { start: "2025-03-14" };
    expect(tell(sunday).value).toMatchObject({
      dueDate: "2027-03-14",
      lastWorkingDay: "2027-03-12",
      nextWorkingDay: "2027-03-15",
    });
    expect(tell(sunday, "2027-03-15").warnings.map(({ id }) => id)).toEqual(["jour-non-ouvrable"]);
    expect(tell(sunday, "2027-03-16").warnings).toEqual([]);
  });

  test("tells which events came too late, and which were without effect", () => {
    const { value } = tell({
      events: [
        { kind: "reconnaissance", date: "2024-12-01" },
        { kind: "lettre-recommandee", date: "2026-01-05" },
        { kind: "execution", date: "2027-02-01" },
      ],
    });
    expect(value.events.map(({ effect }) => effect)).toEqual(["unchanged", "nothing", "too-late"]);
  });

  test("a debt with a term knows no outer limit", () => {
    expect(tell({ birth: "2008-01-01", term: true }).value.limit).toBeUndefined();
    expect(tell({ birth: "2008-01-01" }).value.limit).toBe("2028-01-01");
  });

  test("dates that contradict each other are refused, and named", () => {
    expect(() => tell({ birth: "2025-02-01" })).toThrow(LimitationFault);
    expect(() => tell({ birth: "2025-01-06" })).not.toThrow();
    expect(() =>
      tell({ events: [{ kind: "mediation", date: "2025-03-02", end: "2025-03-02" }] }),
    ).not.toThrow();
    expect(() =>
      tell({ events: [{ kind: "mediation", date: "2025-03-02", end: "2025-03-01" }] }),
    ).toThrow(/vient avant le début/);
    expect(() => tell({ start: "2016-06-30" })).toThrow(RuleNotInForce);
  });
});
