import { drawArtifact } from "../../pdf/create.ts";
import type { PdfDocument, PdfStructure } from "../../pdf/engine.ts";
import { mark } from "../palette.ts";
import { type Group, type Passage, passagesOf, type Shape, type Sheet } from "./sheet.ts";

function drawMark(pdf: PdfDocument, { x, y, size, fill }: Extract<Shape, { kind: "mark" }>): void {
  pdf
    .save()
    .translate(x, y)
    .scale(size / mark.box);
  pdf.lineWidth(mark.strokeWidth).path(mark.curve).stroke(fill);
  for (const knot of mark.knots) pdf.circle(knot.x, knot.y, mark.knotRadius).fill(fill);
  pdf.restore();
}

function drawShape(pdf: PdfDocument, shape: Shape): void {
  switch (shape.kind) {
    case "rect":
      if (shape.radius === undefined) pdf.rect(shape.x, shape.y, shape.width, shape.height);
      else pdf.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      pdf.fill(shape.fill);
      return;
    case "circle":
      pdf.circle(shape.x, shape.y, shape.r).fill(shape.fill);
      return;
    case "ring":
      pdf.lineWidth(shape.width);
      if (shape.dash !== undefined) pdf.dash(shape.dash, { space: shape.dash });
      pdf.circle(shape.x, shape.y, shape.r).stroke(shape.stroke);
      if (shape.dash !== undefined) pdf.undash();
      return;
    case "line":
      pdf
        .lineWidth(shape.width)
        .moveTo(...shape.from)
        .lineTo(...shape.to)
        .stroke(shape.stroke);
      return;
    case "mark":
      drawMark(pdf, shape);
  }
}

/** Every line but the last ends with a space, or extracted words run together. */
function drawLines(pdf: PdfDocument, { weight, colour, lines }: Passage): void {
  lines.forEach(({ text, x, baseline, size }, index) => {
    const end = index < lines.length - 1 ? " " : "";
    pdf.font(weight).fontSize(size).fillColor(colour);
    pdf.text(text + end, x, baseline, { lineBreak: false, baseline: "alphabetic" });
  });
}

function write(pdf: PdfDocument, parent: PdfStructure, node: Passage | Group): void {
  const element = pdf.struct(node.tag);
  parent.add(element);
  if ("children" in node) for (const child of node.children) write(pdf, element, child);
  else element.add(() => drawLines(pdf, node));
  element.end();
}

/** Draws a sheet on the current page: its shapes as artifacts, its words under `parent`. */
export function drawSheet(pdf: PdfDocument, parent: PdfStructure, sheet: Sheet): void {
  drawArtifact(pdf, "Layout", () => {
    for (const shape of sheet.shapes) drawShape(pdf, shape);
  });
  for (const node of sheet.content) write(pdf, parent, node);
}

/** Draws a sheet once more beside the one that is read: all of it an artifact. */
export function drawCopy(pdf: PdfDocument, sheet: Sheet): void {
  drawArtifact(pdf, "Layout", () => {
    for (const shape of sheet.shapes) drawShape(pdf, shape);
    for (const passage of passagesOf(sheet.content)) drawLines(pdf, passage);
  });
}
