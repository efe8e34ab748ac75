import {
  renderBadgeFrame,
  renderBadgePng,
  renderBadgeSvg,
} from "../documents/notices/badge.build.ts";
import { register } from "../register/index.ts";
import { drawingFonts } from "./drawing-fonts.ts";
import { publishableMediators } from "./listed-mediators.ts";
import { madeFile } from "./made-files.ts";
import { palette } from "./palette.ts";

/** One page and its files for each publishable mediator. A fresh list: Astro writes on what it is given. */
export const noticePaths = () => publishableMediators.map(({ id }) => ({ params: { id } }));

function mediator(id: string) {
  const found = register.mediators.get(id);
  if (!found) throw new Error(`Médiateur inconnu « ${id} ».`);
  return found;
}

const drawn = new Map<string, Promise<string>>();

/** The blank badge as SVG, drawn once for the three files made from it. */
export function badgeSvg(id: string): Promise<string> {
  const svg = drawn.get(id) ?? renderBadgeSvg(mediator(id), drawingFonts, palette);
  drawn.set(id, svg);
  return svg;
}

/** The blank badge as PNG, drawn once for the same SVG. */
export async function badgePng(id: string): Promise<Uint8Array> {
  const svg = await badgeSvg(id);
  return madeFile(["badge", svg], async () => renderBadgePng(svg));
}

/** The badge without a mediator, on which the page draws the one that the visitor types. */
export const badgeFrame = () => renderBadgeFrame(drawingFonts, palette);
