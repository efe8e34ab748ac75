import type { SourceFile } from "./error.ts";
import { Nesting } from "./nesting.ts";
import type { InlineSyntax, Line, Tag } from "./syntax.ts";
import { readOutput, readTag } from "./tags.ts";

const special = /\{\{|\{%|\}\}|%\}|\*\*/g;

/** Markdown that letters do not have, with what to write instead. */
const refused: [RegExp, string][] = [
  [/\*/, "Le gras s’écrit **ainsi** ; il n’y a pas d’italique."],
  [/(?<![\p{L}\d])_(?=\S)/u, "Il n’y a pas d’italique : retirez le tiret bas."],
  [/`/, "Retirez l’accent grave : une lettre n’a pas de code."],
  [/!?\[[^\]]*\]\(/, "Écrivez l’adresse en toutes lettres : une lettre n’a ni lien ni image."],
  [/<\/?[a-z!][^>]*>?/i, "Retirez la balise HTML."],
];

/** Reads the lines of one paragraph, heading or list item. */
export function parseInlines(source: SourceFile, lines: Line[]): InlineSyntax[] {
  const parser = new InlineParser(source);
  lines.forEach((line, index) => {
    if (index > 0) parser.newLine(lines[index - 1] as Line);
    parser.line({ ...line, text: line.text.replace(/(\\| +)$/, "") });
  });
  return parser.finish();
}

class InlineParser {
  private readonly source: SourceFile;
  private readonly nesting: Nesting<InlineSyntax>;
  private strong = false;
  private strongAt = 0;
  /** Whether bold was on where each open tag stands: a branch must end as it began. */
  private readonly strongBefore: boolean[] = [];

  constructor(source: SourceFile) {
    this.source = source;
    this.nesting = new Nesting(source);
  }

  newLine(previous: Line): void {
    if (/(\\| {2,})$/.test(previous.text)) this.nesting.add({ kind: "break" });
    else this.nesting.add({ kind: "text", text: " ", strong: this.strong });
  }

  line({ text, offset }: Line): void {
    let from = 0;
    special.lastIndex = 0;
    for (let match = special.exec(text); match; match = special.exec(text)) {
      this.text(text.slice(from, match.index), offset + from);
      const mark = match[0];
      from = mark === "**" ? match.index + 2 : this.braces(text, match.index, offset);
      if (mark === "**") this.toggle(offset + match.index);
      special.lastIndex = from;
    }
    this.text(text.slice(from), offset + from);
  }

  finish(): InlineSyntax[] {
    const tree = this.nesting.finish();
    if (this.strong) throw this.unclosedStrong();
    return tree;
  }

  private text(text: string, offset: number): void {
    if (text === "") return;
    for (const [pattern, how] of refused) {
      const match = pattern.exec(text);
      if (match)
        throw this.source.error(
          offset + match.index,
          `Markdown hors du langage « ${match[0]} »`,
          how,
        );
    }
    this.nesting.add({ kind: "text", text: text.replace(/[ \t]+/g, " "), strong: this.strong });
  }

  private toggle(offset: number): void {
    this.strong = !this.strong;
    this.strongAt = offset;
  }

  private unclosedStrong(): Error {
    return this.source.error(
      this.strongAt,
      "gras jamais fermé",
      "Ajoutez ** à la fin du passage, dans la même branche et le même paragraphe.",
    );
  }

  /** Reads `{{ … }}` or `{% … %}` at `index`; returns where the text goes on. */
  private braces(text: string, index: number, offset: number): number {
    const opening = text.slice(index, index + 2);
    const closing = opening === "{{" ? "}}" : "%}";
    const end = text.indexOf(closing, index + 2);
    if (opening === "}}" || opening === "%}")
      throw this.source.error(offset + index, `« ${opening} » ne ferme rien`, "Retirez-le.");
    if (end < 0)
      throw this.source.error(
        offset + index,
        `« ${opening} » jamais fermé`,
        `Ajoutez « ${closing} » sur la même ligne.`,
      );
    const content = text.slice(index + 2, end);
    const start = offset + index + 2;
    if (opening === "{{")
      this.nesting.add({
        kind: "output",
        offset: start - 2,
        ...readOutput(this.source, content, start),
        strong: this.strong,
      });
    else this.tag(readTag(this.source, content, start));
    return end + 2;
  }

  private tag(tag: Tag): void {
    if (tag.kind === "if" || tag.kind === "for") this.strongBefore.push(this.strong);
    else if (this.strongBefore.length > 0 && this.strong !== this.strongBefore.at(-1))
      throw this.unclosedStrong();
    if (tag.kind === "endif" || tag.kind === "endfor") this.strongBefore.pop();
    this.nesting.tag(tag);
  }
}
