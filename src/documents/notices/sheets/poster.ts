import type { NoticeWords } from "../../../schemas/notice-words.ts";
import { fitLine } from "../fit-line.ts";
import { displayedSite, type Notice } from "../notice.ts";
import type { Palette } from "../palette.ts";
import { balance, type SetLine, setMediator } from "./lines.ts";
import type { Group, Measures, Passage, PlacedLine, Shape, Sheet } from "./sheet.ts";

/** Each format: its scale from A4, and the size of the small print once on paper, in points. */
export const posterFormats = {
  a5: { scale: Math.SQRT1_2, foot: 8.2 },
  a4: { scale: 1, foot: 10.5 },
  a3: { scale: Math.SQRT2, foot: 12.5 },
} as const;
export type PosterFormat = keyof typeof posterFormats;

/** Places on the sheet, laid out as A4, in points from the top left corner. */
const page = { width: 595.28, height: 841.89 } as const;
const sheet = { left: 48, right: 547, width: 499 } as const;
const steps = { top: 204, pitch: 84, radius: 18, textLeft: 106 } as const;
const panel = { top: 440, height: 284, padding: 26 } as const;
const traderBaseline = 772;
const lastBaseline = 812;

/** Mark, thread with its knots, panel and rules: nothing that is read aloud. */
function decoration(hasTrader: boolean, { accent, tint, muted }: Palette): Shape[] {
  const x = sheet.left + steps.radius;
  const knots = [0, 1, 2].map((index) => steps.top + index * steps.pitch);
  const rule: Shape = {
    kind: "line",
    from: [sheet.left + 78, traderBaseline + 4],
    to: [sheet.right, traderBaseline + 4],
    stroke: muted,
    width: 0.8,
  };
  return [
    { kind: "rect", x: 0, y: 0, width: page.width, height: 14, fill: accent },
    { kind: "mark", x: sheet.left - 7, y: 46, size: 54, fill: accent },
    { kind: "line", from: [x, knots[0]!], to: [x, knots[2]!], stroke: accent, width: 2 },
    ...knots.map((y): Shape => ({ kind: "circle", x, y, r: steps.radius, fill: accent })),
    {
      kind: "rect",
      x: sheet.left,
      y: panel.top,
      width: sheet.width,
      height: panel.height,
      radius: 4,
      fill: tint,
    },
    { kind: "rect", x: sheet.left, y: panel.top, width: 5, height: panel.height, fill: accent },
    ...(hasTrader ? [] : [rule]),
  ];
}

function threeSteps({ poster }: NoticeWords, { bold, regular }: Measures, palette: Palette): Group {
  const room = sheet.right - steps.textLeft;
  const items = poster.steps.map(({ title, detail }, index): Group => {
    const centre = steps.top + index * steps.pitch;
    const label = String(index + 1);
    const number = {
      text: label,
      x: sheet.left + steps.radius - bold(label, 20) / 2,
      baseline: centre + 6.8,
      size: 20,
    };
    const place = (line: { text: string; size: number }, baseline: number): PlacedLine[] => [
      { ...line, x: steps.textLeft, baseline },
    ];
    const heading = fitLine(title, { width: room, largest: 25, smallest: 17 }, bold);
    const words = fitLine(detail, { width: room, largest: 19, smallest: 14 }, regular);
    return {
      tag: "LI",
      children: [
        { tag: "Lbl", weight: "bold", colour: palette.onAccent, lines: [number] },
        {
          tag: "LBody",
          children: [
            { tag: "P", weight: "bold", colour: palette.ink, lines: place(heading, centre + 4) },
            {
              tag: "P",
              weight: "regular",
              colour: palette.muted,
              lines: place(words, centre + 30),
            },
          ],
        },
      ],
    };
  });
  return { tag: "L", children: items };
}

/** The mediator's name, address and site in the panel. */
function coordinates(
  { mediator }: Notice,
  words: NoticeWords,
  measures: Measures,
  palette: Palette,
): Passage[] {
  const left = sheet.left + panel.padding;
  const headingAt = panel.top + panel.padding + 12;
  const room = {
    width: sheet.width - 2 * panel.padding,
    height: panel.top + panel.height - panel.padding + 8 - headingAt - 12,
  };
  const site = displayedSite(mediator.website);
  const type = { largest: 38, smallest: 21, smallestLine: 12 };
  const block = setMediator({ ...mediator, site }, room, measures, type);
  let y = headingAt + 12 + Math.max(0, (room.height - block.height) / 3);
  const place = (lines: SetLine[]) =>
    lines.map(({ text, size, height }) => {
      y += height;
      return { text, x: left, baseline: y - (height - size * 0.72) / 2, size };
    });
  const heading = fitLine(
    words.poster.mediator,
    { width: room.width, largest: 19, smallest: 14 },
    measures.bold,
  );
  const name = place(block.name);
  y += block.gap;
  const address = place(block.address);
  y += block.gap;
  return [
    {
      tag: "H2",
      weight: "bold",
      colour: palette.accent,
      lines: [{ ...heading, x: left, baseline: headingAt }],
    },
    { tag: "P", weight: "bold", colour: palette.ink, lines: name },
    { tag: "P", weight: "regular", colour: palette.ink, lines: address },
    { tag: "P", weight: "bold", colour: palette.accent, lines: place([block.site]) },
  ];
}

/** Who is in business, and the small print at the foot, which grows upwards. */
function foot(
  { trader }: Notice,
  words: NoticeWords,
  measures: Measures,
  palette: Palette,
  size: number,
): Passage[] {
  const room = { width: sheet.width, largest: 26, smallest: 13 };
  const name = trader
    ? { ...fitLine(trader, room, measures.bold), x: sheet.left, baseline: traderBaseline }
    : { text: words.poster.trader, x: sheet.left, baseline: traderBaseline, size: 15 };
  const lines = balance(words.poster.foot, sheet.width, (text) => measures.regular(text, size));
  return [
    {
      tag: "P",
      weight: trader ? "bold" : "regular",
      colour: trader ? palette.ink : palette.muted,
      lines: [name],
    },
    {
      tag: "P",
      weight: "regular",
      colour: palette.muted,
      lines: lines.map((text, index) => ({
        text,
        x: sheet.left,
        baseline: lastBaseline - (lines.length - 1 - index) * size * 1.3,
        size,
      })),
    },
  ];
}

/**
 * The poster of a mediator, read at two metres: laid out once as A4; a smaller or larger format is
 * the same sheet at another scale, but for its small print, which stays readable and never shouts.
 */
export function poster(
  notice: Notice,
  words: NoticeWords,
  measures: Measures,
  palette: Palette,
  format: PosterFormat,
): Sheet {
  const { scale, foot: footSize } = posterFormats[format];
  const title = fitLine(
    words.poster.title,
    { width: sheet.width, largest: 47, smallest: 30 },
    measures.bold,
  );
  return {
    ...page,
    scale,
    shapes: decoration(notice.trader !== undefined, palette),
    content: [
      {
        tag: "H1",
        weight: "bold",
        colour: palette.ink,
        lines: [{ ...title, x: sheet.left, baseline: 148 }],
      },
      threeSteps(words, measures, palette),
      ...coordinates(notice, words, measures, palette),
      ...foot(notice, words, measures, palette, footSize / scale),
    ],
  };
}
