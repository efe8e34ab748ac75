/**
 * The syntax tree of a letter: what the author wrote, with where, before anything is checked
 * against the fields. Offsets count from the start of the file.
 */
export interface PathSyntax {
  offset: number;
  /** « mediateur.site » as written. */
  text: string;
}
export interface TestSyntax {
  offset: number;
  path: PathSyntax;
  operator?: "==" | "!=";
  literal?: string | boolean;
}
export interface IfSyntax<Node> {
  kind: "if";
  offset: number;
  branches: { offset: number; test?: TestSyntax; body: Node[] }[];
}
export interface ForSyntax<Node> {
  kind: "for";
  offset: number;
  item: string;
  path: PathSyntax;
  body: Node[];
}
export type InlineSyntax =
  | { kind: "text"; text: string; strong: boolean }
  | { kind: "break" }
  | { kind: "output"; offset: number; path: PathSyntax; filter?: string; strong: boolean }
  | IfSyntax<InlineSyntax>
  | ForSyntax<InlineSyntax>;
export type RowSyntax =
  | { kind: "row"; offset: number; cells: InlineSyntax[][] }
  | IfSyntax<RowSyntax>
  | ForSyntax<RowSyntax>;
export interface TableSyntax {
  kind: "table";
  offset: number;
  caption: string;
  head: InlineSyntax[][];
  align: ("start" | "end")[];
  rows: RowSyntax[];
}
export type BlockSyntax =
  | { kind: "paragraph"; offset: number; children: InlineSyntax[] }
  | { kind: "heading"; offset: number; children: InlineSyntax[] }
  | { kind: "list"; offset: number; ordered: boolean; items: InlineSyntax[][] }
  | TableSyntax
  | IfSyntax<BlockSyntax>
  | ForSyntax<BlockSyntax>;

/** A tag, read. */
export type Tag =
  | { kind: "if"; offset: number; test: TestSyntax }
  | { kind: "elsif"; offset: number; test: TestSyntax }
  | { kind: "for"; offset: number; item: string; path: PathSyntax }
  | { kind: "else"; offset: number }
  | { kind: "endif" | "endfor"; offset: number };

/** A stretch of one line of the file. */
export interface Line {
  text: string;
  offset: number;
}
