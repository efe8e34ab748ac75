import type { Inline } from "../../letters/tree.ts";
import { cleanInlines } from "../inline.ts";
import type { PdfDocument } from "./engine.ts";
import type { FlowItem } from "./flow.ts";

/** Fewest headings worth a list beside the page. */
const fewest = 2;

/** A heading, once drawn: its page, and its height on it in points from the top. */
interface Mark {
  title: string;
  isTitle: boolean;
  page: number;
  top: number;
}

function plainText(inlines: Inline[]): string {
  return cleanInlines(inlines)
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      return inline.kind === "missing" ? inline.label : " ";
    })
    .join("");
}

/** The list of headings that a reader shows beside the pages of a long document. */
export class Bookmarks {
  private readonly pdf: PdfDocument;
  private readonly marks: Mark[] = [];

  constructor(pdf: PdfDocument) {
    this.pdf = pdf;
  }

  /** The same item, noting where it is drawn; `isTitle` for that of the whole document. */
  follow(item: FlowItem, heading: Inline[], isTitle: boolean): FlowItem {
    return {
      ...item,
      draw: (from, to, y, rowHeight) => {
        const page = this.pdf.bufferedPageRange().count - 1;
        if (from === 0) this.marks.push({ title: plainText(heading), isTitle, page, top: y });
        item.draw(from, to, y, rowHeight);
      },
    };
  }

  /** Writes the list, when there are several pages and several headings. */
  write(): void {
    const { pdf, marks } = this;
    const headings = marks.filter(({ isTitle }) => !isTitle);
    if (pdf.bufferedPageRange().count < 2 || headings.length < fewest) return;
    let parent = pdf.outline;
    for (const { title, isTitle, page, top } of marks) {
      const place = { pageNumber: page, top, left: pdf.page.width, zoom: 0, fit: false };
      const entry = parent.addItem(title, { ...place, expanded: isTitle });
      if (isTitle) parent = entry;
    }
  }
}
