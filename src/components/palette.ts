import { paletteOf } from "../documents/notices/palette.ts";
import { themeColours } from "../federation/theme.ts";
import { federation } from "./site.ts";

/** The colours that the host's notices and page images are drawn with. */
export const palette = paletteOf(themeColours(federation.colours).light);
