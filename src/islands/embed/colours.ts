import {
  type Colours,
  coloursAround,
  defaultColours,
  type Hex,
  parseHex,
  type Theme,
  weakPairs,
} from "../../federation/colour.ts";
import type { LookOptions } from "./options.ts";

/** The custom properties that follow the colour asked for. */
const coloured = ["accent", "on-accent", "tint"] as const;

/** The colours of a theme around the one asked for; the site's own when none can be read. */
function coloursOf(colour: string | undefined, theme: Theme): Colours {
  const accent = colour === undefined ? undefined : parseHex(colour);
  return accent ? coloursAround(accent, theme) : { ...defaultColours[theme] };
}

const declare = (colours: Colours) =>
  `:root{${coloured.map((name) => `--${name}:${colours[name]}`).join(";")}}`;

/**
 * The style sheet of a tool in the colour asked for, in both themes: whatever it is, every pair can
 * be read. On paper, letters keep the site's own.
 */
export function sheetOf({ colour, theme }: LookOptions): string {
  if (colour === undefined) return "";
  const light = declare(coloursOf(colour, "light"));
  const dark = declare(coloursOf(colour, "dark"));
  if (theme) return `@media screen{${theme === "light" ? light : dark}}`;
  return `@media screen{${light}}@media screen and (prefers-color-scheme:dark){${dark}}`;
}

/**
 * Whether everything can be read straight on the host's page.
 *
 * @param theme the one that is shown
 */
export function readsOnGround({ colour, ground }: LookOptions, theme: Theme): boolean {
  if (ground === undefined) return true;
  const paper: Hex | undefined = ground === null ? undefined : parseHex(ground);
  return paper !== undefined && weakPairs({ ...coloursOf(colour, theme), paper }).length === 0;
}
