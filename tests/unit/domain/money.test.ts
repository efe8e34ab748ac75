import { describe, expect, test } from "vitest";
import { formatDollars, formatEuros, formatNumber } from "../../../src/domain/money.ts";

describe("numbers in French", () => {
  test.each([
    [0, "0,00\u00a0€"],
    [5, "0,05\u00a0€"],
    [150, "1,50\u00a0€"],
    [123_456, "1\u202f234,56\u00a0€"],
    [-5, "−0,05\u00a0€"],
    [-123_456_789, "−1\u202f234\u202f567,89\u00a0€"],
  ])("writes %d cents as %j", (cents, text) => {
    expect(formatEuros(cents)).toBe(text);
    expect(formatDollars(cents)).toBe(text.replace("€", "$"));
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as cents", (cents) => {
    expect(() => formatEuros(cents)).toThrow(/^formatEuros/);
    expect(() => formatDollars(cents)).toThrow(/^formatDollars/);
  });

  test.each([
    [0, "0"],
    [1234.5, "1\u202f234,5"],
    [1_234_567, "1\u202f234\u202f567"],
    [-12, "−12"],
    [999, "999"],
  ])("writes the number %d as %j", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
