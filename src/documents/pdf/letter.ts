import type { Block, LetterDocument, ParagraphRole } from "../../letters/tree.ts";
import { cleanText } from "../inline.ts";
import { introduces } from "../keep.ts";
import { listLabel } from "../text.ts";
import { Bookmarks } from "./bookmarks.ts";
import { createPdf, drawArtifact } from "./create.ts";
import type { Coverage, PdfDocument, PdfStructure, PdfTools } from "./engine.ts";
import { fitFirstPage, heightOf } from "./fit.ts";
import { type FlowItem, flow } from "./flow.ts";
import { addressLeading, addressRuns, drawHeader, leadingAddresses } from "./header.ts";
import { listItems } from "./list.ts";
import { type Frame, paragraphItem } from "./paragraph.ts";
import { drawRuns, widthOf } from "./runs.ts";
import { toRuns } from "./runs-from-tree.ts";
import {
  bodyLeading,
  bodyStyles,
  headingStyles,
  noteStyles,
  type StyleSet,
  sheet,
  titleStyles,
} from "./styles.ts";
import { tableItems } from "./table.ts";

interface RoleLayout {
  type: "P" | "H1";
  before: number;
  styles: StyleSet;
  leading: number;
  bold?: true;
  /** Stands in the second column, under the recipient. */
  aside?: true;
  keepNext?: true;
}

const common = { type: "P", styles: bodyStyles, leading: bodyLeading } as const;
const roles: Record<ParagraphRole, RoleLayout> = {
  title: {
    ...common,
    type: "H1",
    before: 0,
    styles: titleStyles,
    leading: 21,
    bold: true,
    keepNext: true,
  },
  "place-date": { ...common, before: 12, aside: true, keepNext: true },
  subject: { ...common, type: "H1", before: 22, bold: true, keepNext: true },
  salutation: { ...common, before: 16, keepNext: true },
  body: { ...common, before: 8 },
  signature: { ...common, before: 44, aside: true },
  note: { ...common, before: 16, styles: noteStyles, leading: 13.2 },
};

class LetterComposer {
  readonly pdf: PdfDocument;
  readonly root: PdfStructure;
  readonly coverage: Coverage;
  readonly bookmarks: Bookmarks;
  readonly column: Frame;
  readonly aside: Frame;

  constructor(pdf: PdfDocument, root: PdfStructure, coverage: Coverage) {
    this.pdf = pdf;
    this.root = root;
    this.coverage = coverage;
    this.bookmarks = new Bookmarks(pdf);
    const rightEdge = pdf.page.width - sheet.right;
    this.column = { x: sheet.left, width: rightEdge - sheet.left };
    this.aside = { x: sheet.secondColumn, width: rightEdge - sheet.secondColumn };
  }

  items(block: Block, next: Block | undefined): FlowItem[] {
    const { pdf, root, coverage, column } = this;
    switch (block.kind) {
      case "address":
        return [
          paragraphItem(pdf, root, {
            type: "P",
            runs: addressRuns(block, coverage),
            frame: block.party === "sender" ? column : this.aside,
            leading: addressLeading,
            before: 14,
          }),
        ];
      case "paragraph": {
        const { bold, aside, styles, keepNext, ...rest } = roles[block.role];
        const item = paragraphItem(pdf, root, {
          ...rest,
          runs: toRuns(block.children, styles, coverage, bold),
          frame: aside ? this.aside : column,
          keepNext: keepNext ?? introduces(block, next),
        });
        return [rest.type === "H1" ? this.bookmarks.follow(item, block.children, true) : item];
      }
      case "heading": {
        const item = paragraphItem(pdf, root, {
          type: "H2",
          runs: toRuns(block.children, headingStyles, coverage, true),
          frame: column,
          leading: 17,
          before: 16,
          keepNext: true,
        });
        return [this.bookmarks.follow(item, block.children, false)];
      }
      case "list": {
        const entries = block.items.map((item, index) => ({
          label: listLabel(block.ordered, index),
          runs: toRuns(item, bodyStyles, coverage),
        }));
        return listItems(pdf, root, entries, block.ordered, column);
      }
      case "table":
        return tableItems(pdf, root, block, column, coverage);
    }
  }
}

/** « 1 / 2 » at the foot of every page, from two pages on. */
function numberPages(pdf: PdfDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  if (count < 2) return;
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(start + page);
    const run = { text: `${page + 1}\u00A0/\u00A0${count}`, style: noteStyles.regular };
    const x = pdf.page.width - sheet.right - widthOf(pdf, run);
    drawArtifact(pdf, "Pagination", () =>
      drawRuns(pdf, [run], x, pdf.page.height - sheet.pageNumber),
    );
  }
}

/**
 * The letter as a tagged PDF: A4, French layout for a window envelope, fonts embedded, the same
 * bytes for the same document. A character that the font lacks is drawn « ? »: tell the visitor
 * beforehand with `unsupportedCharacters`.
 */
export async function writePdf(
  document: LetterDocument,
  { engine, fonts }: PdfTools,
): Promise<Uint8Array> {
  const { pdf, root, finish } = createPdf(
    {
      title: cleanText(document.title),
      language: document.language,
      ...(document.author ? { author: cleanText(document.author) } : {}),
      ...(document.date ? { date: document.date } : {}),
    },
    engine,
    fonts,
  );
  const addresses = leadingAddresses(pdf, document.blocks, fonts.coverage);
  const start = drawHeader(pdf, root, addresses);
  const rest = document.blocks.slice(addresses.length);
  const composer = new LetterComposer(pdf, root, fonts.coverage);
  const items = rest.flatMap((block, index) => composer.items(block, rest[index + 1]));
  const room = pdf.page.height - sheet.onlyPageBottom - start;
  const fitted = fitFirstPage(items, room);
  const onePage = heightOf(fitted) <= room;
  flow(fitted, {
    start,
    top: sheet.top,
    bottom: pdf.page.height - (onePage ? sheet.onlyPageBottom : sheet.bottom),
    newPage: () => void pdf.addPage(),
  });
  numberPages(pdf);
  composer.bookmarks.write();
  return finish();
}
