import { describe, expect, test } from "vitest";
import { runClock } from "../../../src/domain/limitation/clock.ts";
import { eventKinds, type LimitationEvent } from "../../../src/domain/limitation/events.ts";
import { type LimitationFacts, LimitationFault } from "../../../src/domain/limitation/facts.ts";
import { limitation } from "../../../src/domain/limitation/limitation.ts";
import { mergeSpans, periodEnd } from "../../../src/domain/limitation/suspension.ts";
import { RuleNotInForce } from "../../../src/domain/time-limits/due-date.ts";
import type { Rule } from "../../../src/schemas/rule.ts";
import { thresholds } from "../domain/content.ts";

const twoYears = { years: 2, months: 0, weeks: 0, days: 0 };
const rule: Rule = {
  id: "prescription-d-essai",
  title: "Essai",
  event: "la fin",
  period: "deux ans à compter de la fin",
  explanation: "Essai.",
  actor: "vous",
  warnings: [{ id: "suspension-interruption", title: "Essai", text: "Essai." }],
  versions: [
    {
      from: "2016-07-01",
      to: null,
      duration: "P2Y",
      convention: "calendar",
      sources: ["conso-l218-2", "cpc-641", "cpc-642"],
      checkedOn: "2026-11-22",
    },
  ],
};
const run = (events: LimitationEvent[], limit?: string) =>
  runClock({ start: "2025-01-06", duration: twoYears, events, limit });
const longest = thresholds["prescription-limite"]!;
const tell = (facts: Partial<LimitationFacts>, today = "2026-11-22") =>
  limitation(rule, longest, { start: "2025-01-06", events: [], ...facts }, today);

describe("suspensions", () => {
  test("those that overlap or touch are one, and one without end swallows the rest", () => {
    expect(
      mergeSpans([
        { from: "2025-03-10", to: "2025-03-20" },
        { from: "2025-03-01", to: "2025-03-10" },
        { from: "2025-06-01" },
        { from: "2025-07-01", to: "2025-08-01" },
      ]),
    ).toEqual([{ from: "2025-03-01", to: "2025-03-20" }, { from: "2025-06-01" }]);
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
    expect(() =>
      tell({ events: [{ kind: "mediation", date: "2025-03-02", end: "2025-03-01" }] }),
    ).toThrow(/vient avant le début/);
    expect(() => tell({ start: "2016-06-30" })).toThrow(RuleNotInForce);
  });
});
