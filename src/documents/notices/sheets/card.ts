import type { NoticeWords } from "../../../schemas/notice-words.ts";
import { fitLine } from "../fit-line.ts";
import { displayedSite, type Notice } from "../notice.ts";
import type { Palette } from "../palette.ts";
import { balance, type SetLine, setMediator } from "./lines.ts";
import { type Measures, millimetre, type Passage, type Shape, type Sheet } from "./sheet.ts";

/** The size of a visiting card, in points. */
export const cardSize = { width: 85 * millimetre, height: 55 * millimetre } as const;

const { width, height } = cardSize;
const left = 17;
const right = width - 14;
const room = right - left;
const band = 24;
const termsSize = 6.8;
const termsPitch = 8.4;

/** A card to hand over at the counter: the mediator's details, on what terms, and the business. */
export function card(
  notice: Notice,
  words: NoticeWords,
  measures: Measures,
  palette: Palette,
): Sheet {
  const { mediator, trader } = notice;
  const { bold, regular } = measures;
  const terms = balance(words.card.terms, room, (text) => regular(text, termsSize));
  const termsTop = height - band - 6 - terms.length * termsPitch;
  const title = fitLine(words.card.title, { width: room - 22, largest: 9.6, smallest: 7.5 }, bold);
  const site = displayedSite(mediator.website);
  const blockTop = 33;
  const space = { width: room, height: termsTop - 4 - blockTop };
  const type = { largest: 13.5, smallest: 7.6, smallestLine: 6 };
  const block = setMediator({ ...mediator, site }, space, measures, type);
  let y = blockTop + Math.max(0, (space.height - block.height) / 3);
  const place = (lines: SetLine[]) =>
    lines.map(({ text, size, height }) => {
      y += height;
      return { text, x: left, baseline: y - (height - size * 0.72) / 2, size };
    });
  const passage = (weight: Passage["weight"], colour: string, lines: Passage["lines"]): Passage => {
    return { tag: "P", weight, colour, lines };
  };
  const name = place(block.name);
  y += block.gap;
  const address = place(block.address);
  y += block.gap;
  const signature = fitLine(
    trader ?? words.poster.trader,
    { width: trader ? room : room / 2, largest: trader ? 10.5 : 7.5, smallest: 6.5 },
    trader ? bold : regular,
  );
  const signatureAt = height - band / 2 + signature.size * 0.34;
  const bandFill = trader === undefined ? palette.tint : palette.accent;
  const rule: Shape = {
    kind: "line",
    from: [left + regular(signature.text, signature.size) + 5, signatureAt + 1.5],
    to: [right, signatureAt + 1.5],
    stroke: palette.muted,
    width: 0.5,
  };
  return {
    width,
    height,
    scale: 1,
    shapes: [
      { kind: "rect", x: 0, y: 0, width: 5, height: height - band, fill: palette.accent },
      { kind: "rect", x: 0, y: height - band, width, height: band, fill: bandFill },
      ...(trader === undefined ? [rule] : []),
      { kind: "mark", x: left - 2, y: 11, size: 19, fill: palette.accent },
    ],
    content: [
      {
        tag: "H1",
        weight: "bold",
        colour: palette.accent,
        lines: [{ ...title, x: left + 22, baseline: 24 }],
      },
      passage("bold", palette.ink, name),
      passage("regular", palette.ink, address),
      passage("bold", palette.accent, place([block.site])),
      passage(
        "regular",
        palette.muted,
        terms.map((text, index) => ({
          text,
          x: left,
          baseline: termsTop + (index + 0.75) * termsPitch,
          size: termsSize,
        })),
      ),
      passage(trader ? "bold" : "regular", trader ? palette.onAccent : palette.muted, [
        { ...signature, x: left, baseline: signatureAt },
      ]),
    ],
  };
}
