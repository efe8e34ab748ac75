import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/** Each file of the search index starts with this, then holds CBOR. */
const signature = "pagefind_dcd";

/** Where the CBOR item that starts at `at` has its content, how many it says, and of what kind. */
function head(bytes: Uint8Array, at: number): { kind: number; count: number; body: number } {
  const first = bytes[at] ?? 0;
  const size = first & 31;
  if (size < 24) return { kind: first >> 5, count: size, body: at + 1 };
  const width = 1 << (size - 24);
  if (width > 4) throw new Error("Index de recherche : nombre trop long dans un filtre.");
  const count = bytes.subarray(at + 1, at + 1 + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return { kind: first >> 5, count, body: at + 1 + width };
}

/** Where the item that starts at `at` ends. Filters hold numbers (0), texts (3) and lists (4) only. */
function end(bytes: Uint8Array, at: number): number {
  const { kind, count, body } = head(bytes, at);
  if (kind === 0) return body;
  if (kind === 3) return body + count;
  if (kind !== 4)
    throw new Error(`Index de recherche : donnée inattendue (${kind}) dans un filtre.`);
  let next = body;
  for (let item = 0; item < count; item++) next = end(bytes, next);
  return next;
}

/**
 * A filter (`[name, [[value, [page, …]], …]]`) with its values in one order.
 *
 * @throws Error when it is not made so
 */
export function sortFilter(bytes: Uint8Array): Uint8Array {
  const start = signature.length;
  const values = end(bytes, head(bytes, start).body);
  const { kind, count, body } = head(bytes, values);
  if (kind !== 4) throw new Error("Index de recherche : un filtre n’a pas la forme connue.");
  const items: Buffer[] = [];
  let at = body;
  for (let item = 0; item < count; item++) {
    const next = end(bytes, at);
    items.push(Buffer.from(bytes.subarray(at, next)));
    at = next;
  }
  return Buffer.concat([
    bytes.subarray(0, body),
    ...items.sort(Buffer.compare),
    bytes.subarray(at),
  ]);
}

const sumOf = (bytes: Uint8Array, length: number) =>
  createHash("sha1").update(bytes.subarray(signature.length)).digest("hex").slice(0, length);

/** A file of the index, by its path below `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** The only file at this path. */
function fileAt(files: readonly IndexFile[], path: string): IndexFile {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`Index de recherche : il manque ${path}.`);
  return found;
}

/**
 * Makes two builds of the same site the same: Pagefind writes the values of a filter in an order
 * that changes at each run, and names the filter, then the list that names it, by their content.
 *
 * @param files the whole index; those that change are changed in place
 */
export function stableFilters(files: IndexFile[]): void {
  const entry = fileAt(files, "pagefind-entry.json");
  const index = JSON.parse(Buffer.from(entry.content).toString("utf8"));
  for (const language of Object.values<{ hash: string }>(index.languages)) {
    const list = fileAt(files, `pagefind.${language.hash}.pf_meta`);
    const [code = ""] = language.hash.split("_");
    let meta = gunzipSync(list.content).toString("latin1");
    for (const filter of files.filter(({ path }) => path.startsWith(`filter/${code}_`))) {
      const sorted = sortFilter(gunzipSync(filter.content));
      const old = filter.path.slice("filter/".length, -".pf_filter".length);
      const now = `${code}_${sumOf(sorted, old.length - code.length - 1)}`;
      if (meta.split(old).length !== 2)
        throw new Error(`Index de recherche : ${old} n’est pas nommé une fois et une seule.`);
      meta = meta.replace(old, now);
      filter.content = gzipSync(sorted);
      filter.path = `filter/${now}.pf_filter`;
    }
    const bytes = Buffer.from(meta, "latin1");
    language.hash = `${code}_${sumOf(bytes, 10)}`;
    list.content = gzipSync(bytes);
    list.path = `pagefind.${language.hash}.pf_meta`;
  }
  entry.content = Buffer.from(JSON.stringify(index));
}
