/**
 * The document tree: what a letter is once its template has met its values. Every writer (HTML,
 * text, DOCX, PDF) reads this and nothing else. Values are text nodes: nothing here is parsed again.
 */

export type Inline =
  | { kind: "text"; text: string; strong?: true; superscript?: true }
  /** A line break inside a paragraph. */
  | { kind: "break" }
  /** A value not given: marked in the preview, a dotted blank in a blank model, with `lines` more to write on. */
  | { kind: "missing"; label: string; lines?: number };

/** What a paragraph is for; writers give each its place and style. */
export type ParagraphRole =
  | "title"
  | "place-date"
  | "subject"
  | "salutation"
  | "body"
  | "signature"
  | "note";

export type Block =
  | { kind: "address"; party: "sender" | "recipient"; lines: Inline[][] }
  | { kind: "paragraph"; role: ParagraphRole; children: Inline[] }
  | { kind: "heading"; children: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | {
      kind: "table";
      caption: string;
      head: Inline[][];
      rows: Inline[][][];
      align: ("start" | "end")[];
    };

export interface LetterDocument {
  /** Title in the file's properties and in the window's title bar. */
  title: string;
  language: "fr-FR" | "fr-CA";
  /** The author's name in the file's properties, if known. */
  author?: string;
  /** Day the letter bears; pins the files' dates so that the same input gives the same bytes. */
  date?: string;
  blocks: Block[];
}
