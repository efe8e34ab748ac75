import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Bytes of a text or file once compressed by brotli at its highest quality, as a host serves it. */
export function brotliSize(content: string | Uint8Array): number {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const key = createHash("sha256").update(bytes).digest("base64");
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const size = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
  sizes.set(key, size);
  return size;
}

/** Sizes already measured, by content: every page shares the same large modules. */
const sizes = new Map<string, number>();

/** A built site: its folder, and the path under which it is to be served (`/` or `/aide/`). */
export interface Site {
  folder: string;
  base: string;
}

/** The base path that the build takes from the environment, with its slashes. */
export function basePath(environment: { BASE_PATH?: string | undefined } = process.env): string {
  return `/${(environment.BASE_PATH ?? "").replace(/^\/|\/$/g, "")}/`.replace("//", "/");
}

/**
 * Path in the site's folder of an address written in one of its files.
 * @param from path of that file in the site's folder
 * @returns `undefined` for an address outside the site, or the bare name of a package
 */
export function localPath(site: Site, address: string, from: string): string | undefined {
  const clean = address.replace(/[?#].*$/, "");
  if (clean.startsWith("/") && !clean.startsWith("//"))
    return clean.startsWith(site.base) ? clean.slice(site.base.length) : undefined;
  if (/^\.\.?\//.test(clean)) return posix.join(posix.dirname(from), clean);
  return undefined;
}

/** A file of the site; throws with the name of the file that asks for it when it is missing. */
export function readFile(site: Site, path: string, askedBy: string): Uint8Array {
  const full = join(site.folder, path);
  if (!existsSync(full))
    throw new Error(
      `${askedBy} demande « ${path} », qui n’est pas dans ${site.folder}. ` +
        "Refaites le site (npm run build).",
    );
  return readFileSync(full);
}

/**
 * Pages of the site under a path, as addresses without the base: `guides/x/`, and `` for home.
 * @param under first part of the address, such as `guides/`
 */
export function pagesUnder(site: Site, under: string): string[] {
  return readdirSync(site.folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(^|\/)index\.html$/.test(path) && path.startsWith(under))
    .map((path) => path.replace(/index\.html$/, ""))
    .sort();
}
