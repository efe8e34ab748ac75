import { describe, expect, test } from "vitest";
import { failures, type Row, verdict } from "../../../scripts/bench/rows.ts";
import { median, percentile } from "../../../scripts/bench/statistics.ts";
import { formatMeasure, renderTable } from "../../../scripts/bench/table.ts";

const size: Row = { subject: "Guide", what: "HTML", measured: 12_000, unit: "bytes", firm: true };
const time: Row = { subject: "PDF", what: "durée", measured: 301, unit: "ms", firm: false };
const rate: Row = { ...time, measured: 21, unit: "documents/s" };

describe("verdicts", () => {
  test.each<[string, Row, string, number]>([
    ["without a budget there is none", size, "", 0],
    ["a size just at its budget keeps it", { ...size, budget: 12_000 }, "tenu", 0],
    ["a size one byte over fails", { ...size, budget: 11_999 }, "DÉPASSÉ", 1],
    ["a budget of nothing is a budget", { ...size, budget: 0 }, "DÉPASSÉ", 1],
    ["a time over its aim only warns", { ...time, budget: 300 }, "à surveiller", 0],
    ["a rate over its least keeps it", { ...rate, budget: 20 }, "tenu", 0],
    ["a rate under its least warns", { ...rate, budget: 22 }, "à surveiller", 0],
    [
      "a time too short to be seen keeps it",
      { ...time, measured: undefined, budget: 50 },
      "tenu",
      0,
    ],
  ])("%s", (_, row, said, count) => {
    expect(verdict(row)).toBe(said);
    expect(failures([row])).toHaveLength(count);
  });
});

test.each<[number | undefined, Row["unit"], string]>([
  [0, "bytes", "0"],
  [12_345, "bytes", "12,3\u00a0ko"],
  [142_500, "bytes", "143\u00a0ko"],
  [47.4, "ms", "47\u00a0ms"],
  [12.34, "s", "12,3\u00a0s"],
  [21.4, "documents/s", "21\u00a0doc./s"],
  [undefined, "ms", "< 16\u00a0ms"],
])("%s %s is written %s", (value, unit, text) => {
  expect(formatMeasure(value, unit)).toBe(text);
});

test("the table names a subject once and aligns its columns", () => {
  const lines = renderTable([size, { ...size, what: "CSS", measured: 3, budget: 5 }]).split("\n");
  expect(lines.filter((line) => line.includes("Guide"))).toHaveLength(1);
  expect(lines[3]).toMatch(/^ +CSS +0,0\u00a0ko +0,0\u00a0ko +tenu$/);
  expect(lines[2]!.indexOf("ko")).toBe(lines[3]!.indexOf("ko"));
});

describe("statistics", () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])("the median of %j is %d", (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test("nothing has no median", () => {
    expect(() => median([])).toThrow();
  });

  test.each<[string, number[], number, number | undefined, number | undefined]>([
    ["the highest", [10, 30, 20], 1, undefined, 30],
    ["the middle", [10, 30, 20], 0.5, undefined, 20],
    [
      "98 % of a hundred leaves two above",
      Array.from({ length: 100 }, (_, i) => i + 1),
      0.98,
      undefined,
      98,
    ],
    ["values not recorded are the smallest", [40, 24], 0.98, 100, undefined],
    ["and are counted", [40, 24, 16], 0.98, 100, 16],
    ["the highest of few recorded", [40], 1, 100, 40],
  ])("percentile: %s", (_, values, share, count, expected) => {
    expect(percentile(values, share, count)).toBe(expected);
  });
});
