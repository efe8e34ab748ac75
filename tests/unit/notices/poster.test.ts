import { beforeAll, describe, expect, test } from "vitest";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { writePoster } from "../../../src/documents/notices/poster.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { checkPdf, readingOf, type StructureNode, shapeOf } from "../../support/pdf-structure.ts";
import { hostileNames, mediator, publishable } from "./mediators.ts";

let tools: PdfTools;
beforeAll(async () => {
  tools = await loadPdfTools();
});
/** A poster read back, with its bytes; whatever breaks a rule of tagged PDF fails the test. */
async function poster(id: string, name?: string) {
  const bytes = await writePoster(noticeFor(mediator(id), name), tools);
  const pdf = checkPdf(bytes);
  expect(pdf.faults).toEqual([]);
  return { ...pdf, file: Buffer.from(bytes).toString("latin1") };
}
/** The text of each node that holds some, in reading order. */
const leaves = (root: StructureNode) => readingOf(root).split("\n");

const step = "LI(Lbl LBody(P P))";
const expectedShape = `Document(H1 L(${step} ${step} ${step}) H2 P P P P P)`;

describe("the poster", () => {
  test("reads from top to bottom", async () => {
    const { root, artifacts } = await poster("med-conso-dev", "Élodie Ó Briain, EI");
    expect(leaves(root)).toEqual([
      "Quelque chose ne va pas\u202f?",
      "1",
      "Écrivez-nous d’abord",
      "Une réclamation écrite et datée. Gardez-en une copie.",
      "2",
      "Puis saisissez gratuitement le médiateur",
      "Dans l’année qui suit votre réclamation écrite.",
      "3",
      "Vous restez libre d’aller devant le juge",
      "Le recours au médiateur est facultatif.",
      "Notre médiateur de la consommation",
      "MÉDIATION CONSOMMATION DÉVELOPPEMENT (MED CONSO DEV)",
      "c/o Centre d’Affaires Stéphanois SAS Immeuble l’Horizon, Esplanade de France " +
        "3 rue J. Constant Milleret 42000 Saint-Étienne",
      "www.medconsodev.eu",
      "Élodie Ó Briain, EI",
      "Pour les clients consommateurs. Code de la consommation, articles L. 612-1, L. 612-2, L. 612-4, L. 616-1 et R. 616-1.",
    ]);
    expect(artifacts.join("")).toBe("");
  });

  test("leaves a place to write the name by hand when there is none", async () => {
    const { root } = await poster("cm2c");
    expect(shapeOf(root)).toBe(expectedShape);
    expect(leaves(root).at(-2)).toBe("Entreprise");
  });

  test.each(publishable)("of $id bears name, address and site on one sheet", async (one) => {
    const { root, pageCount } = await poster(one.id);
    expect(shapeOf(root)).toBe(expectedShape);
    const texts = leaves(root);
    expect(texts).toContain(one.name);
    expect(texts).toContain(one.address!.join(" "));
    expect(texts).toContain(one.website!.replace(/^https?:\/\//, ""));
    expect(pageCount).toBe(1);
  });

  test("is a tagged French file with its fonts inside", async () => {
    const { file, language, fontNames } = await poster("cm2c");
    expect(file).toContain("/Marked true");
    expect(language).toBe("fr-FR");
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
    expect(fontNames).toHaveLength(2);
    expect(file).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3/);
    expect(file).not.toContain("Helvetica");
  });

  test("has the same bytes each time, whatever was written before", async () => {
    const first = await writePoster(noticeFor(mediator("smp"), "Émile"), tools);
    await writePoster(noticeFor(mediator("med-conso-dev"), "ÀÉÎÔÛ ŒÆ"), tools);
    const second = await writePoster(noticeFor(mediator("smp"), "Émile"), tools);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test.each(hostileNames)("holds its shape with %s", async (_, name) => {
    const { root, pageCount, file } = await poster("mcp", name);
    expect(shapeOf(root)).toBe(expectedShape);
    expect(pageCount).toBe(1);
    expect(file.length).toBeLessThan(30_000);
  });

  test("draws « ? » for what the font lacks, never an empty box", async () => {
    const { root } = await poster("cm2c", "Zoé 🧁");
    expect(leaves(root).at(-2)).toBe("Zoé ?");
  });
});
