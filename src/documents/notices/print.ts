import type { NoticeWords } from "../../schemas/notice-words.ts";
import { drawableText } from "../pdf/characters.ts";
import { createPdf, drawArtifact, type OpenPdf } from "../pdf/create.ts";
import type { PdfDocument, PdfFonts, PdfTools } from "../pdf/engine.ts";
import { fillWords } from "./fill-words.ts";
import { type Measure, measureOnce } from "./fit-line.ts";
import { layOut } from "./lay-out.ts";
import type { Notice } from "./notice.ts";
import type { Palette } from "./palette.ts";
import type { PrintId } from "./print-ids.ts";
import { cardSize } from "./sheets/card.ts";
import { drawCopy, drawSheet } from "./sheets/draw.ts";
import { posterFormats } from "./sheets/poster.ts";
import { millimetre, type Sheet, type Weight } from "./sheets/sheet.ts";
import { stickerSide } from "./sheets/sticker.ts";
import { mapTexts } from "./words.ts";

const titlesOf = ({ poster, card, sticker }: NoticeWords): Record<PrintId, string> => ({
  "affiche-a4": poster.documentTitle,
  "affiche-a5": poster.documentTitle,
  "affiche-a3": poster.documentTitle,
  cartes: card.documentTitle,
  autocollant: sticker.documentTitle,
});

/** Characters of the trader’s name kept in the file’s properties. */
const longestAuthor = 120;

const a4 = [595.28, 841.89] as const;
const sized = (scale: number): [number, number] => [a4[0] * scale, a4[1] * scale];
/** Size of each piece's page, in points. */
const pageSizes: Record<PrintId, [number, number]> = {
  "affiche-a4": sized(posterFormats.a4.scale),
  "affiche-a5": sized(posterFormats.a5.scale),
  "affiche-a3": sized(posterFormats.a3.scale),
  cartes: sized(1),
  autocollant: [stickerSide, stickerSide],
};

const columns = 2;
const rows = 5;

/** Short lines in the margins, which say where to cut. */
function drawCutMarks({ pdf }: OpenPdf, left: number, top: number, colour: string): void {
  const [width, height] = a4;
  const length = 5 * millimetre;
  const gap = 1.5 * millimetre;
  const cut = (from: [number, number], to: [number, number]) =>
    pdf
      .lineWidth(0.4)
      .moveTo(...from)
      .lineTo(...to)
      .stroke(colour);
  drawArtifact(pdf, "Layout", () => {
    for (let column = 0; column <= columns; column++) {
      const x = left + column * cardSize.width;
      cut([x, top - gap], [x, top - gap - length]);
      cut([x, height - top + gap], [x, height - top + gap + length]);
    }
    for (let row = 0; row <= rows; row++) {
      const y = top + row * cardSize.height;
      cut([left - gap, y], [left - gap - length, y]);
      cut([width - left + gap, y], [width - left + gap + length, y]);
    }
  });
}

/** Ten cards on one A4 sheet: the first is read, the nine others are its copies. */
function drawCards(open: OpenPdf, sheet: Sheet, palette: Palette): void {
  const { pdf, root } = open;
  const [width, height] = a4;
  const left = (width - columns * cardSize.width) / 2;
  const top = (height - rows * cardSize.height) / 2;
  for (let index = 0; index < columns * rows; index++) {
    const x = left + (index % columns) * cardSize.width;
    const y = top + Math.floor(index / columns) * cardSize.height;
    pdf.save().translate(x, y);
    if (index === 0) drawSheet(pdf, root, sheet);
    else drawCopy(pdf, sheet);
    pdf.restore();
  }
  drawCutMarks(open, left, top, palette.muted);
}

/** Widths in each font, kept from one piece to the next: most of their words are the same. */
const widths = new WeakMap<PdfFonts, Record<Weight, Map<string, number>>>();

function measuresOf(pdf: PdfDocument, fonts: PdfFonts): Record<Weight, Measure> {
  const known = widths.get(fonts) ?? { regular: new Map(), bold: new Map() };
  widths.set(fonts, known);
  // In one order, whatever is left to measure: a file numbers its fonts as it meets them.
  pdf.font("regular").font("bold");
  const measure = (weight: Weight) =>
    measureOnce((text, size) => pdf.font(weight).fontSize(size).widthOfString(text), known[weight]);
  return { regular: measure("regular"), bold: measure("bold") };
}

/**
 * One piece of a notice as a tagged PDF, in the language of `words` and these colours. The same
 * notice gives the same bytes everywhere. Characters that the font lacks are drawn « ? »: see
 * `unsupportedInName`.
 */
export function writePrint(
  id: PrintId,
  notice: Notice,
  words: NoticeWords,
  tools: PdfTools,
  palette: Palette,
): Promise<Uint8Array> {
  const { mediator, trader } = notice;
  const open = createPdf(
    {
      title: fillWords(titlesOf(words)[id], { mediateur: mediator.shortName }),
      language: words.tag,
      ...(trader ? { author: Array.from(trader).slice(0, longestAuthor).join("") } : {}),
    },
    tools.engine,
    tools.fonts,
    pageSizes[id],
  );
  const { pdf, root } = open;
  const measures = measuresOf(pdf, tools.fonts);
  const drawable = (text: string) => drawableText(text, tools.fonts.coverage);
  const { language, tag, ...said } = words;
  const drawn = { language, tag, ...mapTexts(said, drawable) };
  const sheet = layOut(id, mapTexts(notice, drawable), drawn, measures, palette);
  if (id === "cartes") drawCards(open, sheet, palette);
  else {
    if (sheet.scale !== 1) pdf.scale(sheet.scale);
    drawSheet(pdf, root, sheet);
  }
  return open.finish();
}
