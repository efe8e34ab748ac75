import type { NoticeWords } from "../../schemas/notice-words.ts";
import type { Notice } from "./notice.ts";
import type { Palette } from "./palette.ts";
import type { PrintId } from "./print-ids.ts";
import { card } from "./sheets/card.ts";
import { poster } from "./sheets/poster.ts";
import type { Measures, Sheet } from "./sheets/sheet.ts";
import { sticker } from "./sheets/sticker.ts";

type LayOut = (notice: Notice, words: NoticeWords, measures: Measures, palette: Palette) => Sheet;

const layouts: Record<PrintId, LayOut> = {
  "affiche-a4": (...given) => poster(...given, "a4"),
  "affiche-a5": (...given) => poster(...given, "a5"),
  "affiche-a3": (...given) => poster(...given, "a3"),
  cartes: card,
  autocollant: sticker,
};

/**
 * What one piece shows, laid out with these measures and in these colours: a card once, whatever
 * its sheet holds.
 */
export function layOut(id: PrintId, ...given: Parameters<LayOut>): Sheet {
  return layouts[id](...given);
}
