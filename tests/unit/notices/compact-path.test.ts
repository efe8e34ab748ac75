import { expect, test } from "vitest";
import { compactPath } from "../../../src/documents/notices/compact-path.ts";

test.each([
  ["a line, then the closing", "M1 2L1 3.5Z", "M10 20v15z"],
  ["a horizontal", "M1 2L4 2", "M10 20h30"],
  ["two lines share a letter", "M0 0L1 1L2 3", "M0 0l10 10 10 20"],
  ["minus signs need no space", "M5 5L4 4L3 2", "M50 50l-10-10-10-20"],
  ["a curve is relative to its start", "M10 10Q11 10 12 12", "M100 100q10 0 20 20"],
  ["a cubic", "M1 1C1 2 2 3 3 3", "M10 10c0 10 10 20 20 20"],
  ["a line of no length goes", "M1 1L1 1L2 2", "M10 10l10 10"],
  ["after a closing the pen is back at the start", "M1 1L2 2ZL3 1", "M10 10l10 10zh20"],
  ["a second outline", "M1 1L2 2ZM3 3L4 4Z", "M10 10l10 10zM30 30l10 10z"],
])("%s", (_, d, compact) => {
  expect(compactPath(d)).toBe(compact);
});

test("an unknown command is refused", () => {
  expect(() => compactPath("M0 0A1 1 0 0 1 2 2")).toThrow("Tracé inattendu : « A1 1 0 0 1 2 2 ».");
});
