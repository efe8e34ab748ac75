import { drawableText } from "../pdf/characters.ts";
import { createPdf, drawArtifact } from "../pdf/create.ts";
import type { PdfDocument, PdfStructure, PdfTools } from "../pdf/engine.ts";
import { fitLine, type Measure } from "./fit-line.ts";
import { displayedSite, type Notice } from "./notice.ts";
import { mark, palette } from "./palette.ts";
import { type SetLine, setMediator } from "./poster-layout.ts";
import { posterWords } from "./poster-words.ts";

type Weight = "regular" | "bold";

/** Places on the A4 sheet, in points from the top left corner. */
const sheet = { left: 48, right: 547, width: 499 } as const;
const steps = { top: 204, pitch: 84, radius: 18, textLeft: 106 } as const;
const panel = { top: 440, height: 284, padding: 26 } as const;
const traderBaseline = 772;

/** Characters of the trader’s name kept in the file’s properties. */
const longestAuthor = 120;

/** Lines of one tagged element; every line but the last ends with a space, for extraction. */
interface Passage {
  tag: string;
  weight: Weight;
  colour: string;
  lines: { text: string; x: number; baseline: number; size: number }[];
}

function drawMark(pdf: PdfDocument, x: number, y: number, size: number): void {
  pdf
    .save()
    .translate(x, y)
    .scale(size / mark.box);
  pdf.lineWidth(mark.strokeWidth).path(mark.curve).stroke(palette.accent);
  for (const knot of mark.knots) pdf.circle(knot.x, knot.y, mark.knotRadius).fill(palette.accent);
  pdf.restore();
}

/** Mark, thread with its knots, panel and rules: nothing that is read aloud. */
function drawDecoration(pdf: PdfDocument, hasTrader: boolean): void {
  const x = sheet.left + steps.radius;
  const last = steps.top + 2 * steps.pitch;
  drawArtifact(pdf, "Layout", () => {
    pdf.rect(0, 0, pdf.page.width, 14).fill(palette.accent);
    drawMark(pdf, sheet.left - 7, 46, 54);
    pdf.lineWidth(2).moveTo(x, steps.top).lineTo(x, last).stroke(palette.accent);
    for (let index = 0; index < 3; index++)
      pdf.circle(x, steps.top + index * steps.pitch, steps.radius).fill(palette.accent);
    pdf.roundedRect(sheet.left, panel.top, sheet.width, panel.height, 4).fill(palette.tint);
    pdf.rect(sheet.left, panel.top, 5, panel.height).fill(palette.accent);
    if (!hasTrader)
      pdf
        .lineWidth(0.8)
        .moveTo(sheet.left + 78, traderBaseline + 4)
        .lineTo(sheet.right, traderBaseline + 4)
        .stroke(palette.muted);
  });
}

/** Puts a passage under `parent`, and draws it. */
function write(pdf: PdfDocument, parent: PdfStructure, { tag, weight, colour, lines }: Passage) {
  const node = pdf.struct(tag);
  parent.add(node);
  node.add(() => {
    lines.forEach(({ text, x, baseline, size }, index) => {
      const end = index < lines.length - 1 ? " " : "";
      pdf.font(weight).fontSize(size).fillColor(colour);
      pdf.text(text + end, x, baseline, { lineBreak: false, baseline: "alphabetic" });
    });
  });
  node.end();
}

function writeSteps(pdf: PdfDocument, root: PdfStructure, measure: Measure): void {
  const list = pdf.struct("L");
  root.add(list);
  posterWords.steps.forEach(({ title, detail }, index) => {
    const centre = steps.top + index * steps.pitch;
    const item = pdf.struct("LI");
    list.add(item);
    const label = String(index + 1);
    const x = sheet.left + steps.radius - measure(label, 20) / 2;
    const number = { text: label, x, baseline: centre + 6.8, size: 20 };
    write(pdf, item, { tag: "Lbl", weight: "bold", colour: palette.onAccent, lines: [number] });
    const body = pdf.struct("LBody");
    item.add(body);
    const line = (text: string, baseline: number, size: number) => [
      { text, x: steps.textLeft, baseline, size },
    ];
    const bold = { tag: "P", weight: "bold", colour: palette.ink } as const;
    const plain = { tag: "P", weight: "regular", colour: palette.muted } as const;
    write(pdf, body, { ...bold, lines: line(title, centre + 4, 25) });
    write(pdf, body, { ...plain, lines: line(detail, centre + 30, 19) });
    body.end();
    item.end();
  });
  list.end();
}

/**
 * The poster of a mediator: one A4 sheet, tagged PDF, read at two metres. The trader's name stands
 * at the foot, or a rule to write it by hand. The same notice gives the same bytes everywhere.
 *
 * Characters that the font lacks are drawn « ? »: see `unsupportedInName`.
 */
export function writePoster(notice: Notice, { engine, fonts }: PdfTools): Promise<Uint8Array> {
  const { mediator, trader } = notice;
  const drawable = (text: string) => drawableText(text, fonts.coverage);
  const { pdf, root, finish } = createPdf(
    {
      title: `Affiche – médiateur de la consommation\u00a0: ${mediator.shortName}`,
      language: "fr-FR",
      ...(trader ? { author: Array.from(trader).slice(0, longestAuthor).join("") } : {}),
    },
    engine,
    fonts,
  );
  const measureIn =
    (weight: Weight): Measure =>
    (text, size) =>
      pdf.font(weight).fontSize(size).widthOfString(text);
  const bold = measureIn("bold");
  const regular = measureIn("regular");

  drawDecoration(pdf, trader !== undefined);
  const passage = (tag: string, weight: Weight, colour: string, lines: Passage["lines"]) =>
    write(pdf, root, { tag, weight, colour, lines });

  const title = drawable(posterWords.title);
  const heading = fitLine(title, { width: sheet.width, largest: 47, smallest: 30 }, bold);
  passage("H1", "bold", palette.ink, [{ ...heading, x: sheet.left, baseline: 148 }]);
  writeSteps(pdf, root, bold);

  const left = sheet.left + panel.padding;
  let y: number = panel.top + panel.padding + 12;
  passage("H2", "bold", palette.accent, [
    { text: posterWords.mediator, x: left, baseline: y, size: 19 },
  ]);
  y += 12;
  const room = {
    width: sheet.width - 2 * panel.padding,
    height: panel.top + panel.height - panel.padding + 8 - y,
  };
  const shown = {
    name: drawable(mediator.name),
    address: mediator.address.map(drawable),
    site: drawable(displayedSite(mediator.website)),
  };
  const block = setMediator(shown, room, { bold, regular });
  y += Math.max(0, (room.height - block.height) / 3);
  const place = (lines: SetLine[]) =>
    lines.map(({ text, size, height }) => {
      y += height;
      return { text, x: left, baseline: y - (height - size * 0.72) / 2, size };
    });
  passage("P", "bold", palette.ink, place(block.name));
  y += block.gap;
  passage("P", "regular", palette.ink, place(block.address));
  y += block.gap;
  passage("P", "bold", palette.accent, place([block.site]));

  if (trader) {
    const room = { width: sheet.width, largest: 26, smallest: 13 };
    const name = fitLine(drawable(trader), room, bold);
    passage("P", "bold", palette.ink, [{ ...name, x: sheet.left, baseline: traderBaseline }]);
  } else {
    const label = { text: posterWords.trader, x: sheet.left, baseline: traderBaseline, size: 15 };
    passage("P", "regular", palette.muted, [label]);
  }
  const foot = { text: drawable(posterWords.foot), x: sheet.left, baseline: 812, size: 10.5 };
  passage("P", "regular", palette.muted, [foot]);
  return finish();
}
