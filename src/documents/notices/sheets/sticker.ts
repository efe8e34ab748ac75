import type { NoticeWords } from "../../../schemas/notice-words.ts";
import { fitLine } from "../fit-line.ts";
import { displayedSite, type Notice } from "../notice.ts";
import type { Palette } from "../palette.ts";
import { balance, setMediator } from "./lines.ts";
import { type Measures, millimetre, type Passage, type Sheet } from "./sheet.ts";

/** Side of the square page around the sticker, in points. */
export const stickerSide = 116 * millimetre;
/** The round of the sticker once cut. */
const radius = 50 * millimetre;
const bleed = 3 * millimetre;
const centre = stickerSide / 2;
/** The colour that cutting machines look for. */
const cut = "#e5007d";

/** Width of the white disc's inside at a height, less a margin. */
function chord(y: number, inner: number, margin: number): number {
  const distance = Math.abs(y - centre);
  return distance >= inner ? 0 : 2 * (Math.sqrt(inner ** 2 - distance ** 2) - margin);
}

/** A round sticker for the shop window, 10 cm across, with 3 mm to spare beyond its cut line. */
export function sticker(
  notice: Notice,
  words: NoticeWords,
  measures: Measures,
  palette: Palette,
): Sheet {
  const { mediator, trader } = notice;
  const { bold, regular } = measures;
  const inner = radius - 12;
  const centred = (
    { text, size }: { text: string; size: number },
    baseline: number,
    measure: Measures["bold"],
  ) => ({ text, size, baseline, x: centre - measure(text, size) / 2 });

  const titleAt = centre - 62;
  const title = fitLine(
    words.card.title,
    { width: chord(titleAt - 8, inner, 14), largest: 14.5, smallest: 9 },
    bold,
  );
  const blockTop = titleAt + 10;
  const blockBottom = centre + 58;
  const room = { width: 2 * inner * 0.8, height: blockBottom - blockTop };
  const site = displayedSite(mediator.website);
  const type = { largest: 21, smallest: 10, smallestLine: 7.5 };
  const block = setMediator({ ...mediator, site }, room, measures, type);
  let y = blockTop + (room.height - block.height) / 2;
  const stack = (lines: typeof block.name, measure: Measures["bold"]) =>
    lines.map(({ text, size, height }) => {
      y += height;
      return centred({ text, size }, y - (height - size * 0.72) / 2, measure);
    });
  const name = stack(block.name, bold);
  y += block.gap;
  const address = stack(block.address, regular);
  y += block.gap;
  const siteLine = stack([block.site], bold);

  const termsSize = 8.2;
  const termsAt = blockBottom + 13;
  const termsWidth = chord(termsAt + 10, inner, 10);
  const measureTerms = (text: string) => regular(text, termsSize);
  const terms = balance(words.sticker.terms, termsWidth, measureTerms);
  const signatureAt = termsAt + terms.length * 10.5 + 9;
  const signature = trader
    ? fitLine(trader, { width: chord(signatureAt, inner, 10), largest: 11, smallest: 6.5 }, bold)
    : undefined;
  const passage = (weight: Passage["weight"], colour: string, lines: Passage["lines"]): Passage => {
    return { tag: "P", weight, colour, lines };
  };
  return {
    width: stickerSide,
    height: stickerSide,
    scale: 1,
    shapes: [
      { kind: "circle", x: centre, y: centre, r: radius + bleed, fill: palette.accent },
      { kind: "circle", x: centre, y: centre, r: inner, fill: palette.paper },
      { kind: "ring", x: centre, y: centre, r: inner - 4, stroke: palette.tint, width: 1.2 },
      { kind: "mark", x: centre - 20, y: centre - inner + 12, size: 40, fill: palette.accent },
      { kind: "ring", x: centre, y: centre, r: radius, stroke: cut, width: 0.5, dash: 4 },
    ],
    content: [
      {
        tag: "H1",
        weight: "bold",
        colour: palette.accent,
        lines: [centred(title, titleAt, bold)],
      },
      passage("bold", palette.ink, name),
      passage("regular", palette.ink, address),
      passage("bold", palette.accent, siteLine),
      passage(
        "regular",
        palette.muted,
        terms.map((text, index) =>
          centred({ text, size: termsSize }, termsAt + index * 10.5, regular),
        ),
      ),
      ...(signature ? [passage("bold", palette.ink, [centred(signature, signatureAt, bold)])] : []),
    ],
  };
}
