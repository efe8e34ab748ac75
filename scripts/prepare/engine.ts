import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { engineDiet } from "./engine-diet.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How pdfkit's browser build and fontkit become one module that Node and the browser both run, so
 * that both make the same bytes. It asks nothing of the page: no Buffer, no eval, no request.
 */
export const engineOptions = {
  stdin: {
    contents: 'export { PDFDocument } from "pdfkit"; export { create } from "fontkit";',
    resolveDir: here("."),
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "browser",
  conditions: ["browser"],
  target: "es2022",
  minify: true,
  legalComments: "none",
  define: { Buffer: "undefined" },
  banner: { js: "/* pdfkit and fontkit, MIT License, Devon Govett */" },
  plugins: [engineDiet(here("./unicode-properties.js"))],
} satisfies BuildOptions;

/** The PDF engine, bundled. */
export async function bundleEngine(): Promise<Uint8Array> {
  const bundle = (await build(engineOptions)).outputFiles[0];
  if (!bundle) throw new Error("esbuild n’a rien rendu pour le moteur PDF.");
  return bundle.contents;
}
