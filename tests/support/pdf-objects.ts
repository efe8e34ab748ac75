import { inflateSync } from "node:zlib";

/** A PDF value as read from the file; names keep their slash so that strings stay apart. */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfString
  | PdfRef
  | PdfOperator
  | PdfValue[]
  | PdfDict;
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
/** Bytes as a binary string, with the text they stand for. */
export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
  get text(): string {
    if (!this.bytes.startsWith("\xFE\xFF")) return this.bytes;
    const codes = this.bytes.slice(2).match(/[\s\S]{2}/g) ?? [];
    return codes
      .map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
      .join("");
  }
}
export class PdfRef {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}
/** A bare word of a content stream: `BT`, `TJ`… */
export class PdfOperator {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}
export type PdfDict = { [key: string]: PdfValue };

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const delimiter = /[\s()<>[\]/]/;

/** Reads PDF syntax, one value at a time. */
export class PdfReader {
  at: number;
  private readonly source: string;
  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  private skipSpace(): void {
    while (this.at < this.source.length && /\s/.test(this.source[this.at] ?? "")) this.at++;
  }

  get done(): boolean {
    this.skipSpace();
    return this.at >= this.source.length;
  }

  value(): PdfValue {
    this.skipSpace();
    const two = this.source.slice(this.at, this.at + 2);
    if (two === "<<") return this.dict();
    const first = two[0];
    if (first === "[") return this.array();
    if (first === "(") return this.literal();
    if (first === "<") return this.hexadecimal();
    if (first === "/") {
      this.at++;
      const name = this.word().replace(/#([0-9a-f]{2})/gi, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
      return new PdfName(name);
    }
    return this.bare();
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.source.length && !delimiter.test(this.source[this.at] ?? "")) this.at++;
    if (this.at === from) throw new Error(`Unexpected « ${this.source[from]} » at ${from}.`);
    return this.source.slice(from, this.at);
  }

  private bare(): PdfValue {
    const reference = /^(\d+) 0 R\b/.exec(this.source.slice(this.at, this.at + 20));
    if (reference?.[1]) {
      this.at += reference[0].length;
      return new PdfRef(Number(reference[1]));
    }
    const word = this.word();
    if (/^[-+.\d]+(e-?\d+)?$/.test(word)) return Number(word);
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : new PdfOperator(word);
  }

  private array(): PdfValue[] {
    this.at++;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.source[this.at] === "]") break;
      values.push(this.value());
    }
    this.at++;
    return values;
  }

  private dict(): PdfDict {
    this.at += 2;
    const dict: PdfDict = {};
    for (;;) {
      this.skipSpace();
      if (this.source.startsWith(">>", this.at)) break;
      const key = this.value();
      if (!(key instanceof PdfName)) throw new Error(`A key is not a name at ${this.at}.`);
      dict[key.name] = this.value();
    }
    this.at += 2;
    return dict;
  }

  private hexadecimal(): PdfString {
    const end = this.source.indexOf(">", this.at);
    const digits = this.source.slice(this.at + 1, end).replace(/\s/g, "");
    this.at = end + 1;
    return new PdfString(Buffer.from(digits, "hex").toString("latin1"));
  }

  private literal(): PdfString {
    let text = "";
    let depth = 0;
    for (; ; this.at++) {
      const character = this.source[this.at];
      if (character === undefined) throw new Error("A string is not closed.");
      if (character === "\\") {
        const next = this.source[++this.at] ?? "";
        text += escapes[next] ?? next;
        continue;
      }
      if (character === "(" && depth++ === 0) continue;
      if (character === ")" && --depth === 0) break;
      text += character;
    }
    this.at++;
    return new PdfString(text);
  }
}

/** A file's objects, found by its cross-reference table. */
export class PdfFile {
  readonly trailer: PdfDict;
  private readonly source: string;
  private readonly offsets: number[] = [];

  constructor(bytes: Uint8Array) {
    this.source = Buffer.from(bytes).toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1]);
    const table = this.source.slice(start, this.source.indexOf("trailer", start));
    for (const [, offset, kind] of table.matchAll(/(\d{10}) \d{5} ([nf])/g))
      this.offsets.push(kind === "n" ? Number(offset) : 0);
    const at = this.source.indexOf("trailer", start) + "trailer".length;
    this.trailer = new PdfReader(this.source, at).value() as PdfDict;
  }

  private objectAt(ref: PdfRef): { value: PdfValue; end: number } {
    const offset = this.offsets[ref.id] ?? 0;
    const head = `${ref.id} 0 obj`;
    if (!this.source.startsWith(head, offset))
      throw new Error(`Object ${ref.id} is not where the table says.`);
    const reader = new PdfReader(this.source, offset + head.length);
    return { value: reader.value(), end: reader.at };
  }

  /** The value itself, followed when it is a reference. */
  resolve(value: PdfValue | undefined): PdfValue {
    return value instanceof PdfRef ? this.objectAt(value).value : (value ?? null);
  }

  /** The same, when it must be a dictionary. */
  dict(value: PdfValue | undefined): PdfDict {
    const found = this.resolve(value);
    if (!isDict(found)) throw new Error("A dictionary was expected.");
    return found;
  }

  /** A stream's content, inflated when compressed. */
  stream(value: PdfValue | undefined): Buffer {
    if (!(value instanceof PdfRef)) throw new Error("A stream is always a reference.");
    const { value: dict, end } = this.objectAt(value);
    if (!isDict(dict)) throw new Error("A stream starts with a dictionary.");
    const from = this.source.indexOf("stream", end) + "stream\n".length;
    const raw = Buffer.from(this.source.slice(from, from + Number(dict.Length)), "latin1");
    return dict.Filter ? inflateSync(raw) : raw;
  }

  /** Every object of the file, for checks on all of a kind. */
  *objects(): Generator<PdfValue> {
    for (let id = 1; id < this.offsets.length; id++) yield this.objectAt(new PdfRef(id)).value;
  }
}

/** What a PDF of one page draws, with its colours as `#rrggbb`. */
export function drawingOf(bytes: Uint8Array): string {
  const file = new PdfFile(bytes);
  const pages = file.dict(file.dict(file.trailer.Root).Pages);
  const [page] = file.resolve(pages.Kids) as PdfValue[];
  const part = (value: string) =>
    Math.round(Number(value) * 255)
      .toString(16)
      .padStart(2, "0");
  return file
    .stream(file.dict(page).Contents)
    .toString("latin1")
    .replace(
      /([\d.]+) ([\d.]+) ([\d.]+) (?=scn)/gi,
      (_, ...parts: string[]) => `#${parts.slice(0, 3).map(part).join("")} `,
    );
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return typeof value === "object" && value !== null && value.constructor === Object;
}
export const nameOf = (value: PdfValue | undefined): string =>
  value instanceof PdfName ? value.name : "";
export const textOf = (value: PdfValue | undefined): string =>
  value instanceof PdfString ? value.text : "";
