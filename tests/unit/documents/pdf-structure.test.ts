import { expect, test } from "vitest";
import { createPdf, drawArtifact } from "../../../src/documents/pdf/create.ts";
import type { PdfDocument, PdfStructure } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf.ts";
import { checkPdf } from "../../support/pdf-structure.ts";

const write = (pdf: PdfDocument, text: string) =>
  pdf.font("regular").fontSize(11).text(text, 50, 50, { lineBreak: false, baseline: "alphabetic" });

const drawings: [string, (pdf: PdfDocument, root: PdfStructure) => void, RegExp][] = [
  ["text outside any sequence", (pdf) => write(pdf, "dehors"), /TJ outside any sequence: dehors/],
  ["a rule outside any sequence", (pdf) => pdf.moveTo(0, 0).lineTo(9, 9).stroke(), /S outside/],
  [
    "an artifact inside a closure, which closes the closure’s sequence",
    (pdf, root) => {
      const paragraph = pdf.struct("P");
      root.add(paragraph);
      paragraph.add(() => {
        drawArtifact(pdf, "Layout", () => pdf.moveTo(0, 0).lineTo(9, 9).stroke());
        write(pdf, "après");
      });
    },
    /TJ outside any sequence: après/,
  ],
];

test.each(drawings)("the structure checker finds %s", async (_, draw, fault) => {
  const { engine, fonts } = await loadPdfTools();
  const { pdf, root, finish } = createPdf({ title: "Essai", language: "fr-FR" }, engine, fonts);
  draw(pdf, root);
  expect(checkPdf(await finish()).faults.join("\n")).toMatch(fault);
});

test("the structure checker finds nothing in a sound file", async () => {
  const { engine, fonts } = await loadPdfTools();
  const { pdf, root, finish } = createPdf({ title: "Essai", language: "fr-FR" }, engine, fonts);
  const paragraph = pdf.struct("P");
  root.add(paragraph);
  paragraph.add(() => write(pdf, "dedans"));
  drawArtifact(pdf, "Layout", () => pdf.moveTo(0, 0).lineTo(9, 9).stroke());
  const { faults, root: tree } = checkPdf(await finish());
  expect(faults).toEqual([]);
  expect(tree).toEqual({
    role: "Document",
    content: [{ role: "P", content: ["dedans"] }],
  });
});
