import { crc32, inflateRawSync } from "node:zlib";

/** A zip archive read back: its files by path, as text and as bytes, and the days its entries bear. */
export interface ReadZip {
  files: Map<string, string>;
  contents: Map<string, Buffer>;
  days: Set<number>;
}

/** Reads a zip archive by its directory; a content whose sum does not match its entry is refused. */
export function readZip(zip: Uint8Array): ReadZip {
  const bytes = Buffer.from(zip);
  const contents = new Map<string, Buffer>();
  const days = new Set<number>();
  const end = bytes.length - 22;
  let entry = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index++) {
    const [method, size] = [bytes.readUInt16LE(entry + 10), bytes.readUInt32LE(entry + 20)];
    const nameLength = bytes.readUInt16LE(entry + 28);
    const name = bytes.toString("utf8", entry + 46, entry + 46 + nameLength);
    const local = bytes.readUInt32LE(entry + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    const content = method === 8 ? inflateRawSync(data) : data;
    if (crc32(content) !== bytes.readUInt32LE(entry + 16))
      throw new Error(`the content of ${name} is damaged`);
    contents.set(name, content);
    days.add(bytes.readUInt16LE(entry + 14)).add(bytes.readUInt16LE(local + 12));
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  const files = new Map([...contents].map(([name, content]) => [name, content.toString("utf8")]));
  return { files, contents, days };
}
