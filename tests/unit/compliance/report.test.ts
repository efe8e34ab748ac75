import { describe, expect, test } from "vitest";
import { complianceReport } from "../../../src/documents/compliance/report.ts";
import { loadPdfTools, writePdf } from "../../../src/documents/pdf.ts";
import { writeText } from "../../../src/documents/text.ts";
import { evaluateDuties } from "../../../src/domain/compliance/evaluate.ts";
import { headlineOf } from "../../../src/domain/compliance/summary.ts";
import { register } from "../../../src/register/index.ts";
import { checkPdf, nodesOf, readingOf } from "../../support/pdf-structure.ts";

const { duties, fines } = register.compliance;
const plain = (text: string) => text.replace(/\s+/gu, " ");
const nothing = {
  forme: "personne-morale",
  particuliers: true,
  activite_exclue: false,
  convention: "non",
  secteur: "ne-sais-pas",
  site: true,
  site_mention: "absente",
  conditions: false,
  bons: false,
  ailleurs: false,
  avant_contrat: false,
  distance: false,
  contrat_ecrit: "oui",
  traitement: true,
  rappel: "aucune",
  plateforme: "oui",
  imposee: "non",
  interface: true,
  retractation: "oui",
  fonction: "non",
};
const reportOf = (answers: Record<string, unknown>, trader?: string) =>
  complianceReport({
    verdicts: evaluateDuties(duties, answers),
    answers,
    replies: [{ question: "Avez-vous un site internet ?", reply: "Oui" }],
    fines: Object.fromEntries(fines),
    citations: Object.fromEntries(
      [...register.sources].map(([id, { citation }]) => [id, citation]),
    ),
    today: "2026-11-25",
    trader,
    siteName: "À l’amiable",
    address: "https://exemple.example/mon-mediateur/en-regle/",
  });

describe("the report of a trader who lacks much", () => {
  // Within each test: what runs while tests are collected judges no mutant.
  const report = () => reportOf(nothing, "Réparations Roy & fils");
  const text = () => plain(writeText(report()));

  test.each([
    "Réparations Roy & fils, contrôle du 25 novembre 2026.",
    "Il vous manque 5 points sur 9. Encore 1 point à vérifier.",
    "Indiquer le médiateur sur votre site. Votre site n’indique pas de médiateur.",
    "Amende : 15 000 € au plus.",
    "Amende : 75 000 € au plus.",
    "art. L. 641-1",
    "Avez-vous un site internet ?",
    "Refaire ce contrôle : À l’amiable, https://exemple.example/mon-mediateur/en-regle/",
  ])("says « %s »", (words) => {
    expect(text()).toContain(words);
  });

  test("no word is missing or left open", () => {
    expect(text()).not.toMatch(/undefined|NaN|\[object|conso-/);
  });

  test("as a PDF, it is tagged: one title, headings, two tables", async () => {
    const bytes = await writePdf(report(), await loadPdfTools());
    const { faults, root } = checkPdf(bytes);
    expect(faults).toEqual([]);
    expect(nodesOf(root, "H1")).toHaveLength(1);
    expect(nodesOf(root, "H2").map((node) => plain(readingOf(node)).trim())).toEqual([
      "À faire (5)",
      "À vérifier (1)",
      "En place (3)",
      "Sans objet (6)",
      "Vos réponses",
    ]);
    expect(nodesOf(root, "Table")).toHaveLength(2);
    expect(
      Buffer.from(await writePdf(report(), await loadPdfTools())).equals(Buffer.from(bytes)),
    ).toBe(true);
  });
});

test("without a name, the report names nobody", () => {
  expect(reportOf(nothing).author).toBeUndefined();
  expect(plain(writeText(reportOf(nothing)))).toContain("Contrôle du 25 novembre 2026.");
});

describe("the answer in a sentence", () => {
  const said = (changes: Record<string, unknown>) => {
    const { before, value, after } = headlineOf(evaluateDuties(duties, { ...nothing, ...changes }));
    return plain(`${before} ${value}${after}`);
  };
  const right = {
    convention: "oui",
    liste: "oui",
    secteur: "aucun",
    site_mention: "complete",
    avant_contrat: true,
    plateforme: "non",
    fonction: "oui",
  };
  test.each([
    [{ particuliers: false }, "D’après vos réponses, rien de tout cela ne vous concerne."],
    [right, "D’après vos réponses, vous êtes en règle sur 9 points."],
    [{ ...right, liste: "pas-verifie" }, "Rien ne manque, mais 1 point sur 9 reste à vérifier."],
    [
      { ...right, liste: "pas-verifie", imposee: "ne-sais-pas" },
      "Rien ne manque, mais 2 points sur 9 restent à vérifier.",
    ],
    [{ ...right, plateforme: "oui" }, "Il vous manque 1 point sur 9."],
  ])("%o", (changes, sentence) => {
    expect(said(changes)).toBe(sentence);
  });
});
