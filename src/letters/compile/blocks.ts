import type { SourceFile } from "./error.ts";
import { parseInlines } from "./inline.ts";
import { Nesting } from "./nesting.ts";
import type { BlockSyntax, Line } from "./syntax.ts";
import { readCaption, TableParser } from "./table.ts";
import { readTag } from "./tags.ts";

/** A line made of tags alone: they stand around blocks or list items. */
const tagLine = /^\s*(\{%((?!%\}).)*%\}\s*)+$/;
const listMarker = /^(-|\d+\.) +(?=\S)/;

/** Blocks of Markdown that letters do not have, with what to write instead. */
const refused: [RegExp, string][] = [
  [/^#(?!# )|^###?(?! )/, "Le seul titre s’écrit « ## Titre »."],
  [/^>/, "Retirez le signe > : une lettre n’a pas de citation en bloc."],
  [/^(```|~~~)/, "Retirez le bloc de code."],
  [/^(\*{3,}|-{3,}|_{3,})\s*$/, "Retirez le filet."],
  [/^[*+] /, "Une liste s’écrit avec un tiret : « - élément »."],
  [/^\d+\) /, "Une liste numérotée s’écrit « 1. élément »."],
  [/^\|/, "Un tableau commence par sa légende : « Tableau : Factures impayées »."],
  [
    /^\s+(-|\d+\.) /,
    "Ramenez l’élément au début de la ligne : une liste n’en contient pas d’autre.",
  ],
];

type Pending = { kind: "paragraph" | "heading" | "list"; ordered: boolean; lines: Line[] };

/** Reads the body of a letter: blocks, with tags around them. */
export function parseBlocks(source: SourceFile, body: Line): BlockSyntax[] {
  const parser = new BlockParser(source);
  let offset = body.offset;
  for (const text of body.text.split("\n")) {
    parser.line({ text, offset });
    offset += text.length + 1;
  }
  return parser.finish();
}

class BlockParser {
  private readonly source: SourceFile;
  private readonly nesting: Nesting<BlockSyntax>;
  private pending: Pending | undefined;
  private table: TableParser | undefined;

  constructor(source: SourceFile) {
    this.source = source;
    this.nesting = new Nesting(source);
  }

  line(line: Line): void {
    if (line.text.trim() === "") this.flush();
    else if (tagLine.test(line.text)) this.tags(line);
    else if (this.table) this.table.line(line);
    else this.content(line);
  }

  finish(): BlockSyntax[] {
    this.flush();
    return this.nesting.finish();
  }

  private tags({ text, offset }: Line): void {
    for (const match of text.matchAll(/\{%(.*?)%\}/g)) {
      const tag = readTag(this.source, match[1] ?? "", offset + match.index + 2);
      if (this.table?.owns(tag)) this.table.tag(tag);
      else {
        this.flush();
        this.nesting.tag(tag);
      }
    }
  }

  private content(line: Line): void {
    for (const [pattern, how] of refused) {
      const match = pattern.exec(line.text);
      if (match)
        throw this.source.error(
          line.offset,
          `Markdown hors du langage « ${match[0].trim()} »`,
          how,
        );
    }
    const caption = readCaption(line);
    if (caption) {
      this.flush();
      this.table = new TableParser(this.source, caption);
      return;
    }
    const marker = listMarker.exec(line.text);
    const heading = /^## +/.exec(line.text);
    const prefix = (marker ?? heading)?.[0].length ?? /^\s*/.exec(line.text)?.[0].length ?? 0;
    const rest = { text: line.text.slice(prefix), offset: line.offset + prefix };
    if (marker || heading) {
      this.flush();
      const ordered = marker !== null && marker[1] !== "-";
      this.pending = { kind: marker ? "list" : "heading", ordered, lines: [rest] };
      if (heading) this.flush();
    } else if (this.pending) this.pending.lines.push(rest);
    else this.pending = { kind: "paragraph", ordered: false, lines: [rest] };
  }

  /** Ends the block in progress. A list item becomes a list; evaluation joins neighbours. */
  private flush(): void {
    if (this.table) this.nesting.add(this.table.finish());
    this.table = undefined;
    if (!this.pending) return;
    const { kind, ordered, lines } = this.pending;
    this.pending = undefined;
    const children = parseInlines(this.source, lines);
    const offset = lines[0]?.offset ?? 0;
    if (kind === "list") this.addItem(offset, ordered, children);
    else this.nesting.add({ kind, offset, children });
  }

  private addItem(
    offset: number,
    ordered: boolean,
    item: Extract<BlockSyntax, { kind: "list" }>["items"][number],
  ): void {
    const last = this.nesting.body.at(-1);
    if (last?.kind === "list" && last.ordered === ordered) last.items.push(item);
    else this.nesting.add({ kind: "list", offset, ordered, items: [item] });
  }
}
