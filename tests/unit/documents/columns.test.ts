import { expect, test } from "vitest";
import { columnWidths, isToWriteIn } from "../../../src/documents/columns.ts";

test.each([
  ["columns that fit share what is left", [10, 10], [50, 50], [150, 150]],
  ["a wide column takes what the narrow ones leave", [20, 20], [20, 5000], [20, 280]],
  ["no column falls under its longest word", [80, 20], [80, 5000], [80, 220]],
  ["one endless word takes no more than its share", [9000, 10], [9000, 10], [290, 10]],
])("%s", (_, least, natural, expected) => {
  const needs = least.map((value, column) => ({ least: value, natural: natural[column] ?? 0 }));
  const widths = columnWidths(needs, 300);
  expect(widths.map(Math.round)).toEqual(expected);
  expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(300);
});

test("a column to write in takes its fair share, whatever its head", () => {
  const needs = [
    { least: 50, natural: 100 },
    { least: 10, natural: 10, toWriteIn: true },
    { least: 30, natural: 30, toWriteIn: true },
  ];
  const [first, second, third] = columnWidths(needs, 300).map(Math.round);
  expect(first).toBe(100);
  expect(second).toBe(100);
  expect(third).toBe(100);
});

test.each([
  [
    "holds nothing",
    [
      [["a"], []],
      [["b"], []],
    ],
    [false, true],
  ],
  [
    "has a row to fill",
    [
      [[], []],
      [["Total"], []],
    ],
    [true, true],
  ],
  ["is full", [[["a"], ["b"]]], [false, false]],
])("a column is to write in when its table %s", (_, rows, expected) => {
  expect([0, 1].map((column) => isToWriteIn(rows, column))).toEqual(expected);
});
