import { beforeAll, describe, expect, test } from "vitest";
import {
  renderBadgeFrame,
  renderBadgePng,
  renderBadgeSvg,
} from "../../../src/documents/notices/badge.build.ts";
import { badgeNameSlot, badgeSize, badgeTree } from "../../../src/documents/notices/badge.ts";
import { fillBadgeMediator } from "../../../src/documents/notices/badge-mediator.ts";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { outlineText } from "../../../src/documents/notices/outline.ts";
import { defaultPalette } from "../../../src/documents/notices/palette.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { badgeFonts } from "./badge-fonts.ts";
import { mediator, publishable, unpublishable } from "./mediators.ts";

test("the tree says the title, name, address and site, in that order", () => {
  const texts = JSON.stringify(badgeTree(defaultPalette, noticeFor(mediator("smp")).mediator))
    .matchAll(/"children":"([^"]+)"/g)
    .map(([, text]) => text);
  expect([...texts]).toEqual([
    "Médiateur de la consommation",
    "Société de la Médiation Professionnelle (SMP)",
    "Alteritae",
    "5 rue Salvaing",
    "12000 Rodez",
    "www.mediateur-consommation-smp.fr",
    "Gratuit pour le consommateur, après une réclamation écrite.",
  ]);
});

test("the band for the trader's name is the foot of the badge", () => {
  expect(badgeNameSlot.y + badgeNameSlot.height).toBe(badgeSize.height);
  expect(badgeNameSlot.x * 2 + badgeNameSlot.width).toBe(badgeSize.width);
});

describe.each(publishable)("the badge of $id", (one) => {
  let svg = "";
  beforeAll(async () => {
    svg = await renderBadgeSvg(one, badgeFonts, defaultPalette);
  });

  test("is a drawing with a name and a description", () => {
    expect(svg).toMatch(/^<svg width="900" height="600" viewBox="0 0 900 600" [^>]*role="img"/);
    expect(svg).toContain(`<title>Médiateur de la consommation\u00a0: ${one.shortName}</title>`);
    const description = [one.name, ...one.address!, one.website].join(", ").replace("&", "&amp;");
    expect(svg).toContain(`<desc>${description}.</desc>`);
  });

  test("depends on nothing: no font, no picture, no style, no id", () => {
    expect(svg).not.toMatch(/<text|<image|<style|style=|href=|url\(| id=|NaN/);
  });

  test("keeps everything above the band", () => {
    const bottoms = [...svg.matchAll(/ d="M-?\d+[ -]\d+/g)].length;
    expect(bottoms).toBeGreaterThan(6);
    const starts = [...svg.matchAll(/transform="scale\(\.1\)" d="M(-?\d+) ?(-?\d+)/g)];
    for (const [, x, y] of starts) {
      expect(Number(x)).toBeLessThan((badgeSize.width - badgeNameSlot.x) * 10);
      expect(Number(y)).toBeLessThan(badgeNameSlot.y * 10);
    }
  });

  test("weighs less than 60 kB as SVG and 120 kB as PNG", () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(60_000);
    const png = renderBadgePng(svg);
    expect(String.fromCharCode(...png.slice(1, 4))).toBe("PNG");
    expect(png.length).toBeLessThan(120_000);
  });

  test("is the same at each run", async () => {
    expect(await renderBadgeSvg(one, badgeFonts, defaultPalette)).toBe(svg);
  });
});

test.each(unpublishable)("no badge for $id", async (one) => {
  await expect(renderBadgeSvg(one, badgeFonts, defaultPalette)).rejects.toThrow(
    "Aucune notice pour",
  );
});

describe("the badge of a mediator typed by hand", () => {
  const typed = {
    name: "Médiation <Exemple> & associés",
    shortName: "Médiation <Exemple> & associés",
    address: ["1 place de l’Exemple", "75000 Paris"],
    website: "https://www.mediation.example",
  };
  const draw = async (details: typeof typed) => {
    const tools = await loadPdfTools();
    const toPath = { regular: outlineText(tools, "regular"), bold: outlineText(tools) };
    return fillBadgeMediator(
      await renderBadgeFrame(badgeFonts, defaultPalette),
      details,
      toPath,
      defaultPalette,
    );
  };
  const starts = (svg: string) =>
    [...svg.matchAll(/translate\((\d+) ([\d.]+)\)" d="M/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);

  test("says it in the title and the description, escaped", async () => {
    const svg = await draw(typed);
    expect(svg).toContain(
      "<title>Médiateur de la consommation\u00a0: Médiation &lt;Exemple&gt; &amp;",
    );
    expect(svg).toContain("75000 Paris, https://www.mediation.example.</desc>");
    expect(svg).not.toContain('data-slot="mediateur"');
  });

  test.each([
    ["short", typed],
    [
      "long",
      {
        ...typed,
        name: "Centre de médiation ".repeat(8),
        address: Array(6).fill("Bâtiment A, escalier B, porte 3"),
      },
    ],
    ["endless", { ...typed, name: "x".repeat(160) }],
  ])("keeps a %s one between the head and the small print", async (_, details) => {
    const places = starts(await draw(details));
    expect(places.length).toBeGreaterThan(2);
    for (const [x, y] of places) {
      expect(x).toBe(64);
      expect(y).toBeGreaterThan(140);
      expect(y).toBeLessThan(455);
    }
  });

  test("is refused on a badge that has a mediator", async () => {
    const full = await renderBadgeSvg(mediator("cm2c"), badgeFonts, defaultPalette);
    const width = () => ({ d: "", width: 1 });
    expect(() =>
      fillBadgeMediator(full, typed, { regular: width, bold: width }, defaultPalette),
    ).toThrow("Ce dessin n’est pas un badge sans médiateur.");
  });
});
