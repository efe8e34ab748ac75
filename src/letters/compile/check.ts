import type {
  BlockTemplate,
  Conditional,
  InlineTemplate,
  Repetition,
  RowTemplate,
  ValueTemplate,
} from "../compiled.ts";
import { splitOrdinals, typographFrench } from "../typography.ts";
import { alreadySettled, alwaysTrue, compileTest, neverTrue, offersAnswers } from "./conditions.ts";
import type { SourceFile } from "./error.ts";
import type { Facts } from "./facts.ts";
import { filterOf, type Output, unguarded } from "./printing.ts";
import type { Scope, Variable } from "./scope.ts";
import type {
  BlockSyntax,
  ForSyntax,
  IfSyntax,
  InlineSyntax,
  RowSyntax,
  TableSyntax,
  TestSyntax,
} from "./syntax.ts";
import { typeNames } from "./type-names.ts";

/** Where a node stands: what it may name, and what is known there. */
interface Place {
  scope: Scope;
  facts: Facts;
}

/** Turns the syntax tree into the compiled one, checking every name, filter, guard and branch. */
export class Checker {
  private readonly source: SourceFile;

  constructor(source: SourceFile) {
    this.source = source;
  }

  blocks(nodes: BlockSyntax[], place: Place): BlockTemplate[] {
    const inner = (body: BlockSyntax[], at: Place): BlockTemplate[] => this.blocks(body, at);
    return nodes.map((node): BlockTemplate => {
      if (node.kind === "if") return this.conditional(node, place, inner);
      if (node.kind === "for") return this.repetition(node, place, inner);
      if (node.kind === "list") {
        const items = node.items.map((item) => this.inlines(item, place));
        return { kind: "list", ordered: node.ordered, items };
      }
      if (node.kind === "table") return this.table(node, place);
      const children = this.inlines(node.children, place);
      return node.kind === "heading"
        ? { kind: "heading", children }
        : { kind: "paragraph", role: "body", children };
    });
  }

  private table({ caption, align, head, rows }: TableSyntax, place: Place): BlockTemplate {
    return {
      kind: "table",
      caption: typographFrench(caption),
      align,
      head: head.map((cell) => this.inlines(cell, place)),
      rows: this.rows(rows, place),
    };
  }

  private rows(nodes: RowSyntax[], place: Place): RowTemplate[] {
    const inner = (body: RowSyntax[], at: Place): RowTemplate[] => this.rows(body, at);
    return nodes.map((node): RowTemplate => {
      if (node.kind === "if") return this.conditional(node, place, inner);
      if (node.kind === "for") return this.repetition(node, place, inner);
      return { kind: "row", cells: node.cells.map((cell) => this.inlines(cell, place)) };
    });
  }

  inlines(nodes: InlineSyntax[], place: Place): InlineTemplate[] {
    return nodes.flatMap((node): InlineTemplate[] => {
      if (node.kind === "text")
        return splitOrdinals(typographFrench(node.text)).map((part) => ({
          kind: "text",
          ...part,
          ...(node.strong && { strong: true }),
        }));
      if (node.kind === "break") return [node];
      if (node.kind === "output") return [this.value(node, place)];
      const inner = (body: InlineSyntax[], at: Place): InlineTemplate[] => this.inlines(body, at);
      return [
        node.kind === "if"
          ? this.conditional(node, place, inner)
          : this.repetition(node, place, inner),
      ];
    });
  }

  private value(node: Output, { scope, facts }: Place): ValueTemplate {
    const variable = scope.resolve(node.path);
    const filter = filterOf(this.source, node, variable);
    if (filter !== "salutation" && facts.mayBeAbsent(variable))
      throw unguarded(this.source, node, variable, facts);
    const labels = variable.options?.map(({ value, label }) => [value, typographFrench(label)]);
    return {
      kind: "value",
      path: variable.path,
      label: typographFrench(variable.label),
      ...(filter && { filter }),
      ...(filter === "libelle" && labels && { labels: Object.fromEntries(labels) }),
      ...(isFacultative(variable) && { optional: true }),
      ...(node.strong && { strong: true }),
      ...(variable.type === "long-text" && !variable.parent && { long: true }),
    };
  }

  private conditional<From, To>(
    node: IfSyntax<From>,
    { scope, facts }: Place,
    inner: (body: From[], place: Place) => To[],
  ): Conditional<To> {
    let rest = facts;
    let settled: TestSyntax | undefined;
    let alternatives = false;
    const branches: Conditional<To>["branches"] = [];
    for (const [index, branch] of node.branches.entries()) {
      if (settled) throw alreadySettled(this.source, branch.offset, settled);
      if (!branch.test) {
        branches.push({ body: inner(branch.body, { scope, facts: rest }) });
        continue;
      }
      const { test } = branch;
      const variable = scope.resolve(test.path);
      const compiled = compileTest(this.source, test, variable);
      if (offersAnswers(test, variable, compiled)) alternatives = true;
      const { holds, fails } = rest.split(variable, test);
      if (holds.size === 0) throw neverTrue(this.source, test);
      if (fails.size === 0 && index === 0) throw alwaysTrue(this.source, test, variable);
      if (fails.size === 0) settled = test;
      const body = inner(branch.body, { scope, facts: rest.assume(variable, holds) });
      rest = fails.size > 0 ? rest.assume(variable, fails) : rest;
      branches.push({ test: compiled, body });
    }
    return { kind: "if", branches, ...(alternatives && { alternatives: true }) };
  }

  private repetition<From, To>(
    node: ForSyntax<From>,
    { scope, facts }: Place,
    inner: (body: From[], place: Place) => To[],
  ): Repetition<To> {
    const list = scope.resolve(node.path);
    if (list.type !== "list")
      throw this.source.error(
        node.path.offset,
        `« ${list.name} » est ${typeNames[list.type]}, pas une liste`,
        "Une boucle parcourt un champ de type « list ».",
      );
    return {
      kind: "for",
      item: node.item,
      path: list.path,
      body: inner(node.body, { scope: scope.inside(node, list), facts }),
      ...((list.optional || list.when) && { optional: true }),
    };
  }
}

/** Whether a blank says « s’il y a lieu »: an optional answer does; a derived value is always worked out. */
function isFacultative({ optional, field, parent }: Variable): boolean {
  return parent ? optional || parent.optional : optional && field !== undefined;
}
