import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import type { Mediator } from "../../schemas/mediator.ts";
import { type BadgeNode, badgeSize, badgeTexts, badgeTree, markDrawing } from "./badge.ts";
import { emptyMediatorSlot } from "./badge-mediator.ts";
import { blankNameSlot } from "./badge-name.ts";
import { compactPath } from "./compact-path.ts";
import { noticeFor } from "./notice.ts";
import type { Palette } from "./palette.ts";

/** The three faces of the badge, as TTF (satori reads no woff2). */
export interface BadgeFonts {
  regular: ArrayBuffer;
  semibold: ArrayBuffer;
  serif: ArrayBuffer;
}

/**
 * Lightens what satori wrote: the masks go (nothing overflows, and their ids would clash between
 * two badges in one page), and outlines are packed.
 */
function lighten(svg: string): string {
  return svg
    .replace(/<mask id=[^>]*>.*?<\/mask>/g, "")
    .replace(
      /<path ([^>]*?)d="([^"]*)"\/>/g,
      (_, before: string, d: string) =>
        `<path ${before}transform="scale(.1)" d="${compactPath(d)}"/>`,
    );
}

/** Draws a tree; the accessible texts are added before anything else is. */
async function drawBadge(
  tree: BadgeNode,
  { title, description }: ReturnType<typeof badgeTexts>,
  fonts: BadgeFonts,
  palette: Palette,
): Promise<string> {
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...badgeSize,
    fonts: [
      { name: "sans", data: fonts.regular, weight: 400, style: "normal" },
      { name: "sans", data: fonts.semibold, weight: 600, style: "normal" },
      { name: "serif", data: fonts.serif, weight: 600, style: "normal" },
    ],
  });
  return lighten(svg)
    .replace(
      /^<svg([^>]*)>/,
      (_, attributes: string) =>
        `<svg${attributes} role="img" lang="fr"><title>${title}</title><desc>${description}</desc>`,
    )
    .replace(/<\/svg>$/, () => `${markDrawing(palette)}${blankNameSlot(palette)}</svg>`);
}

/**
 * The badge of a mediator as SVG, its text drawn as paths and said in `<title>` and `<desc>`.
 *
 * @throws when the mediator is not publishable
 */
export async function renderBadgeSvg(
  mediator: Mediator,
  fonts: BadgeFonts,
  palette: Palette,
): Promise<string> {
  const details = noticeFor(mediator).mediator;
  return drawBadge(badgeTree(palette, details), badgeTexts(details), fonts, palette);
}

/** The badge without its mediator, for `fillBadgeMediator`. */
export async function renderBadgeFrame(fonts: BadgeFonts, palette: Palette): Promise<string> {
  const unsaid = { title: "", description: "" };
  const svg = await drawBadge(badgeTree(palette), unsaid, fonts, palette);
  return svg.replace(/<\/svg>$/, () => `${emptyMediatorSlot}</svg>`);
}

/** Pixels across of the badge as a picture: 300 dots per inch when printed 9 cm wide. */
const pictureWidth = 1063;

/** The badge as PNG, from its SVG; no system font is read, all text is already drawn. */
export function renderBadgePng(svg: string): Uint8Array {
  const options = {
    fitTo: { mode: "width", value: pictureWidth },
    font: { loadSystemFonts: false },
  } as const;
  return new Resvg(svg, options).render().asPng();
}
