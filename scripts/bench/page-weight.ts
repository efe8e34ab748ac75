/**
 * What one built page weighs. Run: `node scripts/bench/page-weight.ts guides/x/ …`
 * (folder: `DIST`, else `dist`; base path: `BASE_PATH`).
 */
import { basename } from "node:path";
import { readPage } from "./html.ts";
import { followScripts } from "./page-scripts.ts";
import { basePath, brotliSize, localPath, readFile, type Site } from "./site.ts";

/** A file and its bytes, compressed by brotli (fonts excepted: woff2 is compressed already). */
export interface WeighedFile {
  path: string;
  bytes: number;
}

/** What one `import()` brings that the page had not loaded at once. */
export interface OnDemand {
  /** Name of the module asked for, without folder or fingerprint: `pdfkit`. */
  name: string;
  files: WeighedFile[];
}

/** Sizes in bytes after brotli. */
export interface PageWeight {
  page: string;
  /** The whole HTML, with the scripts and data written in it. */
  html: number;
  stylesheets: WeighedFile[];
  /** Files loaded without being asked for; an island that waits to be seen counts as loaded. */
  scripts: WeighedFile[];
  /** Scripts written in the page, each compressed apart (they also count in `html`). */
  inlineScript: number;
  onDemand: OnDemand[];
  /** Fonts that the page preloads or its stylesheets name. */
  fonts: WeighedFile[];
}

const decoder = new TextDecoder();

/** Sum of the bytes of files, each path counted once. */
export function totalBytes(files: WeighedFile[]): number {
  return [...new Map(files.map(({ path, bytes }) => [path, bytes])).values()].reduce(
    (sum, bytes) => sum + bytes,
    0,
  );
}

/** HTML and stylesheets, in bytes. */
export const htmlAndCss = (weight: PageWeight) => weight.html + totalBytes(weight.stylesheets);

/** Script that comes without being asked for, files and inline, in bytes. */
export const scriptAtOnce = (weight: PageWeight) =>
  totalBytes(weight.scripts) + weight.inlineScript;

/** Name of a built file without its folder and fingerprint: `_astro/pdfkit.BCD5aUTQ.js` ⇒ `pdfkit`. */
export const chunkName = (path: string) => basename(path).split(".")[0] ?? "";

/**
 * Weighs a page of a built site by following its HTML.
 * @param page its address without the base: `guides/x/`
 * @throws when a file that it asks for is missing or outside the site
 */
export async function pageWeight(site: Site, page: string): Promise<PageWeight> {
  const path = `${page}index.html`;
  const html = decoder.decode(readFile(site, path, "la mesure"));
  const links = readPage(html);
  const local = (address: string, from = path) => {
    const found = localPath(site, address, from);
    if (found === undefined)
      throw new Error(`${from} demande « ${address} », qui est hors du site (${site.base}).`);
    return found;
  };
  const weigh = (file: string) => ({ path: file, bytes: brotliSize(readFile(site, file, path)) });
  const stylesheets = [...new Set(links.stylesheets.map((address) => local(address)))];
  const fonts = new Set(links.fonts.map((address) => local(address)));
  for (const sheet of stylesheets)
    for (const address of fontsIn(decoder.decode(readFile(site, sheet, path))))
      fonts.add(local(address, sheet));
  const { atOnce, onDemand } = await followScripts(site, path, links, local);

  return {
    page,
    html: brotliSize(html),
    stylesheets: stylesheets.map(weigh),
    scripts: atOnce.map(weigh),
    inlineScript: links.inlineScripts.reduce((sum, { text }) => sum + brotliSize(text), 0),
    onDemand: onDemand.map(({ entry, files }) => ({
      name: chunkName(entry),
      files: files.map(weigh),
    })),
    fonts: [...fonts].map((file) => ({
      path: file,
      bytes: readFile(site, file, path).length,
    })),
  };
}

/** Addresses of the woff2 fonts that a stylesheet names. */
function fontsIn(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+\.woff2)["']?\s*\)/g)].map((match) => match[1]!);
}

if (import.meta.main) {
  const site = { folder: process.env.DIST ?? "dist", base: basePath() };
  for (const page of process.argv.slice(2))
    console.log(JSON.stringify(await pageWeight(site, page), undefined, 2));
}
