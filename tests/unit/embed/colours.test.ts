import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, defaultColours, legible, readable } from "../../../src/federation/colour.ts";
import { readsOnGround, sheetOf } from "../../../src/islands/embed/colours.ts";

const hexes = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, "0"));

/** The custom properties of a sheet, theme by theme. */
const blocks = (sheet: string) =>
  [...sheet.matchAll(/:root\{([^}]*)\}/g)].map(([, rules]) =>
    Object.fromEntries(rules!.split(";").map((rule) => rule.split(":") as [string, string])),
  );

describe("the sheet of a colour", () => {
  test("is empty without one", () => expect(sheetOf({})).toBe(""));

  test("lets everything be read in both themes, whatever the colour", () => {
    fc.assert(
      fc.property(hexes, (colour) => {
        const themes = ["light", "dark"] as const;
        const found = blocks(sheetOf({ colour }));
        for (const [index, theme] of themes.entries()) {
          const { "--accent": accent, "--on-accent": on, "--tint": tint } = found[index]!;
          const { paper, surface, ink } = defaultColours[theme];
          for (const ground of [paper, surface])
            expect(contrast(accent!, ground)).toBeGreaterThanOrEqual(readable);
          expect(contrast(on!, accent!)).toBeGreaterThanOrEqual(readable);
          expect(contrast(ink, tint!)).toBeGreaterThanOrEqual(readable);
          expect(contrast(accent!, tint!)).toBeGreaterThanOrEqual(legible);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("holds one theme when one is asked for, and leaves paper alone", () => {
    expect(blocks(sheetOf({ colour: "c00", theme: "dark" }))).toHaveLength(1);
    expect(sheetOf({ colour: "c00" })).not.toMatch(/@media (?!screen)/);
  });
});

describe("the ground of the host’s page", () => {
  test.each([
    [{ ground: "ffffff" }, "light", true],
    [{ ground: "f4f4f4" }, "light", true],
    [{ ground: "ffffff" }, "dark", false],
    [{ ground: "10131a" }, "dark", true],
    [{ ground: "808080" }, "light", false],
    [{ ground: "808080" }, "dark", false],
    [{ ground: null }, "light", false],
    [{}, "light", true],
  ] as const)("%j in the %s theme: seen through is %s", (options, theme, seen) => {
    expect(readsOnGround(options, theme)).toBe(seen);
  });
});
