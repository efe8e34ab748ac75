import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { runClock } from "../../src/domain/limitation/clock.ts";
import type { EventKindId, LimitationEvent } from "../../src/domain/limitation/events.ts";
import { runs } from "./runs.ts";

type Day = Temporal.PlainDate;
const day = (text: string): Day => Temporal.PlainDate.from(text);
const before = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) < 0;
const same = (a: Day, b: Day) => a.equals(b);
const daysTo = (a: Day, b: Day) => a.until(b, { largestUnit: "days" }).days;

const suspending: EventKindId[] = [
  "mediation",
  "procedure-participative",
  "petites-creances",
  "expertise",
];
const momentary: EventKindId[] = ["reconnaissance", "execution"];
const claims: EventKindId[] = ["demande-en-justice", "injonction-signifiee"];
const idle: EventKindId[] = ["lettre-recommandee", "injonction-deposee", "saisine-mediateur"];

interface Told {
  kind: EventKindId;
  from: Day;
  to: Day;
  /** Of a failure: the day of the claim that failed. */
  of?: Day;
}

/** What is left once each failure has taken away the claim whose day it gives. */
function withoutFailedClaims(events: Told[]): Told[] {
  const left = [...events];
  const failures = events.filter(({ kind }) => kind === "demande-sans-suite");
  for (const { from, of } of failures.sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))) {
    const [failed] = left
      .filter(
        (event) =>
          claims.includes(event.kind) && of && same(event.from, of) && !before(from, event.from),
      )
      .sort((a, b) => Temporal.PlainDate.compare(b.to, a.to));
    if (failed) left.splice(left.indexOf(failed), 1);
  }
  return left;
}

/**
 * The law read day after day, with a stock of days left: one is used up by each day on which
 * nothing stops the count. Slow, and written without the functions under test.
 */
function dayByDay(start: Day, years: number, given: Told[], limit?: Day): string {
  const events = withoutFailedClaims(given);
  let left = daysTo(start, start.add({ years }));
  let bound = limit;
  let counted = false;
  /** Cases pending, which freeze the count until they end. */
  let cases: Told[] = [];
  for (let now = start; ; now = now.add({ days: 1 })) {
    const restart = () => {
      left = daysTo(now, now.add({ years }));
      counted = true;
    };
    for (const event of events) {
      if (momentary.includes(event.kind) && same(event.from, now)) {
        restart();
        if (event.kind === "execution") bound = undefined;
      }
      const opens = same(event.from, now) || (same(now, start) && before(event.from, start));
      if (claims.includes(event.kind) && opens && !before(event.to, start)) {
        cases.push(event);
        bound = undefined;
      }
    }
    for (const pending of cases) if (same(pending.to, now)) restart();
    cases = cases.filter((pending) => before(now, pending.to));
    const stops = events.filter((event) => suspending.includes(event.kind));
    const stopped = stops.some((each) => !before(now, each.from) && before(now, each.to));
    const ending = stops.some((each) => same(each.to, now) && before(start, now));
    if (ending && !stopped && !counted && cases.length === 0)
      left = Math.max(left, daysTo(now, now.add({ months: 6 })) + 1);
    if (!same(now, start) && !counted && !stopped && cases.length === 0) left -= 1;
    counted = false;
    if (cases.length === 0 && !stopped && left === 0) return now.toString();
    if (bound && same(now, bound)) return now.toString();
  }
}

const origin = day("2018-01-01");
const anyStart = fc.integer({ min: 0, max: 1500 }).map((days) => origin.add({ days }));
const anyEvent = fc.record({
  kind: fc.constantFrom(
    ...suspending,
    ...momentary,
    ...idle,
    ...claims,
    "demande-sans-suite" as const,
  ),
  after: fc.integer({ min: -200, max: 2600 }),
  /** Of a failure: which of the claims told it is about, or another that is not told. */
  rank: fc.nat(),
  lasts: fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 40 }),
    fc.integer({ min: 0, max: 900 }),
  ),
});

interface Drawn {
  kind: EventKindId;
  after: number;
  lasts: number;
  rank: number;
}

function told(start: Day, events: Drawn[]): Told[] {
  const made = events.filter(({ kind }) => claims.includes(kind));
  return events.map(({ kind, after, lasts, rank }) => {
    const from = start.add({ days: after });
    const long = suspending.includes(kind) || claims.includes(kind);
    const about = made[rank % (made.length + 1)];
    return {
      kind,
      from,
      to: long ? from.add({ days: lasts }) : from,
      ...(kind === "demande-sans-suite" && about ? { of: start.add({ days: about.after }) } : {}),
    };
  });
}

const asEvents = (events: Told[]): LimitationEvent[] =>
  events.map(({ kind, from, to, of }) => ({
    kind,
    date: from.toString(),
    end: to.toString(),
    ...(of ? { claim: of.toString() } : {}),
  }));

test("the last day agrees with a count made day by day, whatever stopped or restarted the period", () => {
  fc.assert(
    fc.property(
      anyStart,
      fc.constantFrom(2, 5),
      fc.array(anyEvent, { maxLength: 7 }),
      fc.option(fc.integer({ min: 600, max: 3000 }), { nil: undefined }),
      (start, years, given, limitDays) => {
        const events = told(start, given);
        const limit = limitDays === undefined ? undefined : start.add({ days: limitDays });
        const clock = runClock({
          start: start.toString(),
          duration: { years, months: 0, weeks: 0, days: 0 },
          events: asEvents(events),
          limit: limit?.toString(),
        });
        expect(clock.dueDate).toBe(dayByDay(start, years, events, limit));
      },
    ),
    { ...runs, numRuns: Math.min(runs.numRuns, 5000) },
  );
});

test("what interrupts nothing never changes the last day, and the order given does not matter", () => {
  fc.assert(
    fc.property(anyStart, fc.array(anyEvent, { maxLength: 7 }), (start, given) => {
      const events = told(start, given);
      const count = (list: Told[]) =>
        runClock({
          start: start.toString(),
          duration: { years: 2, months: 0, weeks: 0, days: 0 },
          events: asEvents(list),
        }).dueDate;
      const last = count(events);
      expect(count(events.filter(({ kind }) => !idle.includes(kind)))).toBe(last);
      expect(count([...events].reverse())).toBe(last);
      expect(last! >= start.add({ years: 2 }).toString()).toBe(true);
    }),
    runs,
  );
});

test("a claim that came to nothing leaves the last day where it was without it", () => {
  fc.assert(
    fc.property(
      anyStart,
      fc.array(anyEvent, { maxLength: 6 }),
      fc.constantFrom(...claims),
      fc.integer({ min: 0, max: 900 }),
      fc.boolean(),
      (start, given, kind, lasts, pending) => {
        const others = told(start, given).filter((event) => event.kind !== "demande-sans-suite");
        const latest = others.map(({ from }) => from).sort(Temporal.PlainDate.compare);
        const from = (latest.at(-1) ?? start).add({ days: 1 });
        const count = (events: LimitationEvent[]) =>
          runClock({
            start: start.toString(),
            duration: { years: 2, months: 0, weeks: 0, days: 0 },
            events,
          }).dueDate;
        const to = from.add({ days: lasts }).toString();
        const claim = { kind, date: from.toString(), ...(pending ? {} : { end: to }) };
        const failure = { kind: "demande-sans-suite", date: to, claim: claim.date } as const;
        expect(count([claim, ...asEvents(others), failure])).toBe(count(asEvents(others)));
      },
    ),
    runs,
  );
});
