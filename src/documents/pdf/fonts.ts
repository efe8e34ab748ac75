import type { Coverage, PdfEngine, PdfFont, PdfFonts } from "./engine.ts";

interface OpenFonts {
  regular: PdfFont;
  bold: PdfFont;
}

const opened = new WeakMap<PdfFonts, OpenFonts>();

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * Reads a font and lets it meet every character once, in order. fontkit keeps a glyph as it first
 * met it: had « É » come first, an « E » would stay without its character, and vanish from the text
 * extracted from the next file; and the bytes of a file would depend on the files before it.
 */
function readFont(engine: PdfEngine, base64: string, coverage: Coverage): PdfFont {
  const font = engine.create(decodeBase64(base64));
  for (const [first, last] of coverage)
    for (let code = first; code <= last; code++) font.layout(String.fromCodePoint(code));
  return font;
}

/** Reads both weights, once for each set of fonts. */
export function openFonts(engine: PdfEngine, fonts: PdfFonts): OpenFonts {
  const known = opened.get(fonts);
  if (known) return known;
  const fresh = {
    regular: readFont(engine, fonts.regular, fonts.coverage),
    bold: readFont(engine, fonts.bold, fonts.coverage),
  };
  opened.set(fonts, fresh);
  return fresh;
}
