import { firstZipDay } from "../zip.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escapeXml = (text: string) =>
  text.replace(/[&<>]/g, (character) => entities[character] ?? "");

/** `docProps/core.xml` with the letter's day in place of the clock. `day` is `YYYY-MM-DD`. */
export function coreProperties({
  title,
  author,
  language,
  day,
}: Record<"title" | "author" | "language" | "day", string>): string {
  const moment = `${day}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:language>${language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  );
}

/**
 * Writes the same day on every entry of a zip file, in place: the packer writes the clock's time.
 * Layout: APPNOTE.TXT 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end record).
 */
export function pinZipDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("Not a zip file without comment.");
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const local = view.getUint32(entry + 42, true);
    for (const time of [entry + 12, local + 10]) {
      view.setUint16(time, 0, true);
      view.setUint16(time + 2, firstZipDay, true);
    }
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return zip;
}
