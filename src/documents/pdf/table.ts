import type { Block } from "../../letters/tree.ts";
import { columnWidths, isToWriteIn } from "../columns.ts";
import { isForSignature, isToSign, signatureHeight } from "../handwriting.ts";
import { drawArtifact } from "./create.ts";
import type { Coverage, PdfDocument, PdfStructure } from "./engine.ts";
import type { FlowItem } from "./flow.ts";
import { drawLines, type Frame, lazily } from "./paragraph.ts";
import { toRuns } from "./runs-from-tree.ts";
import { ruleColour, tableStyles } from "./styles.ts";
import { toWords } from "./words.ts";
import { type Line, wrapRuns } from "./wrap.ts";

const leading = 13.6;
/** Points above and below a row's text, and between two columns. */
const rowPadding = 7;
const gutter = 12;
/** Points under the whole table. */
const after = 8;

type TableBlock = Extract<Block, { kind: "table" }>;

/** A table: caption, head, rows; the head comes back as an artifact on every page that follows. */
export function tableItems(
  pdf: PdfDocument,
  parent: PdfStructure,
  block: TableBlock,
  frame: Frame,
  coverage: Coverage,
): FlowItem[] {
  const rowsOfRuns = [block.head, ...block.rows].map((cells, row) =>
    cells.map((cell) => toRuns(cell, tableStyles, coverage, row === 0)),
  );
  const needs = block.head.map((_, column) => {
    const widths = rowsOfRuns.flatMap((cells) =>
      toWords(pdf, cells[column] ?? []).map((word) => word.width),
    );
    const naturals = rowsOfRuns.flatMap((cells) =>
      wrapRuns(pdf, cells[column] ?? [], Number.POSITIVE_INFINITY).map((line) => line.width),
    );
    return {
      least: Math.max(0, ...widths) + gutter,
      natural: Math.max(0, ...naturals) + gutter,
      toWriteIn: isToWriteIn(block.rows, column),
    };
  });
  const frames = columnFrames(columnWidths(needs, frame.width), frame.x);

  const table = lazily(() => {
    const created = pdf.struct("Table");
    parent.add(created);
    return created;
  });
  const rows = rowsOfRuns.map((cells) =>
    frames.map((cellFrame, column) => wrapRuns(pdf, cells[column] ?? [], cellFrame.width)),
  );
  const drawRow = (row: Line[][], { from, to, y, rowHeight }: Slice, cell: CellDrawing) =>
    row.forEach((lines, column) => {
      const cellFrame = frames[column];
      const slice = lines.slice(from, to);
      if (cellFrame && (slice.length > 0 || from === 0))
        cell(column, () =>
          drawLines(pdf, slice, cellFrame, y + rowPadding / 2, rowHeight, block.align[column]),
        );
    });
  const rule = (y: number, weight: number) =>
    drawArtifact(pdf, "Layout", () => {
      pdf.lineWidth(weight).moveTo(frame.x, y);
      pdf.lineTo(frame.x + frame.width, y).stroke(ruleColour);
    });

  const head = rows[0] ?? [];
  const headHeight = rowsIn(head) * leading + rowPadding;
  const repeat = {
    height: headHeight,
    draw: (y: number) => {
      const whole = { from: 0, to: rowsIn(head), y, rowHeight: leading };
      drawRow(head, whole, (_, draw) => drawArtifact(pdf, "Pagination", draw));
      rule(y + headHeight, 0.8);
    },
  };

  const toSign = isToSign(block.rows);
  const rowItems = rows.map((row, index): FlowItem => {
    const isHead = index === 0;
    const rowNode = lazily(() => {
      const created = pdf.struct("TR");
      table().add(created);
      return created;
    });
    const cellNodes = frames.map(() =>
      lazily(() => {
        const created = isHead ? pdf.struct("TH", { scope: "Column" }) : pdf.struct("TD");
        rowNode().add(created);
        return created;
      }),
    );
    const rowCount = rowsIn(row);
    const tall = !isHead && isForSignature(block.rows[index - 1] ?? []);
    const padding = tall ? Math.max(rowPadding, signatureHeight - leading) : rowPadding;
    return {
      before: 0,
      rowCount,
      rowHeight: leading,
      padding: padding + (index === rows.length - 1 ? after : 0),
      keepNext: isHead || (toSign && index < rows.length - 1),
      together: true,
      ...(isHead ? {} : { repeat }),
      draw: (from, to, y, rowHeight) => {
        const slice = { from, to, y, rowHeight };
        drawRow(row, slice, (column, draw) => void cellNodes[column]?.().add(draw));
        if (to === rowCount) rule(y + (to - from) * rowHeight + padding, isHead ? 0.8 : 0.4);
      },
    };
  });
  return [captionItem(pdf, table, block.caption, frame, coverage), ...rowItems];
}

/** Lines `from` up to, not including, `to` of a row, the first at `y`. */
interface Slice {
  from: number;
  to: number;
  y: number;
  rowHeight: number;
}
type CellDrawing = (column: number, draw: () => void) => void;

const rowsIn = (row: Line[][]) => Math.max(1, ...row.map((lines) => lines.length));

function columnFrames(widths: number[], start: number): Frame[] {
  let x = start;
  return widths.map((width, column) => {
    const frame = { x, width: width - (column === widths.length - 1 ? 0 : gutter) };
    x += width;
    return frame;
  });
}

function captionItem(
  pdf: PdfDocument,
  table: () => PdfStructure,
  caption: string,
  frame: Frame,
  coverage: Coverage,
): FlowItem {
  const runs = toRuns([{ kind: "text", text: caption, strong: true }], tableStyles, coverage);
  const lines = wrapRuns(pdf, runs, frame.width);
  const node = lazily(() => {
    const created = pdf.struct("Caption");
    table().add(created);
    return created;
  });
  return {
    before: 12,
    rowCount: lines.length,
    rowHeight: leading,
    padding: 2,
    keepNext: true,
    together: true,
    draw: (from, to, y, rowHeight) =>
      void node().add(() => drawLines(pdf, lines.slice(from, to), frame, y, rowHeight)),
  };
}
