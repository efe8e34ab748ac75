import { covers, drawableText, normaliseForPdf } from "../pdf/characters.ts";
import type { Coverage, PdfTools } from "../pdf/engine.ts";
import { openFonts } from "../pdf/fonts.ts";
import type { TextToPath } from "./badge-name.ts";
import { cleanTraderName } from "./trader.ts";

/**
 * Draws text as SVG paths in the documents' font, semibold unless told, in Node and in the browser alike.
 * A character that the font lacks is drawn « ? »; `unsupportedInName` says which they are.
 */
export function outlineText(
  { engine, fonts }: PdfTools,
  weight: "regular" | "bold" = "bold",
): TextToPath {
  const font = openFonts(engine, fonts)[weight];
  return (text, size) => {
    const scale = size / font.unitsPerEm;
    const run = font.layout(drawableText(text, fonts.coverage));
    let pen = 0;
    const outlines = run.glyphs.map((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = run.positions[index]!;
      const origin = pen + xOffset;
      pen += xAdvance;
      let isX = false;
      return glyph.path.toSVG().replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => {
        isX = !isX;
        const units = isX ? Number(number) + origin : -(Number(number) + yOffset);
        return (units * scale).toFixed(1);
      });
    });
    return { d: outlines.join(""), width: pen * scale };
  };
}

/** The characters of a trader's name that the badge and the poster draw « ? », once each. */
export function unsupportedInName(name: string, coverage: Coverage): string[] {
  const drawn = Array.from(normaliseForPdf(cleanTraderName(name) ?? "", coverage));
  return [
    ...new Set(drawn.filter((character) => !covers(coverage, character.codePointAt(0) ?? 0))),
  ];
}
