import { readAlignment, readCells } from "./cells.ts";
import type { SourceFile } from "./error.ts";
import { Nesting } from "./nesting.ts";
import type { InlineSyntax, Line, RowSyntax, TableSyntax, Tag } from "./syntax.ts";

const captionLine = /^Tableau\s*:\s*(?=\S)/;

/** The caption that opens a table: « Tableau : Factures impayées ». */
export function readCaption(line: Line): Line | undefined {
  const match = captionLine.exec(line.text);
  return match
    ? { text: line.text.slice(match[0].length).trim(), offset: line.offset + match[0].length }
    : undefined;
}

/**
 * Reads a table, a line at a time: its caption, its head, the rule that gives the sides of its
 * columns, then rows among `{% for %}` and `{% if %}`. A blank line ends it.
 */
export class TableParser {
  private readonly source: SourceFile;
  private readonly caption: Line;
  private readonly rows: Nesting<RowSyntax>;
  private head: InlineSyntax[][] | undefined;
  private align: ("start" | "end")[] | undefined;

  constructor(source: SourceFile, caption: Line) {
    this.source = source;
    this.caption = caption;
    this.rows = new Nesting(source);
    if (/\{[{%]/.test(caption.text))
      throw source.error(
        caption.offset,
        "la légende d’un tableau ne contient pas de valeur",
        "Écrivez-la en toutes lettres, et la valeur dans la phrase qui précède le tableau.",
      );
  }

  /** Whether a tag stands in the table: it opens something there, or ends what was opened there. */
  owns(tag: Tag): boolean {
    return this.rows.depth > 0 || tag.kind === "if" || tag.kind === "for";
  }

  tag(tag: Tag): void {
    if (!this.align) throw this.incomplete(tag.offset);
    this.rows.tag(tag);
  }

  /** A line of cells. */
  line(line: Line): void {
    if (!line.text.startsWith("|"))
      throw this.source.error(
        line.offset,
        "cette ligne n’est pas une ligne de tableau",
        "Commencez-la par « | », ou laissez une ligne vide après le tableau.",
      );
    if (!this.head) this.head = readCells(this.source, line);
    else if (!this.align) this.align = this.alignment(line);
    else this.row(line);
  }

  finish(): TableSyntax {
    const { text, offset } = this.caption;
    const rows = this.rows.finish();
    if (!this.head || !this.align || rows.length === 0) throw this.incomplete(offset);
    return { kind: "table", offset, caption: text, head: this.head, align: this.align, rows };
  }

  private alignment(line: Line): ("start" | "end")[] {
    const align = readAlignment(line);
    if (!align) throw this.incomplete(line.offset);
    this.sameWidth(line, align.length);
    return align;
  }

  private row(line: Line): void {
    const cells = readCells(this.source, line);
    this.sameWidth(line, cells.length);
    this.rows.add({ kind: "row", offset: line.offset, cells });
  }

  private sameWidth({ offset }: Line, count: number): void {
    const expected = this.head?.length ?? 0;
    if (count === expected) return;
    throw this.source.error(
      offset,
      `ligne de tableau à ${count} case${count > 1 ? "s" : ""}, l’en-tête en a ${expected}`,
      "Séparez les cases par « | » ; une case vide s’écrit « | | ».",
    );
  }

  private incomplete(offset: number): Error {
    return this.source.error(
      offset,
      "tableau incomplet",
      "Sous « Tableau : légende » viennent les titres « | Facture | Montant | », la règle « | --- | ---: | », puis au moins une ligne.",
    );
  }
}
