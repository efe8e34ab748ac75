import { escapeMarkup } from "./escape.ts";
import { displayedSite, type Notice } from "./notice.ts";
import { mark, type Palette } from "./palette.ts";

/** An element as satori reads it; the shape of a JSX node, without JSX. */
export interface BadgeNode {
  type: string;
  props: Record<string, unknown> & { children?: BadgeNode | BadgeNode[] | string };
}

/** Size of the badge in its own units; printed 9 cm wide, 100 units make one centimetre. */
export const badgeSize = { width: 900, height: 600 } as const;

/** Where the trader's name is drawn: the band at the foot of the badge. */
export const badgeNameSlot = { x: 64, y: 516, width: 772, height: 84, fontSize: 34 } as const;

/** Where a mediator typed by hand is drawn: between the rule of the head and the small print. */
export const badgeMediatorSlot = { x: 64, y: 140, width: 772, height: 308 } as const;

/** Letter sizes: short names stand large, a long address makes room for itself. */
function sizes({ name, address }: Notice["mediator"]): { name: number; address: number } {
  const crowded = address.length > 3;
  const long = crowded ? 36 : 40;
  return {
    name: name.length <= 24 ? 52 : name.length <= 40 ? 42 : long,
    address: crowded ? 28 : 34,
  };
}

function row(children: string, style: Record<string, unknown>): BadgeNode {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** Where the mark stands, in the head of the badge, which keeps the place free. */
const markPlace = { x: 64, y: 34, size: 64 } as const;

/** The mark as SVG: drawn after satori, which would turn it into an embedded picture. */
export function markDrawing({ accent }: Palette): string {
  const { x, y, size } = markPlace;
  const knots = mark.knots.map(
    (knot) => `<circle cx="${knot.x}" cy="${knot.y}" r="${mark.knotRadius}"/>`,
  );
  return (
    `<g transform="translate(${x} ${y}) scale(${size / mark.box})" fill="${accent}">` +
    `<path fill="none" stroke="${accent}" stroke-width="${mark.strokeWidth}" d="${mark.curve}"/>` +
    `${knots.join("")}</g>`
  );
}

/** The mediator's name, address and site, one under the other. */
function mediatorNodes(mediator: Notice["mediator"], { accent }: Palette): BadgeNode[] {
  const size = sizes(mediator);
  const name = row(mediator.name, {
    fontWeight: 600,
    fontSize: size.name,
    lineHeight: 1.16,
    textWrap: "balance",
  });
  const address = mediator.address.map((line) => row(line, { fontSize: size.address }));
  const site = row(displayedSite(mediator.website), {
    marginTop: 12,
    fontWeight: 600,
    fontSize: 35,
    color: accent,
  });
  return [name, row("", { height: 10 }), ...address, site];
}

/**
 * The badge as an element tree for satori, without the trader's name: `fillBadgeName` draws it
 * later in the band that stays empty at the foot. Without a mediator, `fillBadgeMediator` draws
 * the one that the visitor types.
 */
export function badgeTree(palette: Palette, mediator?: Notice["mediator"]): BadgeNode {
  const head: BadgeNode = {
    type: "div",
    props: {
      style: { display: "flex", alignItems: "center", height: markPlace.size },
      children: [
        row("", { width: markPlace.size + 16 }),
        row("Médiateur de la consommation", {
          fontFamily: "serif",
          fontSize: 46,
          color: palette.accent,
          letterSpacing: -0.4,
        }),
      ],
    },
  };
  const rule = row("", { height: 2, marginTop: 18, backgroundColor: palette.rule });
  const small = row("Gratuit pour le consommateur, après une réclamation écrite.", {
    fontSize: 26,
    color: palette.muted,
  });
  const body: BadgeNode = {
    type: "div",
    props: {
      style: {
        display: "flex",
        flexDirection: "column",
        flexGrow: 1,
        paddingTop: 24,
        lineHeight: 1.3,
      },
      children: mediator ? mediatorNodes(mediator, palette) : [],
    },
  };
  const sheet: BadgeNode = {
    type: "div",
    props: {
      style: {
        display: "flex",
        flexDirection: "column",
        flexShrink: 0,
        boxSizing: "border-box",
        height: badgeNameSlot.y,
        padding: `${markPlace.y}px ${markPlace.x}px 24px`,
      },
      children: [head, rule, body, small],
    },
  };
  const band = row("", {
    flexShrink: 0,
    height: badgeNameSlot.height,
    backgroundColor: palette.accent,
  });
  return {
    type: "div",
    props: {
      lang: "fr",
      style: {
        display: "flex",
        flexDirection: "column",
        width: badgeSize.width,
        height: badgeSize.height,
        backgroundColor: palette.paper,
        color: palette.ink,
        fontFamily: "sans",
      },
      children: [sheet, band],
    },
  };
}

/** The accessible name and description of the drawing, escaped. */
export function badgeTexts(mediator: Notice["mediator"]): { title: string; description: string } {
  const { name, address, website } = mediator;
  return {
    title: escapeMarkup(`Médiateur de la consommation\u00a0: ${mediator.shortName}`),
    description: escapeMarkup(`${[name, ...address, website].join(", ")}.`),
  };
}
