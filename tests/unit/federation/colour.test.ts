import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coloursAround,
  contrast,
  defaultColours,
  nearestPassing,
  parseHex,
  textPairs,
  themes,
  weakPairs,
} from "../../../src/federation/colour.ts";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

/** WCAG 2.2's own formula, written apart. */
function ratio(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

describe("contrast", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#777777", "#ffffff", 4.48],
    ["#767676", "#ffffff", 4.54],
  ])("of %s on %s is %d", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
  });

  test("is the formula of WCAG, both ways round", () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        expect(contrast(one, other)).toBeCloseTo(ratio(one, other), 2);
        expect(contrast(other, one)).toBeCloseTo(contrast(one, other), 9);
      }),
    );
  });
});

describe("the colours of the site", () => {
  test.each(themes)("can all be read in the %s theme", (theme) => {
    expect(weakPairs(defaultColours[theme])).toEqual([]);
  });

  test("are those of the style sheet", () => {
    const css = readFileSync("src/styles/tokens.css", "utf8");
    const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
    for (const [name, value] of Object.entries(defaultColours.light))
      expect(light).toContain(`--${name}: ${value};`);
    for (const [name, value] of Object.entries(defaultColours.dark))
      expect(dark.split("@media print")[0]).toContain(`--${name}: ${value};`);
  });
});

describe("the nearest colour that passes", () => {
  test("is the colour itself when it passes", () => {
    expect(nearestPassing("#0b5d57", ["#ffffff"], 7)).toBe("#0b5d57");
  });

  test("keeps its hue: a yellow becomes a dark yellow on white", () => {
    const found = nearestPassing("#ffcc00", ["#ffffff"], 7);
    const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(found.slice(at, at + 2), 16));
    expect(ratio(found, "#ffffff")).toBeGreaterThanOrEqual(7);
    expect(ratio(found, "#ffffff")).toBeLessThan(7.6);
    expect(r! > g! && g! > b!).toBe(true);
  });

  test("passes on every ground, whatever the colour", () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const grounds = ["#faf8f3", "#ffffff"];
        const found = nearestPassing(colour, grounds, 7);
        for (const ground of grounds) expect(ratio(found, ground)).toBeGreaterThanOrEqual(7);
      }),
    );
  });
});

describe("the colours around any accent", () => {
  test.each(themes)("can all be read in the %s theme", (theme) => {
    fc.assert(
      fc.property(hex, (accent) => {
        const colours = coloursAround(accent, theme);
        for (const { text, ground, least } of textPairs)
          expect(ratio(colours[text], colours[ground])).toBeGreaterThanOrEqual(least - 0.01);
      }),
    );
  });
});

test("a pair that cannot be read is named, with the colour that would do", () => {
  const [weak, ...others] = weakPairs({
    ...defaultColours.light,
    accent: "#e08a00",
    tint: "#fff3dd",
  });
  expect(weak).toMatchObject({ text: "accent", ground: "paper", least: 7 });
  expect(weak!.contrast).toBeCloseTo(2.5, 0);
  expect(others.map(({ text }) => text)).toContain("on-accent");
  expect(weakPairs({ ...defaultColours.light, accent: weak!.instead, tint: "#fff3dd" })).toEqual(
    [],
  );
});

test.each([
  ["#abc", "#aabbcc"],
  ["0B5D57", "#0b5d57"],
  ["#0b5d5", undefined],
  ["rouge", undefined],
  ["", undefined],
])("« %s » is read as %s", (text, expected) => {
  expect(parseHex(text)).toBe(expected);
});
