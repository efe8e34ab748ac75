import type { SourceFile } from "./error.ts";
import type { ForSyntax, IfSyntax, Tag } from "./syntax.ts";

type Nest<Node> = IfSyntax<Node> | ForSyntax<Node>;

/** Builds the tree of nodes while tags open, branch and close; the same for blocks and inlines. */
export class Nesting<Node> {
  private readonly source: SourceFile;
  private readonly root: Node[] = [];
  private readonly open: Nest<Node>[] = [];

  constructor(source: SourceFile) {
    this.source = source;
  }

  /** Where the next node goes. */
  get body(): Node[] {
    const nest = this.open.at(-1);
    if (!nest) return this.root;
    return nest.kind === "for" ? nest.body : (nest.branches.at(-1)?.body ?? []);
  }

  /** How many blocks are open. */
  get depth(): number {
    return this.open.length;
  }

  add(node: Node): void {
    this.body.push(node);
  }

  /** Follows a tag. */
  tag(tag: Tag): void {
    if (tag.kind === "if") {
      const { offset, test } = tag;
      this.enter({ kind: "if", offset, branches: [{ offset, test, body: [] }] });
    } else if (tag.kind === "for") {
      const { offset, item, path } = tag;
      this.enter({ kind: "for", offset, item, path, body: [] });
    } else if (tag.kind === "endif" || tag.kind === "endfor") this.leave(tag.kind, tag.offset);
    else if (tag.kind === "elsif" || tag.kind === "else") this.branch(tag);
  }

  /** The whole tree; every block must be closed. */
  finish(): Node[] {
    const left = this.open.at(-1);
    if (left)
      throw this.source.error(
        left.offset,
        `bloc {% ${left.kind} %} jamais fermé`,
        `Ajoutez {% end${left.kind} %} ; un bloc ouvert dans un paragraphe ou un tableau s’y ferme.`,
      );
    return this.root;
  }

  private enter(nest: Nest<Node>): void {
    this.add(nest as Node);
    this.open.push(nest);
  }

  private leave(kind: "endif" | "endfor", offset: number): void {
    const expected = this.open.at(-1)?.kind;
    if (kind !== `end${expected}`)
      throw this.source.error(
        offset,
        `{% ${kind} %} ne ferme rien`,
        expected
          ? `Fermez d’abord le bloc en cours par {% end${expected} %}.`
          : `Ajoutez {% ${kind.slice(3)} … %} avant, ou retirez cette balise.`,
      );
    this.open.pop();
  }

  private branch(tag: Extract<Tag, { kind: "elsif" | "else" }>): void {
    const nest = this.open.at(-1);
    if (nest?.kind !== "if")
      throw this.source.error(
        tag.offset,
        `{% ${tag.kind} %} hors d’un bloc {% if %}`,
        "Placez-le entre {% if … %} et {% endif %}.",
      );
    if (nest.branches.at(-1)?.test === undefined)
      throw this.source.error(
        tag.offset,
        `{% ${tag.kind} %} après {% else %}`,
        "{% else %} est la dernière branche : déplacez-la à la fin ou retirez l’autre.",
      );
    nest.branches.push({
      offset: tag.offset,
      ...(tag.kind === "elsif" && { test: tag.test }),
      body: [],
    });
  }
}
