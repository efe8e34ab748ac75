import type { PdfTools } from "./engine.ts";

let tools: Promise<PdfTools> | undefined;

/** Loads the engine and its fonts (about 140 kB compressed), once; a failed load may be tried again. */
export function loadPdfTools(): Promise<PdfTools> {
  tools ??= Promise.all([import("../generated/pdfkit.js"), import("../generated/fonts.js")])
    .then(([engine, fonts]) => ({ engine, fonts }))
    .catch((error) => {
      tools = undefined;
      throw error;
    });
  return tools;
}
