import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** What a French letter may hold: Latin with every European accent, punctuation, euro, arrows, boxes. */
const wanted: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f], // Latin-1, Latin Extended-A
  [0x192, 0x192],
  [0x1a0, 0x1a1], // Vietnamese
  [0x1af, 0x1b0],
  [0x218, 0x21b], // Romanian
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2002, 0x200b], // spaces
  [0x2010, 0x2027], // dashes, quotes, bullets, dots
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x2089], // superior and inferior figures
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2153, 0x215e],
  [0x2190, 0x2199], // arrows
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
  [0x2610, 0x2612], // ballot boxes
  [0x2713, 0x2718],
];

const files = { regular: "400Regular", bold: "600SemiBold" } as const;
/** Tables that say nothing to a PDF: baseline, style axes, screen rasterising, substitutions. */
const dropTables = ["BASE", "STAT", "gasp", "GSUB"];

/** fontkit reads a glyph's box even when the glyph is empty and last: this gives it ten bytes to read. */
const emptyOutline = new Uint8Array(12);

export interface FontSubset {
  regular: Uint8Array;
  bold: Uint8Array;
  /** Code points that both weights hold, as [first, last] ranges in order. */
  coverage: [number, number][];
}

/** Sorted code points → [first, last] ranges. */
function toRanges(codes: number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/**
 * Cuts both weights of Source Sans 3 down to what letters use: TrueType, kerned, unhinted.
 * `openFont` is the PDF engine's own reader, so that coverage is what the engine will find.
 */
export async function subsetFonts(
  openFont: (font: Uint8Array) => { characterSet: number[] },
): Promise<FontSubset> {
  const read = (weight: string) =>
    readFile(
      require.resolve(`@expo-google-fonts/source-sans-3/${weight}/SourceSans3_${weight}.ttf`),
    );
  const [regular, bold] = await Promise.all([read(files.regular), read(files.bold)]);
  const held = (font: Uint8Array) => new Set(openFont(font).characterSet);
  const [inRegular, inBold] = [held(new Uint8Array(regular)), held(new Uint8Array(bold))];
  const codes = wanted
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((code) => inRegular.has(code) && inBold.has(code));
  const subset = async (font: Buffer) => {
    const cut = await subsetFont(font, String.fromCodePoint(...codes), {
      targetFormat: "truetype",
      keepFeatures: ["kern"],
      noHinting: true,
      dropTables,
    });
    return Uint8Array.from([...cut, ...emptyOutline]);
  };
  return { regular: await subset(regular), bold: await subset(bold), coverage: toRanges(codes) };
}
