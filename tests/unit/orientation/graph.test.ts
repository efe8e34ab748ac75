import { describe, expect, test } from "vitest";
import { graphFaults, walk } from "../../../src/domain/orientation/graph.ts";
import { flowMap } from "../../../src/domain/orientation/map.ts";
import type { Question } from "../../../src/schemas/orientation.ts";
import { plans, questions } from "./told.ts";

/** Questions by id, each with the nodes that its answers lead to. */
function asking(shape: Record<string, string[]>): Map<string, Question> {
  return new Map(
    Object.entries(shape).map(([id, targets]) => [
      id,
      {
        id,
        title: `${id} ?`,
        answers: targets.map((to, index) => ({ id: `r${index}`, label: to, to })),
      },
    ]),
  );
}
const sizes = (ids: Record<string, number>) => new Map(Object.entries(ids));

describe("the graph", () => {
  test("of sound questions has no fault", () => {
    const sound = asking({ situation: ["a", "q"], q: ["a", "b"] });
    expect(graphFaults(sound, sizes({ a: 0, b: 4 }))).toEqual([]);
  });

  test("names an answer that leads nowhere", () => {
    expect(graphFaults(asking({ situation: ["a", "c"] }), sizes({ a: 0 }))).toEqual([
      { kind: "lost", question: "situation", answer: "r1", to: "c" },
    ]);
  });

  test("names an answer that turns in a circle, once", () => {
    const turning = asking({ situation: ["q", "q"], q: ["situation", "a"] });
    expect(graphFaults(turning, sizes({ a: 0 }))).toEqual([
      { kind: "circle", question: "q", answer: "r0", to: "situation" },
    ]);
  });

  test("names what nothing leads to", () => {
    const apart = asking({ situation: ["a", "a"], q: ["a", "b"] });
    expect(graphFaults(apart, sizes({ a: 0, b: 0 }))).toEqual([
      { kind: "unreachable", node: "q" },
      { kind: "unreachable", node: "b" },
    ]);
  });

  test("names every answer that leads nowhere", () => {
    expect(graphFaults(asking({ situation: ["a", "c", "d"] }), sizes({ a: 0 }))).toEqual([
      { kind: "lost", question: "situation", answer: "r1", to: "c" },
      { kind: "lost", question: "situation", answer: "r2", to: "d" },
    ]);
  });

  test("without its first question, leads to nothing", () => {
    expect(graphFaults(asking({ q: ["a", "a"] }), sizes({ a: 0 }))).toEqual([
      { kind: "unreachable", node: "q" },
      { kind: "unreachable", node: "a" },
    ]);
  });

  test("counts the questions of the longest path", () => {
    const deep = asking({ situation: ["a", "q"], q: ["a", "b"] });
    expect(graphFaults(deep, sizes({ a: 5, b: 4 }))).toEqual([
      { kind: "long", plan: "a", count: 7 },
    ]);
  });
});

test("a walk stops at the first question without an answer it knows", () => {
  const two = asking({ situation: ["q", "a"], q: ["a", "b"] });
  expect(walk(two, {})).toBe("situation");
  expect(walk(two, { situation: "r0" })).toBe("q");
  expect(walk(two, { situation: "r0", q: "unknown" })).toBe("q");
  expect(walk(two, { situation: "r0", q: "r1" })).toBe("b");
});

test("the map shows every question and every plan, one row each last box, none on another", () => {
  const { boxes, lines, rows } = flowMap(questions, plans);
  const shown = new Set(boxes.map(({ id }) => id));
  expect([...questions.keys(), ...plans.keys()].filter((id) => !shown.has(id))).toEqual([]);
  expect(lines).toHaveLength(boxes.length - 1);
  const last = boxes.filter(({ kind }) => kind !== "question");
  expect(new Set(last.map(({ row }) => row)).size).toBe(rows);
  expect(last).toHaveLength(rows);
});

test("the map places a question midway between its first and its last answer", () => {
  const { boxes, lines, rows, columns } = flowMap(
    asking({ situation: ["a", "q"], q: ["a", "b", "c"] }),
    new Map([...plans.values()].slice(0, 2).map((plan, index) => ["ab"[index]!, plan])),
  );
  const [first, second] = [...plans.values()].map(({ title }) => title);
  expect(boxes).toEqual([
    { id: "situation", kind: "question", title: "situation ?", column: 0, row: 1 },
    { id: "a", kind: "plan", title: first, column: 1, row: 0 },
    { id: "q", kind: "question", title: "q ?", column: 1, row: 2 },
    { id: "a", kind: "again", title: first, column: 2, row: 1 },
    { id: "b", kind: "plan", title: second, column: 2, row: 2 },
    { id: "c", kind: "plan", title: "c", column: 2, row: 3 },
  ]);
  expect({ rows, columns }).toEqual({ rows: 4, columns: 3 });
  expect(lines.map(({ from, to, label }) => [from.id, to.id, to.column, label])).toEqual([
    ["situation", "a", 1, "a"],
    ["q", "a", 2, "a"],
    ["q", "b", 2, "b"],
    ["q", "c", 2, "c"],
    ["situation", "q", 1, "q"],
  ]);
});
