import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type Metafile } from "esbuild";
import { engineOptions } from "../prepare/engine.ts";

/** A package as `package-lock.json` knows it, by the folder it is installed in. */
export interface LockedPackage {
  /** Folder from the root: `node_modules/preact`. */
  folder: string;
  name: string;
  version: string;
  /** SPDX identifier or expression. */
  license: string;
  /** `sha512-…`, in base64. */
  integrity: string;
  dependencies: string[];
}

interface LockEntry {
  version: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}
export type Lock = { packages: Record<string, LockEntry> };

export const readLock = (root: string): Lock =>
  JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));

/** What draws the islands, and brings packages of its own. */
const islandClient = "@astrojs/preact/client.js";

/** What reaches the browser without being in a bundle of ours. */
const besideTheBundles = [
  "astro", // wakes the islands
  "pagefind", // the search engine, copied as it is
  "@fontsource-variable/source-sans-3",
  "@fontsource/source-serif-4",
  "@expo-google-fonts/source-sans-3", // the font of PDF files
];

/** Packages whose published file holds others, by the name of the holder. */
const holding: Record<string, string[]> = { docx: ["fflate", "nanoid"] };

const folderIn = (path: string) =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];

function foldersOf(metafile: Metafile): string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const folder = folderIn(path);
      return folder !== undefined && bytesInOutput > 0 ? [folder] : [];
    }),
  );
}

/** Folder where a package finds another, as Node looks for it. */
function resolveFrom(lock: Lock, from: string, name: string): string | undefined {
  const steps = from.split("/node_modules/");
  return steps
    .map(
      (_, index) =>
        `${steps.slice(0, steps.length - index).join("/node_modules/")}/node_modules/${name}`,
    )
    .concat(`node_modules/${name}`)
    .find((folder) => folder in lock.packages);
}

/** The locked package of a folder, with the folders of those it depends on. */
function locked(lock: Lock, folder: string): LockedPackage {
  const { version, license, integrity, dependencies = {} } = lock.packages[folder] ?? {};
  if (!version || !license || !integrity)
    throw new Error(
      `package-lock.json ne dit pas la version, la licence et la somme de ${folder}.`,
    );
  return {
    folder,
    name: folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
    version,
    license,
    integrity,
    dependencies: Object.keys(dependencies).flatMap(
      (name) => resolveFrom(lock, folder, name) ?? [],
    ),
  };
}

/** Sorts by name, then by version: a space comes before all that a name may hold. */
const keyOf = ({ name, version }: LockedPackage) => `${name} ${version}`;

/**
 * The packages of which some code or font is sent to visitors, by name. Read from bundles of the
 * islands and of the PDF engine, made as the site makes them.
 *
 * @param root folder of the project
 */
export async function shippedPackages(root: string): Promise<LockedPackage[]> {
  const lock = readLock(root);
  const islands = await build({
    absWorkingDir: root,
    entryPoints: [...globSync("src/islands/**/*.tsx", { cwd: root }).sort(), islandClient],
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    outdir: "unused",
    logLevel: "error",
    minify: true,
  });
  const engine = await build({ ...engineOptions, absWorkingDir: root, metafile: true });
  const bundled = [...foldersOf(islands.metafile), ...foldersOf(engine.metafile)];
  const held = bundled.flatMap((folder) =>
    (holding[relative("node_modules", folder)] ?? []).flatMap(
      (name) => resolveFrom(lock, folder, name) ?? [],
    ),
  );
  const beside = besideTheBundles.map((name) => `node_modules/${name}`);
  return [...new Set([...bundled, ...held, ...beside])]
    .map((folder) => locked(lock, folder))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
