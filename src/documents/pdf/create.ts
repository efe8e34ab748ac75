import type { PdfDocument, PdfEngine, PdfFonts, PdfStructure } from "./engine.ts";
import { openFonts } from "./fonts.ts";

export interface PdfProperties {
  title: string;
  /** BCP 47: « fr-FR ». */
  language: string;
  author?: string;
  /** `YYYY-MM-DD`, written as the file's dates; without it a fixed day, so that bytes never vary. */
  date?: string;
}

export interface OpenPdf {
  /** The pdfkit document, on its first page, with fonts named `regular` and `bold`. */
  pdf: PdfDocument;
  /** The « Document » node, under which everything that is not an artifact must go. */
  root: PdfStructure;
  /** Closes the structure and the file, and gives its bytes. */
  finish(): Promise<Uint8Array>;
}

const fixedDay = "2000-01-01";

/**
 * Opens a tagged file without margins; the same calls give the same bytes on every machine.
 *
 * @param size of its pages, A4 unless told: width and height in points
 */
export function createPdf(
  { title, language, author, date = fixedDay }: PdfProperties,
  engine: PdfEngine,
  fonts: PdfFonts,
  size: "A4" | [width: number, height: number] = "A4",
): OpenPdf {
  const day = new Date(`${date}T00:00:00Z`);
  const pdf = new engine.PDFDocument({
    size,
    margin: 0,
    font: null,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: title,
      ...(author ? { Author: author } : {}),
      CreationDate: day,
      ModDate: day,
    },
  });
  const { regular, bold } = openFonts(engine, fonts);
  pdf.registerFont("regular", regular).registerFont("bold", bold);
  const root = pdf.struct("Document");
  pdf.addStructure(root);

  return {
    pdf,
    root,
    finish: () => {
      const chunks: Uint8Array[] = [];
      return new Promise((resolve) => {
        pdf.on("end", () => resolve(join(chunks)));
        pdf.on("data", (chunk) => chunks.push(chunk));
        root.end();
        pdf.end();
      });
    },
  };
}

/** Draws what assistive software must not read: rules, page numbers, repeated heads. Never inside a closure. */
export function drawArtifact(
  pdf: PdfDocument,
  type: "Pagination" | "Layout",
  draw: () => void,
): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}

function join(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
