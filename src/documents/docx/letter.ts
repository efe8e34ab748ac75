import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { LetterDocument } from "../../letters/tree.ts";
import { cleanText } from "../inline.ts";
import { introduces } from "../keep.ts";
import { addressParagraph, toDocxBlocks } from "./blocks.ts";
import { coreProperties, pinZipDates } from "./pin.ts";
import { addressLine, numbering, page, sheet, styles, twipsPerMm } from "./styles.ts";

/** Least space between two parts of the letter's head, in twips. */
const leastGap = 240;

/** Blocks in order, the head spaced so that a window envelope shows the recipient and no more. */
function toChildren({ blocks }: LetterDocument): (Paragraph | Table)[] {
  let depth = sheet.top * twipsPerMm;
  let inHead = true;
  const down = (millimetres: number) => {
    const space = Math.max(leastGap, Math.round(millimetres * twipsPerMm - depth));
    depth += space;
    return space;
  };
  return blocks.flatMap((block, index) => {
    if (block.kind === "address") {
      const place = block.party === "recipient" && inHead ? sheet.recipient : 0;
      const before = index === 0 && block.party === "sender" ? 0 : down(place);
      depth += block.lines.length * addressLine;
      return [addressParagraph(block, before)];
    }
    const before = inHead && index > 0 ? down(sheet.letter) : undefined;
    inHead = false;
    const keepNext = introduces(block, blocks[index + 1]);
    return toDocxBlocks(block, { listIndex: index, before, keepNext });
  });
}

/** « 2 / 3 », on every page but the first. */
function pageNumbers(): Footer {
  const number = new TextRun({
    children: [PageNumber.CURRENT, "\u00A0/\u00A0", PageNumber.TOTAL_PAGES],
    size: 18,
  });
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] })],
  });
}

/**
 * The letter for a word processor: named styles, headings, true lists, header rows, A4, Arial
 * because a visitor's machine lacks our font. The same document gives the same bytes.
 */
export async function writeDocx(document: LetterDocument): Promise<Uint8Array> {
  const title = cleanText(document.title);
  const author = cleanText(document.author ?? "");
  const file = new Document({
    title,
    creator: author,
    styles: styles(document.language),
    numbering,
    sections: [
      {
        properties: { page, titlePage: true },
        footers: { default: pageNumbers(), first: new Footer({ children: [new Paragraph("")] }) },
        children: toChildren(document),
      },
    ],
  });
  const zip = await Packer.pack(file, "uint8array", undefined, [
    {
      path: "docProps/core.xml",
      data: coreProperties({
        title,
        author,
        language: document.language,
        day: document.date ?? "2000-01-01",
      }),
    },
  ]);
  return pinZipDates(zip);
}
