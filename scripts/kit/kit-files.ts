import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { deflateRawSync } from "node:zlib";
import { writeZip, zipTime } from "../../src/documents/zip.ts";
import { baseOf, hostFiles } from "../../src/federation/host/files.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { licencesPage, withText } from "./licences.ts";
import { shippedPackages } from "./packages.ts";
import { readMe } from "./read-me.ts";
import type { BuiltSite } from "./site-folder.ts";

/** A file of the kit; paths have `/` between folders. */
export interface KitFile {
  path: string;
  content: Uint8Array;
}

/** What the build writes for a host that publishes its folder as it is: the kit has its own. */
const replaced = new Set(["_headers"]);

/** Paths of the files of a built site, in order. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((path) => !replaced.has(path))
    .sort();
}

const byPath = (one: KitFile, other: KitFile) => (one.path < other.path ? -1 : 1);

/** The sums of files as `sha256sum -c` reads them. */
export const checksums = (files: readonly KitFile[]): string =>
  files
    .map(({ path, content }) => `${createHash("sha256").update(content).digest("hex")}  ${path}\n`)
    .join("");

/**
 * Everything that goes into the kit, sorted by path: the site in the folder of its base path, the
 * files of each host, what a person reads, and the sums of all these.
 *
 * @param root folder of the project, where licences and versions are read
 * @throws Error when the site holds a kind of file that no host has been told of
 */
export async function kitFiles(
  root: string,
  { folder, address, name }: Pick<BuiltSite, "folder" | "address" | "name">,
): Promise<KitFile[]> {
  const paths = builtFiles(folder);
  const packages = (await shippedPackages(root)).map((locked) => withText(root, locked));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const texts = {
    ...hostFiles({ address, files: paths }),
    "LISEZ-MOI.html": readMe({ name, address }),
    "LICENCES.html": licencesPage(readFileSync(join(root, "LICENSE"), "utf8"), packages),
    "sbom.cdx.json": billOfMaterials(version, packages),
  };
  const files = [
    ...paths.map((path) => ({
      path: `site${baseOf(address)}${path}`,
      content: new Uint8Array(readFileSync(join(folder, path))),
    })),
    ...Object.entries(texts).map(([path, text]) => ({
      path,
      content: new TextEncoder().encode(text),
    })),
  ].sort(byPath);
  const sums = { path: "SHA256SUMS", content: new TextEncoder().encode(checksums(files)) };
  return [...files, sums].sort(byPath);
}

/** Two-second steps in forty years of 365 days, all of them past. */
const steps = 40 * 365 * 43_200;

/**
 * The date that a file of the site bears: worked out from its content. Servers tell one version of
 * a file from the next by its date and size alone; with one date for all, a page whose correction
 * has as many letters would never be fetched again.
 */
export function dateOf(content: Uint8Array): Date {
  const sum = createHash("sha256").update(content).digest().readUInt32BE(0);
  return new Date(Date.UTC(1980, 0, 1) + (sum % steps) * 2000);
}

/** The archive of a kit: the same files, the same bytes. */
export const kitArchive = (files: readonly KitFile[]): Uint8Array =>
  writeZip(
    files.map(({ path, content }) =>
      path.startsWith("site/")
        ? { path, content, changed: zipTime(dateOf(content)) }
        : { path, content },
    ),
    (bytes) => deflateRawSync(bytes, { level: 9 }),
  );
