import { beforeAll, describe, expect, test } from "vitest";
import { type Notice, noticeFor } from "../../../src/documents/notices/notice.ts";
import { defaultPalette } from "../../../src/documents/notices/palette.ts";
import { writePrint } from "../../../src/documents/notices/print.ts";
import { type PrintId, printIds } from "../../../src/documents/notices/print-ids.ts";
import type { PdfTools } from "../../../src/documents/pdf/engine.ts";
import { loadPdfTools } from "../../../src/documents/pdf/load.ts";
import { checkPdf, readingOf, type StructureNode, shapeOf } from "../../support/pdf-structure.ts";
import { hostileNames, mediator, publishable } from "./mediators.ts";
import { everyLanguage, french } from "./words.ts";

let tools: PdfTools;
beforeAll(async () => {
  tools = await loadPdfTools();
});
const print = (id: PrintId, notice: Notice, words = french) =>
  writePrint(id, notice, words, tools, defaultPalette);

/** A poster read back, with its bytes; whatever breaks a rule of tagged PDF fails the test. */
async function poster(id: string, name?: string) {
  const bytes = await print("affiche-a4", noticeFor(mediator(id), name));
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
    const first = await print("affiche-a4", noticeFor(mediator("smp"), "Émile"));
    await print("affiche-a4", noticeFor(mediator("med-conso-dev"), "ÀÉÎÔÛ ŒÆ"));
    const second = await print("affiche-a4", noticeFor(mediator("smp"), "Émile"));
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

/** The shape of each piece: what assistive software goes through. */
const shapes: Record<PrintId, string> = {
  "affiche-a4": expectedShape,
  "affiche-a5": expectedShape,
  "affiche-a3": expectedShape,
  cartes: "Document(H1 P P P P P)",
  autocollant: "Document(H1 P P P P P)",
};
/** Width and height of each page, in millimetres. */
const sizes: Record<PrintId, [number, number]> = {
  "affiche-a4": [210, 297],
  "affiche-a5": [148.5, 210],
  "affiche-a3": [297, 420],
  cartes: [210, 297],
  autocollant: [116, 116],
};
const pageBox = (bytes: Uint8Array) =>
  /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(Buffer.from(bytes).toString("latin1"))!
    .slice(1)
    .map((points) => (Number(points) * 25.4) / 72);

describe.each(printIds)("the piece %s", (id) => {
  const notice = noticeFor(mediator("med-conso-dev"), "Élodie Ó Briain, EI");

  test("is one page of its size", async () => {
    const bytes = await print(id, notice);
    const [width = 0, height = 0] = pageBox(bytes);
    expect(Math.abs(width - sizes[id][0])).toBeLessThan(0.6);
    expect(Math.abs(height - sizes[id][1])).toBeLessThan(0.6);
    expect(checkPdf(bytes).pageCount).toBe(1);
  });

  test.each(everyLanguage)("says name, address, site and business in $name", async (words) => {
    const { root, faults, language, title, author } = checkPdf(await print(id, notice, words));
    expect(faults).toEqual([]);
    expect(language).toBe(words.tag);
    expect(title).toContain("MED CONSO DEV");
    expect(author).toBe("Élodie Ó Briain, EI");
    expect(shapeOf(root)).toBe(shapes[id]);
    const texts = leaves(root);
    expect(texts).toContain(notice.mediator.name);
    expect(texts.map((text) => text.replaceAll(" ", ""))).toContain(
      notice.mediator.address.join("").replaceAll(" ", ""),
    );
    expect(texts).toContain("www.medconsodev.eu");
    expect(texts).toContain("Élodie Ó Briain, EI");
    expect(texts.join("")).not.toMatch(/[{}?]{2}|\{|\}/);
  });

  test.each(hostileNames)("holds its shape with %s", async (_, name) => {
    const hostile = noticeFor(mediator("mcp"), name);
    const { root, pageCount, faults } = checkPdf(await print(id, hostile));
    expect(faults).toEqual([]);
    expect(shapeOf(root)).toBe(shapes[id]);
    expect(pageCount).toBe(1);
  });

  test.each(hostileNames)("holds its shape with a mediator called %s", async (_, name) => {
    const cleaned = noticeFor(mediator("mcp"), name).trader!;
    const mediatorOf = { ...notice.mediator, name: cleaned };
    const bytes = await print(id, { ...notice, mediator: mediatorOf });
    const { root, pageCount, faults } = checkPdf(bytes);
    expect(faults).toEqual([]);
    expect(shapeOf(root)).toBe(shapes[id]);
    expect(pageCount).toBe(1);
  });
});

test("the nine other cards of the sheet are copies that nobody hears", async () => {
  const bytes = await print("cartes", noticeFor(mediator("cm2c"), "Zoé"));
  const { root, artifacts } = checkPdf(bytes);
  expect(leaves(root).filter((text) => text === "Zoé")).toHaveLength(1);
  expect(artifacts.join("").split("www.cm2c.net")).toHaveLength(10);
});

test("the cut line of the sticker is drawn in the colour that cutters look for", async () => {
  const { inflateSync } = await import("node:zlib");
  const bytes = Buffer.from(await print("autocollant", noticeFor(mediator("cm2c"))));
  const start = bytes.indexOf("stream\n") + 7;
  const drawn = inflateSync(bytes.subarray(start, bytes.indexOf("\nendstream", start))).toString();
  const magenta = [0xe5, 0, 0x7d].map((part) => String(Math.round((part / 255) * 100) / 100));
  expect(drawn).toMatch(
    new RegExp(`\\[4 4\\] 0 d[\\s\\S]*${magenta[0]}\\d* 0 ${magenta[2]}\\d* SCN`),
  );
});
