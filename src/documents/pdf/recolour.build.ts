import { unzlibSync, zlibSync } from "fflate";

/** How a content stream says a colour, as pdfkit writes it: three parts from 0 to 1. */
const inStream = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).join(" ");

/** The content stream of a page, as pdfkit writes it: compressed, its length given first. */
const streamObject =
  /^(?<head>\d+ 0 obj\n<<\n\/Length )(?<length>\d+)(?<rest>\n\/Filter \/FlateDecode\n>>\nstream\n)/;

/** A content stream with other colours. */
function recolourStream(object: Buffer, colours: ReadonlyMap<string, string>): Buffer {
  const { head, length, rest } = streamObject.exec(object.toString("latin1"))?.groups ?? {};
  if (head === undefined || length === undefined || rest === undefined)
    throw new Error("PDF : un contenu de page n’a pas la forme que pdfkit lui donne.");
  const start = head.length + length.length + rest.length;
  const end = start + Number(length);
  const drawn = Buffer.from(unzlibSync(object.subarray(start, end))).toString("latin1");
  const recoloured = drawn.replace(
    /^(\S+ \S+ \S+)(?= (?:scn|SCN)$)/gm,
    (colour) => colours.get(colour) ?? colour,
  );
  const packed = zlibSync(Buffer.from(recoloured, "latin1"));
  return Buffer.concat([
    Buffer.from(`${head}${packed.length}${rest}`, "latin1"),
    packed,
    object.subarray(end),
  ]);
}

/**
 * A file that `createPdf` made, in other colours: the same bytes as if it had been drawn with them,
 * in a tenth of the time.
 *
 * @param colours what each colour becomes, both as `#rrggbb`; those not named stay
 * @throws Error when the file is not as pdfkit writes it
 */
export function recolourPdf(
  file: Uint8Array,
  colours: Readonly<Record<string, string>>,
): Uint8Array {
  const bytes = Buffer.from(file);
  const text = bytes.toString("latin1");
  const table = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
  if (!table) throw new Error("PDF : la table des objets est introuvable.");
  const entries = /^(\d{10})(?= 00000 n)/gm;
  const offsets = [...text.slice(table).matchAll(entries)].map(([, offset]) => Number(offset));
  const contents = new Set(
    [...text.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => offsets[Number(id) - 1]),
  );
  const known = new Map(
    Object.entries(colours).map(([from, to]) => [inStream(from), inStream(to)] as const),
  );

  const inOrder = offsets.toSorted((a, b) => a - b);
  const parts: Buffer[] = [bytes.subarray(0, inOrder[0])];
  const moved = new Map<number, number>();
  let written = parts[0]!.length;
  for (const [index, offset] of inOrder.entries()) {
    const object = bytes.subarray(offset, inOrder[index + 1] ?? table);
    const part = contents.has(offset) ? recolourStream(object, known) : object;
    moved.set(offset, written);
    parts.push(part);
    written += part.length;
  }
  const tail = text
    .slice(table)
    .replace(entries, (offset) => String(moved.get(Number(offset))).padStart(10, "0"))
    .replace(/(?<=startxref\n)\d+/, String(written));
  return Buffer.concat([...parts, Buffer.from(tail, "latin1")]);
}
