import type {
  BlockTemplate,
  CompiledLetter,
  Conditional,
  InlineTemplate,
  RowTemplate,
  Test,
} from "../../src/letters/compiled.ts";
import { type Context, holds, iterate } from "../../src/letters/context.ts";
import { countryOf } from "../../src/letters/country.ts";
import { deriveValues } from "../../src/letters/derive/derive.ts";
import type { Values } from "../../src/letters/values.ts";

type Node = BlockTemplate | InlineTemplate | RowTemplate;

/** A passage that some answers print and others do not; `key` is its own object in the compiled letter. */
export interface Branch {
  key: object;
  label: string;
}

function written(test: Test | undefined): string {
  if (!test) return "{% else %}";
  const literal = test.equals ?? test.differs;
  const operator = test.equals === undefined ? "!=" : "==";
  const compared = literal === undefined ? "" : ` ${operator} ${JSON.stringify(literal)}`;
  return `{% if ${test.path.join(".")}${compared} %}`;
}

/** The nodes right under one, apart from branches and repetitions. */
function under(node: Node): Node[] {
  if (node.kind === "paragraph" || node.kind === "heading") return node.children;
  if (node.kind === "list") return node.items.flat();
  if (node.kind === "table") return [...node.head.flat(), ...node.rows];
  return node.kind === "row" ? node.cells.flat() : [];
}

const hasElse = ({ branches }: Conditional<unknown>): boolean =>
  branches.at(-1)?.test === undefined;

/** Every branch, every body of a repetition, and every silence where no branch holds. */
export function branchesOf(letter: CompiledLetter): Branch[] {
  const found: Branch[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.kind === "if") {
        for (const branch of node.branches) {
          found.push({ key: branch, label: written(branch.test) });
          visit(branch.body);
        }
        if (!hasElse(node))
          found.push({ key: node, label: `rien, faute de ${written(node.branches[0]?.test)}` });
      } else if (node.kind === "for") {
        found.push({ key: node, label: `{% for ${node.item} in ${node.path.join(".")} %}` });
        visit(node.body);
      } else visit(under(node));
    }
  };
  visit([...letter.subject, ...letter.body]);
  return found;
}

/** The branches that these answers reach. */
export function reachedBy(letter: CompiledLetter, values: Values): Set<object> {
  const reached = new Set<object>();
  const visit = (nodes: readonly Node[], context: Context): void => {
    for (const node of nodes) {
      if (node.kind === "if") {
        const branch = node.branches.find(({ test }) => holds(test, context.values));
        reached.add(branch ?? node);
        visit(branch?.body ?? [], context);
      } else if (node.kind === "for") {
        for (const each of iterate(node, context)) {
          reached.add(node);
          visit(node.body, each);
        }
      } else visit(under(node), context);
    }
  };
  const { derived, language } = letter;
  const all = derived ? deriveValues(derived.values, values, derived.data) : values;
  const context = { values: all, blank: false, country: countryOf(language) };
  visit([...letter.subject, ...letter.body], context);
  return reached;
}
