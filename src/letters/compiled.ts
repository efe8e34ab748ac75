import type { DerivedValue, LetterFrontMatter } from "../schemas/letter.ts";
import type { DerivationData } from "./derive/derivation.ts";
import type { FilterName } from "./filters.ts";
import type { Inline, LetterDocument } from "./tree.ts";

/**
 * A compiled letter: plain JSON, made at build and evaluated in the browser. It holds authored text
 * already typeset, and places for values; nothing in it is parsed again.
 */

/** A field, a part of a field (`["expediteur", "name"]`), or a part of the item of a repetition. */
export type Path = string[];

/** The place of a value. */
export interface ValueTemplate {
  kind: "value";
  path: Path;
  filter?: FilterName;
  /** What the blank says when the value is missing. */
  label: string;
  /** The author allows this value to be absent: the blank model says so. */
  optional?: true;
  /** Wording of each option, for the filter `libelle`. */
  labels?: Record<string, string>;
  strong?: true;
  /** A long answer: the blank model leaves lines to write on. */
  long?: true;
}

/** One comparison. With neither `equals` nor `differs`, the test is that the value is present and not « no ». */
export interface Test {
  path: Path;
  equals?: string | boolean;
  differs?: string | boolean;
  /** Whether it holds on the answer ticked at first, when the question has one. */
  byDefault?: boolean;
}

/** The first branch whose test holds; a branch without a test always holds. */
export interface Conditional<Node> {
  kind: "if";
  branches: { test?: Test; body: Node[] }[];
  /** The branches are answers to a question: the blank model shows each with a box to tick. */
  alternatives?: true;
}

/** The body once for each element of a list. */
export interface Repetition<Node> {
  kind: "for";
  item: string;
  path: Path;
  body: Node[];
  optional?: true;
}

export type TextTemplate = Extract<Inline, { kind: "text" | "break" }>;
export type InlineTemplate =
  | TextTemplate
  | ValueTemplate
  | Conditional<InlineTemplate>
  | Repetition<InlineTemplate>;

export type RowTemplate =
  | { kind: "row"; cells: InlineTemplate[][] }
  | Conditional<RowTemplate>
  | Repetition<RowTemplate>;

export type BlockTemplate =
  | {
      kind: "paragraph";
      role: "salutation" | "body" | "signature";
      children: InlineTemplate[];
    }
  | { kind: "heading"; children: InlineTemplate[] }
  | { kind: "list"; ordered: boolean; items: InlineTemplate[][] }
  | {
      kind: "table";
      caption: string;
      align: ("start" | "end")[];
      head: InlineTemplate[][];
      rows: RowTemplate[];
    }
  | Conditional<BlockTemplate>
  | Repetition<BlockTemplate>;

/** What stands above the text: the fields that hold it. */
export type Head =
  | { kind: "lettre"; sender: string; recipient: string; place: string; date: string }
  /** The subject is its title; the author and the day go into the file's properties. */
  | { kind: "document"; sender?: string; date?: string };

/** The front matter that the browser needs, and the two templates. */
export type CompiledLetter = Pick<
  LetterFrontMatter,
  "id" | "title" | "version" | "checkedOn" | "groups" | "sources"
> &
  Head & {
    language: LetterDocument["language"];
    /** Values that the text names and no question asks, with the law that they are computed from. */
    derived?: { values: DerivedValue[]; data: DerivationData };
    subject: InlineTemplate[];
    body: BlockTemplate[];
  };
