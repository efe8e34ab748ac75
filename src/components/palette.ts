import { paletteOf } from "../documents/notices/palette.ts";
import { themes } from "./theme.ts";

/** The colours that the host's notices and page images are drawn with. */
export const palette = paletteOf(themes.light);
