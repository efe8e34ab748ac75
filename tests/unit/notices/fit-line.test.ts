import { describe, expect, test } from "vitest";
import { fitLine } from "../../../src/documents/notices/fit-line.ts";

/** Letters half as wide as they are high. */
const measure = (text: string, size: number) => (Array.from(text).length * size) / 2;
const room = { width: 100, largest: 20, smallest: 10 };

describe("a line", () => {
  test.each([
    ["keeps its size when it fits", "x".repeat(10), 20],
    ["shrinks to the width", "x".repeat(12), 16.6],
    ["shrinks down to the smallest size", "x".repeat(20), 10],
  ])("%s", (_, text, size) => {
    expect(fitLine(text, room, measure)).toEqual({ text, size });
  });

  test("is cut where the smallest size would still overflow", () => {
    expect(fitLine("x".repeat(21), room, measure)).toEqual({
      text: `${"x".repeat(19)}…`,
      size: 10,
    });
  });

  test("is cut between characters, never inside one", () => {
    const { text } = fitLine("🧁".repeat(30), room, measure);
    expect(text).toBe(`${"🧁".repeat(19)}…`);
  });

  test("is cut without a space before the dots", () => {
    expect(fitLine(`${"x".repeat(18)} ${"y".repeat(9)}`, room, measure).text).toBe(
      `${"x".repeat(18)}…`,
    );
  });
});
