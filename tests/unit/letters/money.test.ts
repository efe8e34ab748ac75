import { describe, expect, it } from "vitest";
import { formatEuros, formatNumber } from "../../../src/domain/money.ts";

describe("numbers in French", () => {
  it.each([
    [0, "0,00\u00a0€"],
    [5, "0,05\u00a0€"],
    [150, "1,50\u00a0€"],
    [123_456, "1\u202f234,56\u00a0€"],
    [-123_456_789, "−1\u202f234\u202f567,89\u00a0€"],
  ])("writes %d cents as %j", (cents, text) => {
    expect(formatEuros(cents)).toBe(text);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d as cents", (cents) => {
    expect(() => formatEuros(cents)).toThrow(RangeError);
  });

  it.each([
    [1234.5, "1\u202f234,5"],
    [-12, "−12"],
    [999, "999"],
  ])("writes the number %d as %j", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
