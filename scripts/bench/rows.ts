import { budgets, letterAims, pageKinds, pdfFiles, timeAims, wordFiles } from "./budgets.ts";
import type { BrowserMeasures } from "./in-chromium.ts";
import type { Latency } from "./interactions.ts";
import type { LetterDocuments } from "./letter-documents.ts";
import { letterPage } from "./letter-page.ts";
import { htmlAndCss, type PageWeight, scriptAtOnce, totalBytes } from "./page-weight.ts";

/** One line of the report. */
export interface Row {
  /** What is measured: a page, an action. */
  subject: string;
  what: string;
  /** In its unit; `undefined` for an interaction too short to be reported. */
  measured: number | undefined;
  unit: "bytes" | "ms" | "s" | "documents/s";
  /** Most that it may be; of documents a second, the least. */
  budget?: number | undefined;
  /** `true` when going over the budget makes the run fail: sizes, and latencies on a quiet machine. */
  firm: boolean;
  note?: string | undefined;
}

const isOver = ({ measured, budget, unit }: Row) =>
  measured !== undefined &&
  budget !== undefined &&
  (unit === "documents/s" ? measured < budget : measured > budget);

/** Rows whose budget is exceeded and that fail the run. */
export const failures = (rows: Row[]) => rows.filter((row) => row.firm && isOver(row));

/** What the report says of a row, in French; empty without a budget. */
export function verdict(row: Row): string {
  if (row.budget === undefined) return "";
  if (!isOver(row)) return "tenu";
  return row.firm ? "DÉPASSÉ" : "à surveiller";
}

/** Sizes of each kind of page; `weights` holds one entry for each of `pageKinds`. */
export function weightRows(weights: ReadonlyMap<string, PageWeight>): Row[] {
  const rows: Row[] = pageKinds.flatMap(({ name, page, htmlAndCss: limit, script, note }) => {
    const weight = weights.get(page)!;
    const size = { subject: name, unit: "bytes", firm: true } as const;
    const demand = totalBytes(weight.onDemand.flatMap(({ files }) => files));
    return [
      { ...size, what: "HTML et CSS", measured: htmlAndCss(weight), budget: limit },
      { ...size, what: "script d’emblée", measured: scriptAtOnce(weight), budget: script, note },
      ...(demand > 0
        ? [
            {
              ...size,
              what: "script à la demande",
              measured: demand,
              note: weight.onDemand.map((one) => one.name).join(", "),
            },
          ]
        : []),
      { ...size, what: "polices (woff2)", measured: totalBytes(weight.fonts) },
    ];
  });
  const letter = weights.get(letterPage)!;
  const size = { subject: "Lettre", unit: "bytes", firm: true } as const;
  return [
    ...rows,
    {
      ...size,
      what: "PDF : moteur, polices, mise en page",
      measured: totalBytes(pdfFiles(letter)),
      budget: budgets.pdfEngine,
    },
    { ...size, what: "Word", measured: totalBytes(wordFiles(letter)) },
  ];
}

/** How fast letters are written in one process, and what that leaves in memory. */
export function letterRows({ count, perSecond, byFormat, growth }: LetterDocuments): Row[] {
  const rates = Object.entries(byFormat).map(([format, rate]) => `${format} ${Math.round(rate)}`);
  const subject = `Lettres\u00a0: ${count} documents`;
  return [
    {
      subject,
      what: "écrits par un seul processus",
      measured: perSecond,
      unit: "documents/s",
      budget: letterAims.documentsPerSecond,
      firm: false,
      note: `par format\u00a0: ${rates.join(", ")}`,
    },
    {
      subject,
      what: "mémoire gagnée au dernier tour",
      measured: growth,
      unit: "bytes",
      budget: letterAims.memoryGrowth,
      firm: false,
    },
  ];
}

/** Times and sizes found in Chromium. `sizeOf` gives the bytes of a path that it asked for. */
export function browserRows(
  { downloads, latencies, machine }: BrowserMeasures,
  sizeOf: (path: string) => number,
): Row[] {
  const time = { unit: "ms", firm: false } as const;
  const pdf = { subject: "Lettre en PDF", ...time };
  const docx = { subject: "Lettre en Word", ...time };
  return [
    {
      subject: "Lettre en PDF",
      what: "script demandé par Chromium",
      measured: downloads.pdfScripts.reduce((sum, path) => sum + sizeOf(path), 0),
      unit: "bytes",
      budget: budgets.pdfEngine,
      firm: true,
    },
    { ...pdf, what: "premier appui", measured: downloads.pdf.cold },
    {
      ...pdf,
      what: "appuis suivants (médiane)",
      measured: downloads.pdf.warm,
      budget: timeAims.warmPdf,
    },
    { ...docx, what: "premier appui", measured: downloads.docx.cold },
    { ...docx, what: "appuis suivants (médiane)", measured: downloads.docx.warm },
    ...latencies.flatMap(({ page, steps }) =>
      steps.flatMap((latency) => latencyRows(`${page}, ${latency.step}`, latency, machine.quiet)),
    ),
  ];
}

/** INP of one step, which leaves out one interaction in fifty, and its longest interaction. */
function latencyRows(subject: string, latency: Latency, firm: boolean): Row[] {
  const { interactions, worst, p98, handlers } = latency;
  const row = { subject, unit: "ms", budget: timeAims.interaction } as const;
  const note = worst > 0 ? `dont ${Math.round(handlers)}\u00a0ms de script` : undefined;
  const longest: Row = {
    ...row,
    what: "latence, pire",
    measured: worst || undefined,
    firm: false,
    note,
  };
  if (interactions === 1) return [{ ...longest, what: "latence", firm }];
  const inp = { ...row, what: "latence, 98 %", measured: p98 || undefined, firm };
  return [{ ...inp, note: `${interactions} interactions` }, longest];
}
