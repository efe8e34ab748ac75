import { beforeAll, describe, expect, test } from "vitest";
import { renderBadgePng, renderBadgeSvg } from "../../../src/documents/notices/badge.build.ts";
import { badgeNameSlot, badgeSize, badgeTree } from "../../../src/documents/notices/badge.ts";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { badgeFonts } from "./badge-fonts.ts";
import { mediator, publishable, unpublishable } from "./mediators.ts";

test("the tree says the title, name, address and site, in that order", () => {
  const texts = JSON.stringify(badgeTree(noticeFor(mediator("smp"))))
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
    svg = await renderBadgeSvg(one, badgeFonts);
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
    expect(await renderBadgeSvg(one, badgeFonts)).toBe(svg);
  });
});

test.each(unpublishable)("no badge for $id", async (one) => {
  await expect(renderBadgeSvg(one, badgeFonts)).rejects.toThrow("Aucune notice pour");
});
