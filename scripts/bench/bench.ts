/**
 * Measures the built site against its budgets.
 * Run: `npm run bench -- [--json] [--construire] [--sans-navigateur] [--dist=dossier]`
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { pageKinds, timeAims } from "./budgets.ts";
import { timeBuild } from "./build-time.ts";
import { measureInChromium } from "./in-chromium.ts";
import { timeNotices } from "./notices.ts";
import { type PageWeight, pageWeight } from "./page-weight.ts";
import { browserRows, failures, type Row, weightRows } from "./rows.ts";
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
      "\nLatences : de l’appui à l’affichage, processeur ralenti quatre fois." +
      "\nLes durées dépendent de la machine et de ce qu’elle fait d’autre : elles avertissent, sans faire échouer.",
  );
  if (!chromium && !options["sans-navigateur"])
    console.log("Chromium manque : durées non mesurées (node scripts/chromium/ensure.ts).");
  console.log(
    exceeded.length === 0
      ? "Tous les budgets de taille sont tenus."
      : `Budgets dépassés : ${exceeded.map((row) => `${row.subject} (${row.what})`).join(", ")}.`,
  );
}
process.exitCode = exceeded.length === 0 ? 0 : 1;
