import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { engineDiet } from "./engine-diet.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Bundles pdfkit's browser build with fontkit into one module that Node and the browser both run,
 * so that both make the same bytes. It asks nothing of the page: no Buffer, no eval, no request.
 */
export async function bundleEngine(): Promise<Uint8Array> {
  const result = await build({
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
  });
  const bundle = result.outputFiles[0];
  if (!bundle) throw new Error("esbuild n’a rien rendu pour le moteur PDF.");
  return bundle.contents;
}
