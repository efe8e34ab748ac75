import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import type { Register } from "../../src/register/register.ts";
import { searchRecords } from "./search-records.ts";
import { stableFilters } from "./stable-filters.ts";

/** Pagefind ships interfaces that we do not use: ours is a few lines on `pagefind.js`. */
const unusedFiles = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
  "pagefind-entry.json.br",
];

/**
 * Indexes the built pages (those with `data-pagefind-body`), and each entry of the pages that are
 * lists, into the `pagefind/` of the site.
 *
 * @param site folder of the built site
 * @throws Error with what Pagefind could not do
 */
export async function writeSearchIndex(site: string, register: Register): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "fr" });
  if (!index) throw new Error(`Index de recherche : ${errors.join(" ; ")}`);
  await index.addDirectory({ path: site });
  for (const record of searchRecords(register)) {
    const { errors } = await index.addCustomRecord({ ...record, language: "fr" });
    if (errors.length > 0) throw new Error(`${record.url} : ${errors.join(" ; ")}`);
  }
  // Written from here: Pagefind's own writing may end before all is on the disk.
  const { files, errors: unread } = await index.getFiles();
  if (unread.length > 0) throw new Error(`Index de recherche : ${unread.join(" ; ")}`);
  await pagefind.close();
  stableFilters(files);
  for (const { path, content } of files.filter(({ path }) => !unusedFiles.includes(path))) {
    const file = join(site, "pagefind", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
