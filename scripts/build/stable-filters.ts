import { createHash } from "node:crypto";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/**
 * Makes two builds of the same site the same: Pagefind writes the values of a filter in an order
 * that changes at each run, and names the filter, then the list that names it, by their content.
 *
 * @param folder the `pagefind/` of a built site
 */
export async function stableFilters(folder: string): Promise<void> {
  const entry = join(folder, "pagefind-entry.json");
  const index = JSON.parse(await readFile(entry, "utf8"));
  for (const language of Object.values<{ hash: string }>(index.languages)) {
    const list = join(folder, `pagefind.${language.hash}.pf_meta`);
    const [code = ""] = language.hash.split("_");
    let meta = gunzipSync(await readFile(list)).toString("latin1");
    for (const name of await readdir(join(folder, "filter"))) {
      if (!name.startsWith(`${code}_`)) continue;
      const file = join(folder, "filter", name);
      const sorted = sortFilter(gunzipSync(await readFile(file)));
      const old = name.replace(/\.pf_filter$/, "");
      const now = `${code}_${sumOf(sorted, old.length - code.length - 1)}`;
      if (meta.split(old).length !== 2)
        throw new Error(`Index de recherche : ${old} n’est pas nommé une fois et une seule.`);
      meta = meta.replace(old, now);
      await writeFile(file, gzipSync(sorted));
      await rename(file, join(folder, "filter", `${now}.pf_filter`));
    }
    const bytes = Buffer.from(meta, "latin1");
    const hash = `${code}_${sumOf(bytes, 10)}`;
    await writeFile(list, gzipSync(bytes));
    await rename(list, join(folder, `pagefind.${hash}.pf_meta`));
    language.hash = hash;
  }
  await writeFile(entry, JSON.stringify(index));
}
