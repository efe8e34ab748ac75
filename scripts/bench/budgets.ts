import { toolIds } from "../../src/domain/tools.ts";
import { letterPage } from "./letter-page.ts";
import type { PageWeight, WeighedFile } from "./page-weight.ts";

/** Budgets in bytes after brotli; 1 kB is 1 000 bytes. */
export const budgets = {
  guideHtmlAndCss: 12_000,
  guideScript: 0,
  directoryHtmlAndCss: 12_000,
  calculatorScript: 30_000,
  letterScript: 45_000,
  pdfEngine: 190_000,
} as const;

/** Limits for times, in ms. Latencies fail on a quiet machine; elsewhere, as all other times, they warn. */
export const timeAims = { warmPdf: 300, interaction: 50, notice: 50 } as const;

/** Aims for a process that writes all letters in all formats; they warn like times. */
export const letterAims = { documentsPerSecond: 20, memoryGrowth: 2_000_000 } as const;

/** What a letter's page may load on demand besides the PDF: Word, and a part of Preact never used. */
const besidesPdf = ["docx", "signals"];

/** A kind of page, and the page that stands for it. */
export interface PageKind {
  name: string;
  /** Address without the base. */
  page: string;
  htmlAndCss?: number;
  script?: number;
  /** What the script figure is to be read with. */
  note?: string;
}

export const pageKinds: PageKind[] = [
  {
    name: "Guide sans calculateur",
    page: "guides/repondre-a-une-reclamation/",
    htmlAndCss: budgets.guideHtmlAndCss,
    script: budgets.guideScript,
  },
  {
    name: "Guide avec calculateur",
    page: "guides/mediation-de-la-consommation/",
    note: "chargé quand le calculateur est visible",
  },
  ...toolIds.map((id) => ({
    name: `Calculateur ${id}`,
    page: `calculer/${id}/`,
    script: budgets.calculatorScript,
  })),
  {
    name: "Plan « Par où commencer »",
    page: "par-ou-commencer/impaye-particulier/",
    script: budgets.calculatorScript,
  },
  { name: "Question « Par où commencer »", page: "par-ou-commencer/", script: 0 },
  { name: "Lettre", page: letterPage, script: budgets.letterScript },
  {
    name: "Annuaire des médiateurs",
    page: "mon-mediateur/",
    htmlAndCss: budgets.directoryHtmlAndCss,
  },
  { name: "Notice d’information", page: "mon-mediateur/cm2c/" },
  { name: "Recherche", page: "rechercher/" },
  { name: "Accueil", page: "" },
];

/** Each file once. */
function distinct(files: WeighedFile[]): WeighedFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/**
 * What a letter's page loads to write a PDF: engine, fonts, layout. It is all that comes on demand
 * and serves nothing else, so that a module renamed or added counts rather than being forgotten.
 */
export function pdfFiles(weight: PageWeight): WeighedFile[] {
  const entries = weight.onDemand.filter(({ name }) => !besidesPdf.includes(name));
  return distinct(entries.flatMap(({ files }) => files));
}

/**
 * What a letter's page loads to write a Word file.
 * @throws when it imports no such module: a file renamed must not pass for a light one
 */
export function wordFiles(weight: PageWeight): WeighedFile[] {
  const entry = weight.onDemand.find(({ name }) => name === "docx");
  if (!entry)
    throw new Error(
      `« ${weight.page} » ne charge à la demande aucun module « docx », mais ` +
        `${weight.onDemand.map(({ name }) => `« ${name} »`).join(", ") || "rien"}. ` +
        "Corrigez wordFiles dans scripts/bench/budgets.ts.",
    );
  return entry.files;
}
