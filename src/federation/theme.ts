import type { Federation } from "../schemas/federation.ts";
import { type Colours, coloursAround, defaultColours, type Theme } from "./colour.ts";

type Given = Federation["colours"];

/** The colours of both themes: those given, and around them those that follow from the accent. */
export function themeColours(given: Given): Record<Theme, Colours> {
  if (!given) return { light: { ...defaultColours.light }, dark: { ...defaultColours.dark } };
  const complete = (theme: Theme): Colours => {
    const own = given[theme];
    const around = coloursAround(own?.accent ?? given.light.accent, theme);
    const told = Object.entries(own ?? {}).filter(([, colour]) => colour !== undefined);
    return { ...around, ...Object.fromEntries(told) };
  };
  return { light: complete("light"), dark: complete("dark") };
}

const declarations = (colours: Partial<Colours>) =>
  Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");

/** The style sheet that sets the colours of a federation over the site's own, wherever it stands; empty without any. */
export function themeCss(given: Given): string {
  if (!given) return "";
  const { light, dark } = themeColours(given);
  const printed = { accent: light.accent, "on-accent": "#ffffff" };
  return [
    `:root{${declarations(light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`,
    `@media print{:root{${declarations({ ...printed, paper: "#fff", surface: "#fff", ink: "#000", muted: "#444", tint: "#fff" })}}}`,
  ].join("\n");
}
