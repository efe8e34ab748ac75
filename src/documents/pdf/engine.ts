/** A font that the engine has read; reading is slow, so it is kept from one document to the next. */
export interface PdfFont {
  postscriptName: string;
  characterSet: number[];
  unitsPerEm: number;
  /** In font units, the descent negative. */
  ascent: number;
  descent: number;
  /** Glyphs of a string, with outlines as SVG paths in font units, y upwards. */
  layout(text: string): {
    advanceWidth: number;
    glyphs: { advanceWidth: number; path: { toSVG(): string } }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

/** A node of the structure tree that assistive software reads. */
export interface PdfStructure {
  /** A child, or a closure that draws this node's content; once attached it draws at once. */
  add(child: PdfStructure | (() => void)): this;
  end(): void;
}

/** A list of bookmarks, or one that has others under it. */
export interface PdfOutline {
  /** `pageNumber` from 0, `top` in points from the top; `left` is subtracted from the page's width. */
  addItem(
    title: string,
    place: {
      pageNumber: number;
      top: number;
      left: number;
      zoom: number;
      fit: boolean;
      expanded: boolean;
    },
  ): PdfOutline;
}

/** The part of a pdfkit document that this site uses. Lengths in points, y downwards from the top. */
export interface PdfDocument {
  page: { width: number; height: number };
  outline: PdfOutline;
  registerFont(name: string, font: PdfFont): this;
  font(name: string): this;
  fontSize(size: number): this;
  fillColor(colour: string): this;
  strokeColor(colour: string): this;
  text(
    text: string,
    x: number,
    y: number,
    options: { lineBreak: false; baseline: "alphabetic" },
  ): this;
  widthOfString(text: string): number;
  lineWidth(width: number): this;
  dash(length: number, options?: { space: number }): this;
  undash(): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  circle(x: number, y: number, radius: number): this;
  path(data: string): this;
  fill(colour?: string): this;
  stroke(colour?: string): this;
  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  scale(x: number, y?: number): this;
  struct(
    type: string,
    options?: { scope?: "Column" | "Row"; alt?: string; bbox?: number[] },
  ): PdfStructure;
  addStructure(root: PdfStructure): this;
  markContent(tag: "Artifact", options: { type: "Pagination" | "Layout" }): this;
  endMarkedContent(): this;
  addPage(): this;
  switchToPage(index: number): this;
  bufferedPageRange(): { start: number; count: number };
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "end", listener: () => void): this;
  end(): void;
}

export interface PdfDocumentOptions {
  size: "A4" | [width: number, height: number];
  margin: number;
  font: null;
  pdfVersion: "1.7";
  subset: "PDF/UA";
  tagged: true;
  lang: string;
  displayTitle: true;
  bufferPages: true;
  info: Record<string, string | Date>;
}

/** pdfkit and fontkit, bundled into one module for Node and the browser alike. */
export interface PdfEngine {
  PDFDocument: new (options: PdfDocumentOptions) => PdfDocument;
  create(font: Uint8Array): PdfFont;
}

/** Ranges of code points, first and last included. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/** The two weights of the documents' font, TrueType in base64, and the characters both hold. */
export interface PdfFonts {
  regular: string;
  bold: string;
  coverage: Coverage;
}

export interface PdfTools {
  engine: PdfEngine;
  fonts: PdfFonts;
}
