/** The colours that notices and page images are drawn with. */
export type Palette = Record<
  "paper" | "ink" | "muted" | "rule" | "accent" | "onAccent" | "tint",
  string
>;

/** The site's own colours: its light tokens, paper first. */
export const defaultPalette: Palette = {
  paper: "#faf8f3",
  ink: "#1c2530",
  muted: "#56606c",
  rule: "#d8d1c3",
  accent: "#0b5d57",
  onAccent: "#ffffff",
  tint: "#e2eeeb",
};

/** The colours of a light theme that are drawn with, by the name of their custom property. */
type LightColours = Record<"paper" | "ink" | "muted" | "accent" | "on-accent" | "tint", string>;

/** The palette of a host, from the light colours of its theme, which have none for rules. */
export function paletteOf(light: LightColours): Palette {
  const { paper, ink, muted, accent, "on-accent": onAccent, tint } = light;
  return { ...defaultPalette, paper, ink, muted, accent, onAccent, tint };
}

/** Colours that nothing else has: a piece is drawn in them once, then takes those of each host. */
export const passingPalette: Palette = {
  paper: "#010101",
  ink: "#020202",
  muted: "#030303",
  rule: "#040404",
  accent: "#050505",
  onAccent: "#060606",
  tint: "#070707",
};

/** What each passing colour becomes in a palette. */
export const coloursIn = (palette: Palette): Record<string, string> =>
  Object.fromEntries(
    Object.entries(passingPalette).map(([name, colour]) => [
      colour,
      palette[name as keyof Palette],
    ]),
  );

/** The mark, an S-curve that joins two knots, in a square of 48 units. */
export const mark = {
  box: 48,
  curve: "M8 36C28 36 20 12 40 12",
  strokeWidth: 3.6,
  knots: [
    { x: 8, y: 36 },
    { x: 40, y: 12 },
  ],
  knotRadius: 5.2,
} as const;
