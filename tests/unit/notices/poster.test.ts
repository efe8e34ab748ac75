import { beforeAll, describe, expect, test } from "vitest";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { writePoster } from "../../../src/documents/notices/poster.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { hostileNames, mediator, publishable } from "./mediators.ts";
import { leaves, outline, readPdf } from "./read-pdf.ts";

let tools: PdfTools;
beforeAll(async () => {
  tools = await loadPdfTools();
});
const poster = async (id: string, name?: string) =>
  readPdf(await writePoster(noticeFor(mediator(id), name), tools));

const step = "LI(Lbl LBody(P P))";
const expectedOutline = `Document(H1 L(${step} ${step} ${step}) H2 P P P P P)`;

describe("the poster", () => {
  test("reads from top to bottom", async () => {
    const { document, stray } = await poster("med-conso-dev", "Élodie Ó Briain, EI");
    expect(leaves(document)).toEqual([
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
    expect(stray).toBe("");
  });

  test("leaves a place to write the name by hand when there is none", async () => {
    const { document } = await poster("cm2c");
    expect(outline(document)).toBe(expectedOutline);
    expect(leaves(document).at(-2)).toBe("Entreprise");
  });

  test.each(publishable)("of $id bears name, address and site on one sheet", async (one) => {
    const { document, pages } = await poster(one.id);
    expect(outline(document)).toBe(expectedOutline);
    const texts = leaves(document);
    expect(texts).toContain(one.name);
    expect(texts).toContain(one.address!.join(" "));
    expect(texts).toContain(one.website!.replace(/^https?:\/\//, ""));
    expect(pages).toBe(1);
  });

  test("is a tagged French file with its fonts inside", async () => {
    const { file } = await poster("cm2c");
    expect(file).toContain("/Marked true");
    expect(file).toContain("/Lang (fr-FR)");
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
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
    const { document, pages, file } = await poster("mcp", name);
    expect(outline(document)).toBe(expectedOutline);
    expect(pages).toBe(1);
    expect(file.length).toBeLessThan(30_000);
  });

  test("draws « ? » for what the font lacks, never an empty box", async () => {
    const { document } = await poster("cm2c", "Zoé 🧁");
    expect(leaves(document).at(-2)).toBe("Zoé ?");
  });
});
