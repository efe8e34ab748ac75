import type { Block, Inline, LetterDocument } from "../letters/tree.ts";
import { blankFor, type CleanInline, cleanInlines } from "./inline.ts";
import { listLabel } from "./text.ts";

/** Characters that CommonMark or its usual extensions may read, wherever they stand. */
const anywhere = /[\\`*_{}[\]<>|~$]|&(?=#|\w)/g;
/** What opens a heading, a list, a rule or the underline of a title, at the start of a line. */
const atStart = /^(\s*)([#+=-]|\d+(?=[.)]))/;

/** Text that Markdown gives back as it is. */
function escapeText(text: string): string {
  return text.replace(anywhere, "\\$&");
}

/** The start of a line, made plain: « 1. » becomes « 1\. ». */
function escapeStart(line: string): string {
  const trimmed = line.replace(/^[ \t]+/, "");
  return trimmed.replace(atStart, (match) =>
    /\d$/.test(match) ? `${match}\\` : match.replace(/.$/, "\\$&"),
  );
}

const isWordLike = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

/**
 * Bold where CommonMark would see it: its marks touch no space inside, and no letter outside when what
 * they touch inside is not one.
 */
function bold(text: string, before: string | undefined, after: string | undefined): string {
  const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const outsideLeft = lead === "" ? before : " ";
  const outsideRight = trail === "" ? after : " ";
  const opens = isWordLike([...core][0]) || !isWordLike(outsideLeft) || isSpace(outsideLeft);
  const closes = isWordLike([...core].at(-1)) || !isWordLike(outsideRight) || isSpace(outsideRight);
  const seen = core !== "" && opens && closes;
  return seen ? `${lead}**${escapeText(core)}**${trail}` : escapeText(text);
}

/** Neighbours of one weight as one text: a raised ending has no mark of its own. */
function merged(line: CleanInline[]): { text: string; strong: boolean }[] {
  const runs: { text: string; strong: boolean }[] = [];
  for (const inline of line) {
    if (inline.kind === "break") continue;
    const strong = inline.kind === "text" && inline.strong;
    const text = inline.kind === "text" ? inline.text : blankFor(inline.label);
    const last = runs.at(-1);
    if (last?.strong === strong) last.text += text;
    else runs.push({ text, strong });
  }
  return runs;
}

/** Each line of the inlines, escaped. */
function linesOf(inlines: Inline[]): string[] {
  const lines: CleanInline[][] = [[]];
  for (const inline of cleanInlines(inlines))
    if (inline.kind === "break") lines.push([]);
    else lines.at(-1)?.push(inline);
  return lines.map((line) => {
    const runs = merged(line);
    const parts = runs.map(({ text, strong }, index) =>
      strong
        ? bold(text, runs[index - 1]?.text.at(-1), runs[index + 1]?.text[0])
        : escapeText(text),
    );
    return escapeStart(parts.join("")).replace(/[ \t]+$/, "");
  });
}

/**
 * A paragraph, its lines broken by two spaces and set under the first by `indent`: some readers take a
 * backslash into the address that it follows.
 */
function paragraph(inlines: Inline[], indent = ""): string {
  return linesOf(inlines)
    .filter((line) => line !== "")
    .join(`  \n${indent}`);
}

const oneLine = (inlines: Inline[]): string => linesOf(inlines).join(" ");

function tableText({ caption, head, rows, align }: Extract<Block, { kind: "table" }>): string {
  const row = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  const rule = align.map((side) => (side === "end" ? "---:" : "---"));
  return [
    oneLine([{ kind: "text", text: caption, strong: true }]),
    "",
    row(head.map(oneLine)),
    row(rule),
    ...rows.map((cells) => row(cells.map(oneLine))),
  ].join("\n");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "address":
      return paragraph(block.lines.flatMap((line) => [{ kind: "break" }, ...line]));
    case "paragraph":
      return block.role === "subject" || block.role === "title"
        ? `# ${oneLine(block.children)}`
        : paragraph(block.children);
    case "heading":
      return `## ${oneLine(block.children)}`;
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? listLabel(true, index) : "-";
          return `${mark} ${paragraph(item, " ".repeat(mark.length + 1))}`;
        })
        .join("\n");
    case "table":
      return tableText(block);
  }
}

/**
 * The letter as Markdown. Whatever a value holds, it stays text: a reader of Markdown gives it back as
 * typed, at most with a link on an address that stands in plain sight.
 */
export function writeMarkdown(document: LetterDocument): string {
  return `${document.blocks.map(blockText).join("\n\n")}\n`;
}
