import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import type { BadgeFonts } from "./notices/badge.build.ts";
import type { BadgeNode } from "./notices/badge.ts";
import { mark, palette } from "./notices/palette.ts";

/** What a page's image says when its address is shared. */
export interface SocialImage {
  siteName: string;
  kicker: string;
  title: string;
}

const size = { width: 1200, height: 630 } as const;

/** Long titles take smaller letters rather than more lines. */
function titleSize(title: string): number {
  if (title.length <= 36) return 78;
  return title.length <= 64 ? 66 : 56;
}

const node = (
  type: string,
  style: Record<string, unknown>,
  children?: BadgeNode["props"]["children"],
): BadgeNode => ({
  type,
  props: { style: { display: "flex", ...style }, ...(children ? { children } : {}) },
});

/** The thread across the foot of the image, drawn after satori, which only lays out the words. */
const thread = (() => {
  const knot = (x: number, y: number, fill: string) =>
    `<circle cx="${x}" cy="${y}" r="10" fill="${fill}" stroke="${palette.accent}" stroke-width="4"/>`;
  const line = `<path d="M80 546H710C830 546 830 520 950 520H1120" fill="none" stroke="${palette.accent}" stroke-width="4"/>`;
  return [
    line,
    knot(80, 546, palette.accent),
    knot(395, 546, palette.accent),
    knot(710, 546, palette.paper),
    knot(1120, 520, palette.accent),
  ].join("");
})();

/** The image's element tree, as satori reads it. */
function socialImageTree({ siteName, kicker, title }: SocialImage): BadgeNode {
  const logo: BadgeNode = {
    type: "svg",
    props: {
      width: 52,
      height: 52,
      viewBox: `0 0 ${mark.box} ${mark.box}`,
      children: [
        {
          type: "path",
          props: {
            d: mark.curve,
            fill: "none",
            stroke: palette.accent,
            "stroke-width": mark.strokeWidth,
            "stroke-linecap": "round",
          },
        },
        ...mark.knots.map(({ x, y }) => ({
          type: "circle",
          props: { cx: x, cy: y, r: mark.knotRadius, fill: palette.accent },
        })),
      ],
    },
  };
  return node(
    "div",
    {
      ...size,
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "64px 70px",
      backgroundColor: palette.paper,
      color: palette.ink,
      fontFamily: "sans",
    },
    [
      node("div", { alignItems: "center", gap: 18, fontFamily: "serif", fontSize: 38 }, [
        logo,
        node("div", {}, siteName),
      ]),
      node("div", { flexDirection: "column" }, [
        node("div", { fontSize: 30, color: palette.accent, marginBottom: 14 }, kicker),
        node(
          "div",
          { fontFamily: "serif", fontSize: titleSize(title), lineHeight: 1.12, letterSpacing: -1 },
          title,
        ),
      ]),
      node("div", { height: 56 }),
    ],
  );
}

/** Everything that decides what the image looks like, as one string: the key of its cache. */
export function socialImageKey(image: SocialImage): string {
  return JSON.stringify([socialImageTree(image), thread]);
}

/** Draws the image of a page; about 30 ms. */
export async function renderSocialImage(
  image: SocialImage,
  fonts: BadgeFonts,
): Promise<Uint8Array> {
  const svg = await satori(socialImageTree(image) as unknown as Parameters<typeof satori>[0], {
    ...size,
    fonts: [
      { name: "sans", data: fonts.regular, weight: 400, style: "normal" },
      { name: "serif", data: fonts.serif, weight: 600, style: "normal" },
    ],
  });
  const drawing = svg.replace(/<\/svg>$/, () => `${thread}</svg>`);
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().asPng();
}
