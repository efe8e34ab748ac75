import {
  isDict,
  nameOf,
  type PdfDict,
  type PdfFile,
  PdfOperator,
  PdfReader,
  PdfString,
  type PdfValue,
} from "./pdf-objects.ts";

/** Operators that put ink on the page. */
const painting = new Set("Tj TJ ' \" S s f F f* B B* b b* sh Do BI".split(" "));

export interface PageContent {
  /** Text of each marked-content sequence of the structure, by its number. */
  texts: Map<number, string>;
  artifacts: string[];
  /** What breaks the marking rules: ink outside any sequence, or an artifact inside the structure. */
  faults: string[];
}

type CharacterMap = Map<number, string>;

/** Glyph numbers to text, from a font's ToUnicode map (bfrange with arrays, as pdfkit writes). */
function characterMap(file: PdfFile, font: PdfDict): CharacterMap {
  const source = file.stream(font.ToUnicode).toString("latin1");
  const map: CharacterMap = new Map();
  for (const [, first, list] of source.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*?)\]/g))
    [...(list ?? "").matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes], index) => {
      const units = (codes ?? "").split(" ").map((code) => Number.parseInt(code, 16));
      map.set(Number.parseInt(first ?? "", 16) + index, String.fromCharCode(...units));
    });
  return map;
}

function decode(string: PdfString, map: CharacterMap): string {
  const codes = string.bytes.match(/[\s\S]{2}/g) ?? [];
  return codes
    .map((pair) => map.get(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)) ?? "\uFFFD")
    .join("");
}

/** Follows a page's content stream, sorting what it draws by marked-content sequence. */
export function readContent(file: PdfFile, page: PdfDict): PageContent {
  const fonts = file.dict(file.dict(page.Resources).Font ?? {});
  const maps = new Map(
    Object.entries(fonts).map(([name, font]) => [name, characterMap(file, file.dict(font))]),
  );
  const content: PageContent = { texts: new Map(), artifacts: [], faults: [] };
  const open: { tag: string; mcid?: number }[] = [];
  let font: CharacterMap = new Map();
  let operands: PdfValue[] = [];

  const paint = (word: string) => {
    const text = operands
      .flat()
      .filter((value) => value instanceof PdfString)
      .map((value) => decode(value as PdfString, font))
      .join("");
    const marked = open.filter(({ tag, mcid }) => tag === "Artifact" || mcid !== undefined);
    const [owner] = marked;
    if (!owner) content.faults.push(`${word} outside any sequence: ${text}`);
    else if (marked.length > 1) content.faults.push(`${word} in nested sequences: ${text}`);
    else if (owner.mcid === undefined) content.artifacts.push(text);
    else content.texts.set(owner.mcid, (content.texts.get(owner.mcid) ?? "") + text);
  };

  const reader = new PdfReader(file.stream(page.Contents).toString("latin1"));
  while (!reader.done) {
    const value = reader.value();
    if (!(value instanceof PdfOperator)) {
      operands.push(value);
      continue;
    }
    const [first, second] = operands;
    if (value.word === "BMC" || value.word === "BDC") {
      const mcid = isDict(second) ? second.MCID : undefined;
      open.push({ tag: nameOf(first), ...(typeof mcid === "number" ? { mcid } : {}) });
      if (typeof mcid === "number") content.texts.set(mcid, "");
    } else if (value.word === "EMC") {
      if (!open.pop()) content.faults.push("EMC without a sequence");
    } else if (value.word === "Tf") font = maps.get(nameOf(first)) ?? new Map();
    else if (painting.has(value.word)) paint(value.word);
    operands = [];
  }
  if (open.length > 0) content.faults.push("a sequence is not closed");
  return content;
}
