/**
 * Measures the built site against its budgets.
 * Run: `npm run bench -- [--json] [--construire] [--sans-navigateur] [--dist=dossier]`
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { pageKinds, timeAims } from "./budgets.ts";
import { timeBuild } from "./build-time.ts";
import { type BrowserMeasures, measureInChromium } from "./in-chromium.ts";
import { visitsOfAPage } from "./interactions.ts";
import { measureLetterDocuments } from "./letter-documents.ts";
import { timeNotices } from "./notices.ts";
import { type PageWeight, pageWeight } from "./page-weight.ts";
import { browserRows, failures, letterRows, type Row, weightRows } from "./rows.ts";
import { basePath, brotliSize, localPath, readFile, type Site } from "./site.ts";
import { renderTable } from "./table.ts";

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    construire: { type: "boolean", default: false },
    "sans-navigateur": { type: "boolean", default: false },
    dist: { type: "string", default: "dist" },
  },
});

async function weighPages(site: Site): Promise<Map<string, PageWeight>> {
  const weights = new Map<string, PageWeight>();
  for (const { page } of pageKinds) weights.set(page, await pageWeight(site, page));
  return weights;
}

const buildRow = (): Row => ({
  subject: "Construction du site",
  what: "sans aucun cache",
  measured: timeBuild(),
  unit: "s",
  firm: false,
});

/** What makes the latencies worth believing, and whether they may fail the run. */
function howLatenciesWereMeasured({ machine }: BrowserMeasures): string {
  const { load, cores, quiet } = machine;
  const busy = `charge de ${load.toLocaleString("fr-FR", { maximumFractionDigits: 1 })} pour ${cores} cœurs au départ`;
  return (
    `Latences : de l’appui à l’affichage, processeur ralenti quatre fois ; médiane de ${visitsOfAPage} visites pour chaque appui.\n` +
    (quiet
      ? `Au-delà de la limite elles font échouer : la machine était disponible (${busy}).`
      : `Elles avertissent seulement : la machine était occupée (${busy}).`)
  );
}

async function noticesRow(): Promise<Row> {
  const { count, each } = await timeNotices();
  return {
    subject: "Notices à imprimer",
    what: `par document, ${count} de suite`,
    measured: each,
    unit: "ms",
    budget: timeAims.notice,
    firm: false,
    note: `${Math.round(1000 / each)} documents par seconde`,
  };
}

const site: Site = { folder: options.dist, base: basePath() };
if (!existsSync(site.folder)) {
  console.error(`« ${site.folder} » manque : construisez d’abord le site (npm run build).`);
  process.exit(2);
}

const weights = await weighPages(site);
const chromium = options["sans-navigateur"] ? undefined : await measureInChromium(site);
const sizeOf = (path: string) => brotliSize(readFile(site, localPath(site, path, "")!, "Chromium"));
const rows = [
  ...weightRows(weights),
  ...(chromium ? browserRows(chromium, sizeOf) : []),
  ...letterRows(await measureLetterDocuments()),
  await noticesRow(),
  ...(options.construire ? [buildRow()] : []),
];
const exceeded = failures(rows);

if (options.json) {
  console.log(JSON.stringify({ rows, pages: [...weights.values()], chromium }, undefined, 2));
} else {
  console.log(renderTable(rows));
  console.log(
    "\nTailles après brotli (qualité 11), 1 ko = 1 000 octets ; les polices sont déjà comprimées." +
      "\nLes durées dépendent de la machine : elles avertissent, sans faire échouer, sauf les latences.",
  );
  if (chromium) console.log(howLatenciesWereMeasured(chromium));
  if (!chromium && !options["sans-navigateur"])
    console.log("Chromium manque : durées non mesurées (node scripts/chromium/ensure.ts).");
  console.log(
    exceeded.length === 0
      ? "Tous les budgets sont tenus."
      : `Budgets dépassés : ${exceeded.map((row) => `${row.subject} (${row.what})`).join(", ")}.`,
  );
}
process.exitCode = exceeded.length === 0 ? 0 : 1;
