import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { drawnWith, flatPng, type Strip, stripOf } from "./flat-png.build.ts";
import type { BadgeFonts } from "./notices/badge.build.ts";
import type { BadgeNode } from "./notices/badge.ts";
import { mark, type Palette } from "./notices/palette.ts";

/** What a page's image says when its address is shared. */
export interface SocialImage {
  siteName: string;
  kicker: string;
  title: string;
}

const size = { width: 1200, height: 630 } as const;

/** Height of the band that holds the site's name; the words of the page come below. */
const band = 120;

/** The name holds in one line, which is all that its band has room for: a long one is set smaller. */
const nameSize = (name: string): number =>
  Math.min(38, Math.floor(1850 / Math.max(1, name.length)));

/** Long titles take smaller letters rather than more lines. */
function titleSize(title: string): number {
  if (title.length <= 36) return 78;
  if (title.length <= 64) return 66;
  return title.length <= 100 ? 56 : 46;
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
    `<circle cx="${x}" cy="${y}" r="10" fill="${fill}" stroke="${drawnWith.accent}" stroke-width="4"/>`;
  const line = `<path d="M80 546H710C830 546 830 520 950 520H1120" fill="none" stroke="${drawnWith.accent}" stroke-width="4"/>`;
  return [
    line,
    knot(80, 546, drawnWith.accent),
    knot(395, 546, drawnWith.accent),
    knot(710, 546, drawnWith.paper),
    knot(1120, 520, drawnWith.accent),
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
            stroke: drawnWith.accent,
            "stroke-width": mark.strokeWidth,
            "stroke-linecap": "round",
          },
        },
        ...mark.knots.map(({ x, y }) => ({
          type: "circle",
          props: { cx: x, cy: y, r: mark.knotRadius, fill: drawnWith.accent },
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
      backgroundColor: drawnWith.paper,
      color: drawnWith.ink,
      fontFamily: "sans",
    },
    [
      node(
        "div",
        { alignItems: "center", gap: 18, fontFamily: "serif", fontSize: nameSize(siteName) },
        [logo, node("div", {}, siteName)],
      ),
      node("div", { flexDirection: "column" }, [
        node("div", { fontSize: 30, color: drawnWith.accent, marginBottom: 14 }, kicker),
        node(
          "div",
          {
            // Lines come out wider than they are told, by some of their negative spacing.
            maxWidth: 980,
            fontFamily: "serif",
            fontSize: titleSize(title),
            lineHeight: 1.12,
            letterSpacing: -1,
          },
          title,
        ),
      ]),
      node("div", { height: 56 }),
    ],
  );
}

/** Keeps what `draw` gives under `key`, and gives it when it is asked for again. */
export type KeepStrip = (key: string, draw: () => Promise<Strip>) => Promise<Strip>;

/**
 * Draws the image of a page, as PNG in these colours. The band with the site's name and the
 * words of the page are two drawings without colours: `keep` lets the pages of one host share the
 * first, and all hosts the second. About 10 ms when nothing is kept.
 */
export async function renderSocialImage(
  { siteName, kicker, title }: SocialImage,
  fonts: BadgeFonts,
  palette: Palette,
  keep: KeepStrip = (_, draw) => draw(),
): Promise<Uint8Array> {
  const strip = (image: SocialImage, from: number, to: number) => {
    const tree = socialImageTree(image);
    return keep(JSON.stringify([tree, thread, from, to]), async () =>
      stripOf(await pixelsOf(tree, fonts), size.width, from, to),
    );
  };
  const strips = [
    await strip({ siteName, kicker: "", title: "" }, 0, band),
    await strip({ siteName: "", kicker, title }, band, size.height),
  ];
  return flatPng(size.width, strips, palette);
}

/** Red, green, blue and alpha of each point of the drawing. */
async function pixelsOf(tree: BadgeNode, fonts: BadgeFonts): Promise<Uint8Array> {
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...size,
    fonts: [
      { name: "sans", data: fonts.regular, weight: 400, style: "normal" },
      { name: "serif", data: fonts.serif, weight: 600, style: "normal" },
    ],
  });
  const drawing = svg.replace(/<\/svg>$/, () => `${thread}</svg>`);
  return new Resvg(drawing, { font: { loadSystemFonts: false } }).render().pixels;
}
