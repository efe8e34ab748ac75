import { beforeAll, describe, expect, test } from "vitest";
import { renderBadgePng, renderBadgeSvg } from "../../../src/documents/notices/badge.build.ts";
import { badgeNameSlot } from "../../../src/documents/notices/badge.ts";
import { fillBadgeName, type TextToPath } from "../../../src/documents/notices/badge-name.ts";
import { outlineText, unsupportedInName } from "../../../src/documents/notices/outline.ts";
import { defaultPalette } from "../../../src/documents/notices/palette.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { badgeFonts } from "./badge-fonts.ts";
import { hostileNames, mediator } from "./mediators.ts";

let blank = "";
let tools: PdfTools;
let toPath: TextToPath;
beforeAll(async () => {
  [blank, tools] = await Promise.all([
    renderBadgeSvg(mediator("cm2c"), badgeFonts, defaultPalette),
    loadPdfTools(),
  ]);
  toPath = outlineText(tools);
});

/** The elements of a drawing, in order, without their outlines and texts. */
const shape = (svg: string) =>
  svg.match(/<[^>]*>/g)!.map((tag) => tag.replace(/ (d|transform)="[^"]*"/g, ""));

describe("a trader's name on a badge", () => {
  test("is drawn in the band and said first in the title", () => {
    const filled = fillBadgeName(blank, "Zoé & fils", toPath, defaultPalette);
    expect(filled).toContain(
      "<title>Zoé &amp; fils – Médiateur de la consommation\u00a0: CM2C</title>",
    );
    expect(filled).toContain("<desc>Zoé &amp; fils. Centre de la Médiation");
    expect(filled).toContain(`<path fill="#ffffff" transform="translate(${badgeNameSlot.x} `);
    expect(filled).not.toContain("data-slot");
  });

  test("changes the picture of the band", () => {
    const filled = renderBadgePng(fillBadgeName(blank, "Zoé", toPath, defaultPalette));
    expect(Buffer.from(filled).equals(Buffer.from(renderBadgePng(blank)))).toBe(false);
  });

  test("may be drawn at the size of the band, smaller, and no smaller than can be read", () => {
    const sizes: number[] = [];
    const spy: TextToPath = (text, size) => {
      sizes.push(size);
      return { d: "M0 0Z", width: text.length * size * 0.5 };
    };
    const last = (name: string) => {
      fillBadgeName(blank, name, spy, defaultPalette);
      return sizes.at(-1);
    };
    expect(last("x".repeat(40))).toBe(badgeNameSlot.fontSize);
    expect(last("x".repeat(60))).toBe(25.7);
    expect(last("x".repeat(500))).toBe(22);
  });

  test.each(["", "  ", "\u200b"])("%j leaves the badge as it is", (name) => {
    expect(fillBadgeName(blank, name, toPath, defaultPalette)).toBe(blank);
  });

  test.each(hostileNames)("%s changes the texts and one outline, never the elements", (_, name) => {
    const filled = fillBadgeName(blank, name, toPath, defaultPalette);
    expect(shape(filled)).toEqual(shape(fillBadgeName(blank, "Dupont", toPath, defaultPalette)));
    expect(Buffer.byteLength(filled)).toBeLessThan(100_000);
    expect(filled).not.toContain("NaN");
  });

  test("cannot be written twice", () => {
    const filled = fillBadgeName(blank, "Dupont", toPath, defaultPalette);
    expect(() => fillBadgeName(filled, "Durand", toPath, defaultPalette)).toThrow(
      "n’est pas un badge vierge",
    );
  });

  test("is refused when its outline is not one", () => {
    const bad: TextToPath = () => ({ d: '"/><script>', width: 10 });
    expect(() => fillBadgeName(blank, "Dupont", bad, defaultPalette)).toThrow(
      "n’est pas un tracé SVG",
    );
  });
});

describe("the outline of a text", () => {
  test("stands on its baseline and starts at the origin", () => {
    const { d, width } = toPath("H", 100);
    const numbers = d.match(/-?\d+\.\d/g)!.map(Number);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect(Math.min(...ys)).toBeCloseTo(-65.4, 0);
    expect(Math.max(...ys)).toBeCloseTo(0, 0);
    expect(Math.min(...xs)).toBeGreaterThan(0);
    expect(Math.max(...xs)).toBeLessThan(width);
  });

  test("grows with its size and its letters", () => {
    const { width } = toPath("Dupont", 20);
    expect(toPath("Dupont", 40).width).toBeCloseTo(2 * width);
    expect(toPath("Dupont fils", 20).width).toBeGreaterThan(width);
  });
});

test("the characters that would be drawn « ? » are told, once each", () => {
  const { coverage } = tools.fonts;
  expect(unsupportedInName("Zoé 🧁🧁 寿", coverage)).toEqual(["🧁", "寿"]);
  expect(unsupportedInName("Éloïse Œuf-Dupont & fils, n°\u202f1", coverage)).toEqual([]);
});
