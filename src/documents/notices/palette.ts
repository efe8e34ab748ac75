/** The host's light colours, given when the site is built; nothing elsewhere (tests, command line). */
declare const HOST_COLOURS: Partial<Record<string, string>> | undefined;
const host = typeof HOST_COLOURS === "undefined" ? {} : HOST_COLOURS;

/** Colours of the printed notices: the site's light tokens, paper first. */
export const palette = {
  paper: host.paper ?? "#faf8f3",
  ink: host.ink ?? "#1c2530",
  muted: host.muted ?? "#56606c",
  rule: "#d8d1c3",
  accent: host.accent ?? "#0b5d57",
  onAccent: host["on-accent"] ?? "#ffffff",
  tint: host.tint ?? "#e2eeeb",
};

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
