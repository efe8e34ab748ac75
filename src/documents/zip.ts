import { crc32 } from "./crc32.ts";

/** One file of an archive; a text is written in UTF-8. */
export interface ZipFile {
  /** Path inside the archive, with `/` between folders: « 01-prevenir/lettre.pdf ». */
  path: string;
  content: Uint8Array | string;
}

/** 1 January 1980, the first day that a zip file can bear: the clock is never read. */
export const firstZipDay = (1 << 5) | 1;

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

/**
 * A zip archive of these files, in this order, stored as they are: PDF and Word files are compressed
 * already. The same files give the same bytes. Layout: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16.
 *
 * @throws Error when a path is unsafe or given twice, or beyond what the format holds (65 535 files, 4 GB)
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const seen = new Set<string>();
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    checkPath(path, seen);
    const name = encoder.encode(path);
    const data = typeof content === "string" ? encoder.encode(content) : content;
    const common = [
      [2, version],
      [2, utf8Names],
      [2, 0], // stored
      [2, 0], // midnight
      [2, firstZipDay],
      [4, crc32(data)],
      [4, data.length],
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
    bodies.push(header, name, data);
    offset += header.length + name.length + data.length;
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
