import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
  wcagContrast,
} from "culori/fn";

for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) useMode(mode);
const toOklch = converter("oklch");

/** A colour as `#rrggbb`. */
export type Hex = string;

/** Contrast that WCAG 2.2 asks of text: AAA for what is read, AA for what is glanced at. */
export const readable = 7;
export const legible = 4.5;

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrast = (one: Hex, other: Hex): number => wcagContrast(one, other);

/** Reads `#abc` or `#aabbcc`, with or without the sign; nothing when it is not a colour. */
export function parseHex(text: string): Hex | undefined {
  if (!/^#?(?:[\da-f]{3}|[\da-f]{6})$/i.test(text)) return;
  return formatHex(parse(text.startsWith("#") ? text : `#${text}`));
}

/** The colour with another lightness, as vivid as a screen can show it. */
function withLightness(colour: Hex, lightness: number): Hex {
  const { c, h } = toOklch(colour)!;
  return formatHex(clampChroma({ mode: "oklch", l: lightness, c, h }, "oklch"));
}

/** Steps of lightness that the search tries: finer than the eye tells apart. */
const steps = 200;

/**
 * The colour of the same hue nearest to this one that stands out enough from every ground; itself
 * when it already does. Falls back on black or white, whichever does better, where no lightness does.
 */
export function nearestPassing(colour: Hex, grounds: readonly Hex[], least: number): Hex {
  const worst = (candidate: Hex) =>
    Math.min(...grounds.map((ground) => contrast(candidate, ground)));
  if (worst(colour) >= least) return formatHex(parse(colour))!;
  const { l: start } = toOklch(colour)!;
  const nearestFirst = Array.from({ length: steps + 1 }, (_, step) => step / steps).toSorted(
    (a, b) => Math.abs(a - start) - Math.abs(b - start),
  );
  for (const lightness of nearestFirst) {
    const candidate = withLightness(colour, lightness);
    if (worst(candidate) >= least) return candidate;
  }
  return worst("#000000") >= worst("#ffffff") ? "#000000" : "#ffffff";
}

/** The two themes of a page. */
export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The colours that a page is drawn with, by the name of their custom property (`tokens.css`). */
export const defaultColours = {
  light: {
    paper: "#faf8f3",
    surface: "#ffffff",
    ink: "#1c2530",
    muted: "#56606c",
    accent: "#0b5d57",
    "on-accent": "#ffffff",
    tint: "#e2eeeb",
  },
  dark: {
    paper: "#13171c",
    surface: "#1b2127",
    ink: "#ebe6dc",
    muted: "#a7afb8",
    accent: "#86cfc5",
    "on-accent": "#0d1513",
    tint: "#1d312f",
  },
} as const satisfies Record<Theme, Record<string, Hex>>;
export type ColourName = keyof (typeof defaultColours)["light"];
export type Colours = Record<ColourName, Hex>;

/** Every pair in which one colour is written on another, and the contrast it needs. */
export const textPairs: { text: ColourName; ground: ColourName; least: number }[] = [
  { text: "ink", ground: "paper", least: readable },
  { text: "ink", ground: "surface", least: readable },
  { text: "ink", ground: "tint", least: readable },
  { text: "muted", ground: "paper", least: legible },
  { text: "muted", ground: "surface", least: legible },
  { text: "accent", ground: "paper", least: readable },
  { text: "accent", ground: "surface", least: readable },
  { text: "accent", ground: "tint", least: legible },
  { text: "on-accent", ground: "accent", least: readable },
];

/** A pair that cannot be read, and the nearest colour with which it could. */
export interface WeakPair {
  text: ColourName;
  ground: ColourName;
  /** As it is, and as it must be at least. */
  contrast: number;
  least: number;
  /** The text colour that would do. */
  instead: Hex;
}

/** The pairs of these colours that cannot be read. */
export function weakPairs(colours: Colours): WeakPair[] {
  return textPairs.flatMap(({ text, ground, least }) => {
    const found = contrast(colours[text], colours[ground]);
    if (found >= least) return [];
    const others = textPairs.filter((pair) => pair.text === text);
    const grounds = others.map((pair) => colours[pair.ground]);
    const most = Math.max(...others.map((pair) => pair.least));
    return [
      {
        text,
        ground,
        contrast: found,
        least,
        instead: nearestPassing(colours[text], grounds, most),
      },
    ];
  });
}

/** How light the tint of an accent is in each theme, and how vivid. */
const tints = { light: { l: 0.94, c: 0.02 }, dark: { l: 0.3, c: 0.03 } } as const;

/**
 * The whole set of colours of a theme around any accent: every pair can be read, whatever is given.
 *
 * @param accent the colour asked for; the page's own is the nearest of its hue that can be read
 */
export function coloursAround(accent: Hex, theme: Theme): Colours {
  const base: Colours = { ...defaultColours[theme] };
  const { h } = toOklch(accent)!;
  const tint = formatHex(
    clampChroma({ mode: "oklch", ...tints[theme], ...(h === undefined ? {} : { h }) }, "oklch"),
  );
  const text = nearestPassing(accent, [base.paper, base.surface], readable);
  const own = nearestPassing(text, [base.paper, base.surface, tint], readable);
  return {
    ...base,
    accent: own,
    "on-accent": nearestPassing(base["on-accent"], [own], readable),
    tint,
  };
}
