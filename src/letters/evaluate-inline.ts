import type { Conditional, InlineTemplate, ValueTemplate } from "./compiled.ts";
import { type Context, holds, iterate, lookUp } from "./context.ts";
import { applyFilter } from "./filters.ts";
import { type Piece, piecesOf } from "./inlines.ts";
import type { Inline } from "./tree.ts";

/** Lines that the blank model leaves for a long answer, after the one that names it. */
const linesToWriteOn = 3;

/** The box that the blank model puts before each possible answer. */
export const tickBox: Inline = { kind: "text", text: "☐\u00a0" };

/** A formatted date as pieces: « 1er février 2026 » raises its « er ». */
export function datePieces(date: string, strong?: true): Piece[] {
  const style = strong && { strong };
  if (!date.startsWith("1er")) return [{ kind: "text", text: date, ...style }];
  return [
    { kind: "text", text: "1", ...style },
    { kind: "text", text: "er", superscript: true, ...style },
    { kind: "text", text: date.slice(3), ...style },
  ];
}

function evaluateValue(template: ValueTemplate, context: Context): Piece[] {
  const found = lookUp(template.path, context.values);
  const value = Array.isArray(found) ? found.join("\n") : found;
  const text = template.filter
    ? applyFilter(template.filter, value, { labels: template.labels, country: context.country })
    : (value as string | undefined);
  if (text === undefined || text === "") {
    const long = context.blank && template.long;
    const label = template.optional ? `${template.label}, s’il y a lieu` : template.label;
    return [{ kind: "missing", label, ...(long && { lines: linesToWriteOn }) }];
  }
  return template.filter === "date"
    ? datePieces(text, template.strong)
    : piecesOf(text, template.strong);
}

/** What the model to fill in shows of a conditional: no branch that the answers ticked at first rule out. */
function blankBranches<Node>({ branches, alternatives }: Conditional<Node>): Shown<Node>[] {
  const likely = branches.filter(({ test }) => test?.byDefault !== false);
  const [first] = likely;
  const tick = alternatives === true && first?.test?.byDefault === undefined;
  if (tick) return likely.filter(({ body }) => body.length > 0).map(({ body }) => ({ body, tick }));
  return first ? [{ body: first.body, tick }] : [];
}

interface Shown<Node> {
  body: Node[];
  /** With a box to tick before it. */
  tick: boolean;
}

/**
 * The branches to show: the one that holds; in the blank model, each answer with a box to tick, or
 * what an optional value introduces.
 */
export function branchesOf<Node>(conditional: Conditional<Node>, context: Context): Shown<Node>[] {
  if (context.blank) return blankBranches(conditional);
  const branch = conditional.branches.find(({ test }) => holds(test, context.values));
  return branch ? [{ body: branch.body, tick: false }] : [];
}

/** Evaluates inline templates; blank lines of long answers are left for the paragraph to settle. */
export function evaluateInlines(templates: InlineTemplate[], context: Context): Piece[] {
  return templates.flatMap((template): Piece[] => {
    if (template.kind === "value") return evaluateValue(template, context);
    if (template.kind === "for")
      return iterate(template, context).flatMap((each) => evaluateInlines(template.body, each));
    if (template.kind === "if")
      return branchesOf(template, context).flatMap(({ body, tick }) => {
        const pieces = evaluateInlines(body, context);
        return tick ? [{ kind: "text", text: " " }, tickBox, ...pieces] : pieces;
      });
    return [template];
  });
}
