import type { PdfDocument, PdfStructure } from "./engine.ts";
import type { FlowItem } from "./flow.ts";
import { drawLines, type Frame, lazily } from "./paragraph.ts";
import type { Run } from "./runs.ts";
import { bodyLeading, bodyStyles } from "./styles.ts";
import { wrapRuns } from "./wrap.ts";

/** Points between the label's start and the item's text. */
const bulletIndent = 14;
const numberIndent = 20;

/** The items of a list: L > LI > Lbl and LBody. */
export function listItems(
  pdf: PdfDocument,
  parent: PdfStructure,
  items: { label: string; runs: (Run | "break")[] }[],
  ordered: boolean,
  frame: Frame,
): FlowItem[] {
  const under = (owner: () => PdfStructure, type: string) =>
    lazily(() => {
      const created = pdf.struct(type);
      owner().add(created);
      return created;
    });
  const list = under(() => parent, "L");
  const indent = ordered ? numberIndent : bulletIndent;
  const body = { x: frame.x + indent, width: frame.width - indent };

  return items.map(({ label, runs }, index) => {
    const lines = wrapRuns(pdf, runs, body.width);
    const item = under(list, "LI");
    const labelNode = under(item, "Lbl");
    const bodyNode = under(item, "LBody");
    const labelLine = { runs: [{ text: `${label} `, style: bodyStyles.regular }], width: 0 };
    return {
      before: index === 0 ? 5 : 3,
      rowCount: lines.length,
      rowHeight: bodyLeading,
      padding: 0,
      keepNext: false,
      together: false,
      draw: (from, to, y, rowHeight) => {
        if (from === 0) labelNode().add(() => drawLines(pdf, [labelLine], frame, y, rowHeight));
        bodyNode().add(() => drawLines(pdf, lines.slice(from, to), body, y, rowHeight));
      },
    };
  });
}
