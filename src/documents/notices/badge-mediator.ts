import { badgeMediatorSlot, badgeTexts } from "./badge.ts";
import type { TextToPath } from "./badge-name.ts";
import { measureOnce } from "./fit-line.ts";
import { displayedSite, type Notice } from "./notice.ts";
import type { Palette } from "./palette.ts";
import { type SetLine, setMediator } from "./sheets/lines.ts";

/** What a badge holds while it has no mediator. */
export const emptyMediatorSlot = '<g data-slot="mediateur"></g>';

/** Sizes near those of the badges made with the site. */
const type = { largest: 46, smallest: 28, smallestLine: 20 };

/**
 * Draws a mediator typed by hand on the badge that has none, and says it in the drawing's texts.
 *
 * @param svg a badge made by `renderBadgeFrame`
 * @param toPath turns text into a path in each weight; see `outlineText`
 * @param palette the colours that the badge was drawn with
 * @throws when the drawing has no empty place for a mediator
 */
export function fillBadgeMediator(
  svg: string,
  mediator: Notice["mediator"],
  toPath: { regular: TextToPath; bold: TextToPath },
  palette: Palette,
): string {
  if (!svg.includes(emptyMediatorSlot))
    throw new Error("Ce dessin n’est pas un badge sans médiateur.");
  const { x, y: top, width, height } = badgeMediatorSlot;
  const measures = {
    regular: measureOnce((text, size) => toPath.regular(text, size).width),
    bold: measureOnce((text, size) => toPath.bold(text, size).width),
  };
  const site = displayedSite(mediator.website);
  const block = setMediator({ ...mediator, site }, { width, height }, measures, type);
  let y = top + Math.max(0, (height - block.height) / 3);
  const draw = (lines: SetLine[], draw: TextToPath, colour: string) =>
    lines
      .map((line) => {
        y += line.height;
        const baseline = (y - (line.height - line.size * 0.72) / 2).toFixed(1);
        const { d } = draw(line.text, line.size);
        return `<path fill="${colour}" transform="translate(${x} ${baseline})" d="${d}"/>`;
      })
      .join("");
  const name = draw(block.name, toPath.bold, palette.ink);
  y += block.gap;
  const address = draw(block.address, toPath.regular, palette.ink);
  y += block.gap;
  const drawn = `<g>${name}${address}${draw([block.site], toPath.bold, palette.accent)}</g>`;
  const { title, description } = badgeTexts(mediator);
  return svg
    .replace(emptyMediatorSlot, () => drawn)
    .replace("<title></title>", () => `<title>${title}</title>`)
    .replace("<desc></desc>", () => `<desc>${description}</desc>`);
}
