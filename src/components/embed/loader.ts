import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { currentVersion } from "./versions.ts";

const fileName = "amiable-outil.js";

/** Path of a version's script below the base. Its first folder is the version of its address. */
export const loaderPath = (version: string): string =>
  `integrer/v${version.split(".")[0]}/${version}/${fileName}`;

/** The script of the current version, from its source. */
export function compileLoader(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), "src/islands/embed/loader/amiable-outil.ts")],
    bundle: true,
    format: "iife",
    minify: true,
    target: "es2022",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0]!.text;
}

let compiled: string | undefined;

/** The script of a version: the current one from its source, the others as they were published. */
export function loaderOf(version: string): string {
  if (version === currentVersion) {
    compiled ??= compileLoader();
    return compiled;
  }
  return readFileSync(join(process.cwd(), `src/components/embed/published/${version}.js`), "utf8");
}

/** What a page writes in `integrity`, for the browser to refuse any other file. */
export const integrityOf = (text: string): string =>
  `sha384-${createHash("sha384").update(text).digest("base64")}`;
