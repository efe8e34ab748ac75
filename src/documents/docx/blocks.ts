import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Block, Inline } from "../../letters/tree.ts";
import { columnWidths, isToWriteIn } from "../columns.ts";
import { isForSignature, isToSign, signatureHeight } from "../handwriting.ts";
import { blank, cleanInlines, cleanText } from "../inline.ts";
import { roleStyles, textWidth } from "./styles.ts";

/** The tree's inlines as runs; a value not given is a dotted blank with its label, small. */
export function toTextRuns(inlines: Inline[], bold = false): TextRun[] {
  return cleanInlines(inlines).flatMap((inline) => {
    if (inline.kind === "break") return [new TextRun({ break: 1 })];
    if (inline.kind === "missing")
      return [
        new TextRun({ text: `${blank} ` }),
        new TextRun({ text: `(${inline.label})`, size: 16, color: "56606C" }),
      ];
    return [
      new TextRun({
        text: inline.text,
        ...(bold || inline.strong ? { bold: true } : {}),
        ...(inline.superscript ? { superScript: true } : {}),
      }),
    ];
  });
}

type AddressBlock = Extract<Block, { kind: "address" }>;
type TableBlock = Extract<Block, { kind: "table" }>;

/** An address in one paragraph, a line break between lines; `before` in twips places it on the sheet. */
export function addressParagraph(block: AddressBlock, before: number): Paragraph {
  const isSender = block.party === "sender";
  return new Paragraph({
    style: isSender ? "Expediteur" : "Destinataire",
    spacing: { before },
    children: block.lines.flatMap((line, index) => [
      ...(index > 0 ? [new TextRun({ break: 1 })] : []),
      ...toTextRuns(line, isSender && index === 0),
    ]),
  });
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: "9AA3AB" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** Letters as wide as the dotted blank. */
const blankLetters = 20;

/** Column widths in twips, from the letters that columns hold. */
function tableWidths(block: TableBlock): number[] {
  const letter = 110;
  const padding = 160;
  const needs = block.head.map((_, column) => {
    const cells = [block.head, ...block.rows].map((row) =>
      cleanInlines(row[column] ?? [])
        .map((inline) => {
          if (inline.kind === "break") return " ";
          return inline.kind === "text"
            ? inline.text
            : `${"0".repeat(blankLetters)} (${inline.label})`;
        })
        .join(""),
    );
    const longest = (texts: string[]) =>
      Math.max(0, ...texts.map((text) => text.length)) * letter + padding;
    return {
      least: longest(cells.flatMap((cell) => cell.split(" "))),
      natural: longest(cells),
      toWriteIn: isToWriteIn(block.rows, column),
    };
  });
  return columnWidths(needs, textWidth).map(Math.floor);
}

function table(block: TableBlock): (Paragraph | Table)[] {
  const widths = tableWidths(block);
  const toSign = isToSign(block.rows);
  const row = (cells: Inline[][], isHead: boolean, isLast: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(!isHead && isForSignature(cells)
        ? { height: { value: signatureHeight * 20, rule: HeightRule.ATLEAST } }
        : {}),
      children: block.head.map(
        (_, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { left: 60, right: 60 },
            children: [
              new Paragraph({
                style: "Cellule",
                ...(isHead || (toSign && !isLast) ? { keepNext: true } : {}),
                alignment: block.align[column] === "end" ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: toTextRuns(cells[column] ?? [], isHead),
              }),
            ],
          }),
      ),
    });
  return [
    new Paragraph({
      style: "LegendeTableau",
      children: [new TextRun({ text: cleanText(block.caption) })],
    }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.AUTOFIT,
      borders: {
        top: none,
        left: none,
        right: none,
        insideVertical: none,
        bottom: hairline,
        insideHorizontal: hairline,
      },
      rows: [
        row(block.head, true, false),
        ...block.rows.map((cells, index) => row(cells, false, index === block.rows.length - 1)),
      ],
    }),
  ];
}

/** One block of the letter; `listIndex` tells ordered lists apart, `before` is in twips. Addresses have their own function. */
export function toDocxBlocks(
  block: Exclude<Block, AddressBlock>,
  { listIndex, before, keepNext }: { listIndex: number; before?: number; keepNext: boolean },
): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [
        new Paragraph({
          ...(block.role === "subject"
            ? { heading: HeadingLevel.HEADING_1 }
            : { style: roleStyles[block.role] }),
          ...(before === undefined ? {} : { spacing: { before } }),
          ...(keepNext ? { keepNext } : {}),
          children: toTextRuns(block.children),
        }),
      ];
    case "heading":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: toTextRuns(block.children) }),
      ];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            style: "ElementListe",
            numbering: {
              reference: block.ordered ? "numeros" : "puces",
              level: 0,
              instance: listIndex,
            },
            children: toTextRuns(item),
          }),
      );
    case "table":
      return table(block);
  }
}
