import { inflateRawSync } from "node:zlib";

/** The files of a zip archive by path, and the days its entries bear. */
export function readZip(zip: Uint8Array): { files: Map<string, string>; days: Set<number> } {
  const bytes = Buffer.from(zip);
  const files = new Map<string, string>();
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
    files.set(name, (method === 8 ? inflateRawSync(data) : data).toString("utf8"));
    days.add(bytes.readUInt16LE(entry + 14)).add(bytes.readUInt16LE(local + 12));
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return { files, days };
}
