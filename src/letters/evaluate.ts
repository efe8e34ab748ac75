import { placeDate, recipientLines, senderLines } from "./address.ts";
import type { BlockTemplate, CompiledLetter, InlineTemplate, RowTemplate } from "./compiled.ts";
import { type Context, iterate } from "./context.ts";
import { countryOf } from "./country.ts";
import { deriveValues } from "./derive/derive.ts";
import { branchesOf, evaluateInlines, tickBox } from "./evaluate-inline.ts";
import { type Piece, tidy } from "./inlines.ts";
import { originNote } from "./origin-note.ts";
import type { Block, Inline, LetterDocument } from "./tree.ts";
import type { Identity, Values } from "./values.ts";

/** Blank lines become breaks: the value stands in the middle of a sentence or of a list. */
function flat(pieces: Piece[]): Inline[] {
  return tidy(
    pieces.map((piece): Inline => (piece.kind === "blank-line" ? { kind: "break" } : piece)),
  );
}

function inlines(templates: InlineTemplate[], context: Context): Inline[] {
  return flat(evaluateInlines(templates, context));
}

/** One paragraph, or several when the paragraph is a single value that holds blank lines. */
function paragraphs(templates: InlineTemplate[], context: Context): Inline[][] {
  const pieces = evaluateInlines(templates, context);
  if (templates.length !== 1 || templates[0]?.kind !== "value") return [flat(pieces)];
  const parts: Piece[][] = [[]];
  for (const piece of pieces)
    if (piece.kind === "blank-line") parts.push([]);
    else parts.at(-1)?.push(piece);
  return parts.map(flat);
}

/** Puts the box to tick before the first words of a block. */
function ticked(block: Block): Block {
  if (block.kind === "paragraph" || block.kind === "heading")
    return { ...block, children: tidy([tickBox, ...block.children]) };
  if (block.kind === "list")
    return {
      ...block,
      items: block.items.map((item, index) => (index === 0 ? tidy([tickBox, ...item]) : item)),
    };
  return block;
}

/** A cell; one that only waits for answers is left empty in the blank model, since its head names it. */
function evaluateCell(cell: InlineTemplate[], context: Context): Inline[] {
  const content = inlines(cell, context);
  return context.blank && content.every(({ kind }) => kind === "missing") ? [] : content;
}

/** The rows of a table; the first row of an answer to choose bears its box to tick. */
function evaluateRows(templates: RowTemplate[], context: Context): Inline[][][] {
  return templates.flatMap((template): Inline[][][] => {
    if (template.kind === "row") return [template.cells.map((cell) => evaluateCell(cell, context))];
    if (template.kind === "for")
      return iterate(template, context).flatMap((each) => evaluateRows(template.body, each));
    return branchesOf(template, context).flatMap(({ body, tick }) => {
      const [first, ...rest] = evaluateRows(body, context);
      if (!first) return [];
      const [cell = [], ...cells] = first;
      return [tick ? [tidy([tickBox, ...cell]), ...cells] : first, ...rest];
    });
  });
}

function evaluateBlock(template: BlockTemplate, context: Context): Block[] {
  switch (template.kind) {
    case "paragraph":
      return paragraphs(template.children, context)
        .filter((children) => children.length > 0)
        .map((children) => ({ kind: "paragraph", role: template.role, children }));
    case "heading": {
      const children = inlines(template.children, context);
      return children.length > 0 ? [{ kind: "heading", children }] : [];
    }
    case "list": {
      const items = template.items
        .map((item) => inlines(item, context))
        .filter((item) => item.length > 0);
      return items.length > 0 ? [{ kind: "list", ordered: template.ordered, items }] : [];
    }
    case "table": {
      const { caption, align } = template;
      const rows = evaluateRows(template.rows, context);
      const head = template.head.map((cell) => inlines(cell, context));
      return rows.length > 0 ? [{ kind: "table", caption, head, rows, align }] : [];
    }
    case "for":
      return iterate(template, context).flatMap((each) => evaluateBlocks(template.body, each));
    case "if":
      return branchesOf(template, context).flatMap(({ body, tick }) => {
        const blocks = evaluateBlocks(body, context);
        return tick ? blocks.map((block, index) => (index === 0 ? ticked(block) : block)) : blocks;
      });
  }
}

/** Evaluates blocks; neighbouring lists of one kind are one list, however their items came. */
function evaluateBlocks(templates: BlockTemplate[], context: Context): Block[] {
  const blocks: Block[] = [];
  for (const block of templates.flatMap((template) => evaluateBlock(template, context))) {
    const last = blocks.at(-1);
    if (block.kind === "list" && last?.kind === "list" && last.ordered === block.ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else blocks.push(block);
  }
  return blocks;
}

/** What stands above the text: addresses, place and date, subject; of a document, its title. */
function head(letter: CompiledLetter, context: Context): Block[] {
  const subject = inlines(letter.subject, context);
  if (letter.kind === "document") return [{ kind: "paragraph", role: "title", children: subject }];
  const object: Inline = { kind: "text", text: "Objet\u00a0: " };
  return [
    { kind: "address", party: "sender", lines: senderLines(letter, context) },
    { kind: "address", party: "recipient", lines: recipientLines(letter, context) },
    { kind: "paragraph", role: "place-date", children: placeDate(letter, context) },
    { kind: "paragraph", role: "subject", children: tidy([object, ...subject]) },
  ];
}

/** What the visitor chooses of the document as a whole. */
export interface Options {
  /** Whether the last line names the model; it does by default. */
  note?: boolean;
}

function evaluate(
  letter: CompiledLetter,
  context: Context,
  { note = true }: Options,
): LetterDocument {
  const answerTo = (name: string | undefined) => (name ? context.values[name] : undefined);
  const sender = answerTo(letter.sender) as Identity | undefined;
  const date = answerTo(letter.date) as string | undefined;
  return {
    title: letter.title,
    language: letter.language,
    ...(sender?.name && { author: sender.name }),
    ...(date && { date }),
    blocks: [
      ...head(letter, context),
      ...evaluateBlocks(letter.body, context),
      ...(note ? [originNote(letter)] : []),
    ],
  };
}

/**
 * The letter as a document, with these answers. A required value that is missing leaves a `missing`
 * node; what depends on an unanswered optional question is left out.
 */
export function evaluateLetter(
  letter: CompiledLetter,
  values: Values,
  options: Options = {},
): LetterDocument {
  const { derived } = letter;
  const all = derived ? deriveValues(derived.values, values, derived.data) : values;
  const country = countryOf(letter.language);
  return evaluate(letter, { values: all, blank: false, country }, options);
}

/**
 * The model to fill in by hand: every value is a blank, optional passages are there, and the
 * answers to a question come one after the other, each with a box to tick.
 */
export function blankLetter(letter: CompiledLetter, options: Options = {}): LetterDocument {
  const country = countryOf(letter.language);
  return evaluate(letter, { values: {}, blank: true, country }, options);
}
