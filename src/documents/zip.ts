import { crc32 } from "./crc32.ts";

/** One file of an archive; a text is written in UTF-8. */
export interface ZipFile {
  /** Path inside the archive, with `/` between folders: « 01-prevenir/lettre.pdf ». */
  path: string;
  content: Uint8Array | string;
  /** When it says it was changed; midnight of the first day without it. */
  changed?: ZipTime;
}

/** A moment as MS-DOS writes it, to two seconds (APPNOTE.TXT 4.4.6). */
export interface ZipTime {
  day: number;
  time: number;
}

/** 1 January 1980, the first day that a zip file can bear: the clock is never read. */
export const firstZipDay = (1 << 5) | 1;

/** A moment of UTC for an archive, whose years run from 1980 to 2107. */
export function zipTime(moment: Date): ZipTime {
  const [year, month, date] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  return {
    day: ((year - 1980) << 9) | ((month + 1) << 5) | date,
    time:
      (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
  };
}

/** The names are in UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const utf8Names = 1 << 11;
const version = 20;
/** Made on Unix, readable by all: `unzip` then leaves the names in UTF-8 as they are. */
const madeOnUnix = (3 << 8) | version;
const readableFile = 0o100644 << 16;

function checkPath(path: string, seen: Set<string>): void {
  const steps = path.split("/");
  if (/[\\:\p{Cc}]/u.test(path) || steps.some((step) => ["", ".", ".."].includes(step)))
    throw new Error(
      `Chemin « ${path} » refusé dans une archive : écrire dossier/fichier, sans / au début ni « .. ».`,
    );
  // Windows and macOS do not tell « A.pdf » from « a.pdf »: one would overwrite the other.
  const key = path.normalize("NFC").toLowerCase();
  if (seen.has(key)) throw new Error(`Deux fichiers de l’archive s’appellent « ${path} ».`);
  seen.add(key);
}

/** Little-endian fields in a row: `[bytes, value]`. */
function record(fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concatenate(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Compresses bytes without a header of its own (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The bytes that stand for a file, and how they were made (APPNOTE.TXT 4.4.5): 0 stored, 8 deflated. */
function bodyOf(data: Uint8Array, deflate?: Deflate): { body: Uint8Array; method: 0 | 8 } {
  const packed = deflate?.(data);
  return packed && packed.length < data.length
    ? { body: packed, method: 8 }
    : { body: data, method: 0 };
}

/**
 * A zip archive of these files, in this order. The same files give the same bytes. Layout:
 * APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16.
 *
 * @param deflate compresses what it makes smaller; without it all is stored as it is, which is
 *   enough for PDF and Word files, compressed already
 * @throws Error when a path is unsafe or given twice, or beyond what the format holds (65 535 files, 4 GB)
 */
export function writeZip(files: readonly ZipFile[], deflate?: Deflate): Uint8Array {
  const encoder = new TextEncoder();
  const seen = new Set<string>();
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content, changed } of files) {
    checkPath(path, seen);
    const name = encoder.encode(path);
    const data = typeof content === "string" ? encoder.encode(content) : content;
    const { body, method } = bodyOf(data, deflate);
    const common = [
      [2, version],
      [2, utf8Names],
      [2, method],
      [2, changed?.time ?? 0],
      [2, changed?.day ?? firstZipDay],
      [4, crc32(data)],
      [4, body.length],
      [4, data.length],
      [2, name.length],
      [2, 0], // no extra field
    ] as const;
    const header = record([[4, 0x04034b50], ...common]);
    directory.push(
      record([
        [4, 0x02014b50],
        [2, madeOnUnix],
        ...common,
        [2, 0], // no comment
        [2, 0], // first disk
        [2, 0], // binary
        [4, readableFile],
        [4, offset],
      ]),
      name,
    );
    bodies.push(header, name, body);
    offset += header.length + name.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  if (files.length > 0xffff || offset + size > 0xffffffff)
    throw new Error("Archive trop grande : 65 535 fichiers et 4 Go au plus.");
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return concatenate([...bodies, ...directory, end]);
}
