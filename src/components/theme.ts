import { createHash } from "node:crypto";
import { themeColours, themeCss } from "../federation/theme.ts";
import { federation } from "./site.ts";

/** The host's colours, in both themes. */
export const themes = themeColours(federation.colours);

const css = themeCss(federation.colours);

/** The host's colours over the site's own, and the hash that lets a page hold them; nothing without any. */
export const hostTheme = css
  ? {
      css,
      hash: `sha256-${createHash("sha256").update(css).digest("base64")}` as const,
    }
  : undefined;
