import { badgeNameSlot } from "./badge.ts";
import { escapeMarkup } from "./escape.ts";
import { fitLine } from "./fit-line.ts";
import type { Palette } from "./palette.ts";
import { cleanTraderName } from "./trader.ts";

/** Text drawn as an SVG path from the origin of its baseline, `width` being its advance. */
export type TextToPath = (text: string, size: number) => { d: string; width: number };

const slotOpen = '<g data-slot="entreprise">';
const slotPattern = /<g data-slot="entreprise">[\s\S]*?<\/g>/;
/** The smallest letters of the band: 2.2 mm on a badge 9 cm wide. */
const smallest = 22;

/** What the band holds while it has no name: the thread and its two knots. */
export function blankNameSlot({ tint }: Palette): string {
  const { x, y, width, height } = badgeNameSlot;
  const middle = y + height / 2;
  const thread = `M${x} ${middle + 9}H${x + width / 2 - 60}C${x + width / 2} ${middle + 9} ${x + width / 2} ${middle - 9} ${x + width / 2 + 60} ${middle - 9}H${x + width}`;
  return (
    `${slotOpen}<path d="${thread}" fill="none" stroke="${tint}" stroke-width="2.5" stroke-opacity=".55"/>` +
    `<circle cx="${x}" cy="${middle + 9}" r="6.5" fill="${tint}"/>` +
    `<circle cx="${x + width}" cy="${middle - 9}" r="6.5" fill="${tint}"/></g>`
  );
}

/**
 * Draws the trader's name in the band of a blank badge, and says it in the drawing's title.
 *
 * @param svg a badge made by `renderBadgeSvg`, without a name
 * @param name the name as typed; blank leaves the badge as it is
 * @param toPath turns text into a path; see `outlineText`; characters its font lacks must not become boxes
 * @param palette the colours that the badge was drawn with
 * @throws when the drawing has no empty band, or when `toPath` returns something else than a path
 */
export function fillBadgeName(
  svg: string,
  name: string,
  toPath: TextToPath,
  palette: Palette,
): string {
  const cleaned = cleanTraderName(name);
  if (cleaned === undefined) return svg;
  if (!svg.includes(slotOpen))
    throw new Error("Ce dessin n’est pas un badge vierge : il n’a pas de place pour un nom.");
  const room = { width: badgeNameSlot.width, largest: badgeNameSlot.fontSize, smallest };
  const { text, size } = fitLine(cleaned, room, (part, at) => toPath(part, at).width);
  const { d } = toPath(text, size);
  if (!/^[MLHVCSQTAZmlhvcsqtaz0-9eE .,+-]*$/.test(d))
    throw new Error("Le tracé du nom n’est pas un tracé SVG.");
  const { x, y, height } = badgeNameSlot;
  const baseline = (y + height / 2 + size * 0.34).toFixed(1);
  const drawn = `<path fill="${palette.onAccent}" transform="translate(${x} ${baseline})" d="${d}"/>`;
  const escaped = escapeMarkup(cleaned);
  return svg
    .replace(slotPattern, () => drawn)
    .replace("<title>", () => `<title>${escaped} – `)
    .replace("<desc>", () => `<desc>${escaped}. `);
}
