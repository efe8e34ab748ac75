import type { Theme } from "../../federation/colour.ts";
import { readFragment } from "../ui/fragment.ts";

/** How the page that shows a tool wants it to look; it comes in the address, after `#`. */
export interface LookOptions {
  /** The colour asked for, as written. */
  colour?: string;
  /** One theme for everybody, rather than the reader's. */
  theme?: Theme;
  /** The colour of the host's page behind the frame; `null` when it is no plain colour. */
  ground?: string | null;
  /** The federation under whose name the snippet was made. */
  federation?: string;
}

/** The themes as a snippet names them. */
const themeNames: Record<string, Theme> = { clair: "light", sombre: "dark" };

/** Names of the options in an address. */
const names = ["couleur", "theme", "fond", "federation"];

/** Whether a text is a colour: `#abc` or `#aabbcc`, with or without the sign. */
export const isColour = (text: string): boolean => /^#?(?:[\da-f]{3}|[\da-f]{6})$/i.test(text);

/** Reads `#couleur=0b5d57&theme=sombre&fond=1d2327`; what cannot be read is as if it were not there. */
export function readOptions(fragment: string): LookOptions {
  const { couleur, theme, fond, federation } = readFragment(fragment);
  const options: LookOptions = {};
  if (couleur && isColour(couleur)) options.colour = couleur;
  if (theme && Object.hasOwn(themeNames, theme)) options.theme = themeNames[theme]!;
  if (fond) options.ground = isColour(fond) ? fond : null;
  if (federation) options.federation = federation;
  return options;
}

/** The part of an address that carries these options: what a link to the next page of a tool needs. */
export function onlyOptions(fragment: string): string {
  const kept = Object.entries(readFragment(fragment)).filter(([name]) => names.includes(name));
  const text = new URLSearchParams(kept).toString();
  return text && `#${text}`;
}
