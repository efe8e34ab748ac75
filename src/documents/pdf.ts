/** The PDF writer and what it asks for; `loadPdfTools` brings the engine and its fonts, when called. */
export { unsupportedCharacters } from "./pdf/characters.ts";
export type { Coverage, PdfTools } from "./pdf/engine.ts";
export { writePdf } from "./pdf/letter.ts";
export { loadPdfTools } from "./pdf/load.ts";
