import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { sortFilter, stableFilters } from "../../../scripts/build/stable-filters.ts";

const signature = Buffer.from("pagefind_dcd");
const text = (word: string) =>
  Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
const list = (items: Buffer[]) => Buffer.concat([Buffer.from([0x80 + items.length]), ...items]);
/** A page number in one, two or three bytes. */
const page = (number: number) =>
  Buffer.from(
    number < 24 ? [number] : number < 256 ? [0x18, number] : [0x19, number >> 8, number & 0xff],
  );
const value = (word: string, pages: number[]) => list([text(word), list(pages.map(page))]);
const filter = (values: Buffer[]) => Buffer.concat([signature, list([text("Type"), list(values)])]);

const guide = value("Guide", [1, 30, 300]);
const letter = value("Lettre", [2, 24, 255, 256]);
const word = value("Mot", []);

test("the values of a filter come in one order, with their pages", () => {
  const wanted = filter([word, guide, letter]);
  expect(sortFilter(filter([letter, word, guide]))).toEqual(wanted);
  expect(sortFilter(filter([guide, letter, word]))).toEqual(wanted);
});

test("a filter without a value stays as it is", () => {
  expect(sortFilter(filter([]))).toEqual(filter([]));
});

test("a file made otherwise is refused", () => {
  const odd = Buffer.concat([signature, list([text("Type"), Buffer.from([0xa0])])]);
  expect(() => sortFilter(odd)).toThrow(/filtre/);
});

describe("an index", () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  /** An index as Pagefind writes it, with its values in this order and this name for its filter. */
  async function settled(values: Buffer[], name: string): Promise<Record<string, string>> {
    const folder = mkdtempSync(join(tmpdir(), "index-"));
    folders.push(folder);
    mkdirSync(join(folder, "filter"));
    writeFileSync(join(folder, "filter", `${name}.pf_filter`), gzipSync(filter(values)));
    const meta = Buffer.concat([signature, list([text("Type"), text(name)])]);
    writeFileSync(join(folder, `pagefind.fr_0123456789.pf_meta`), gzipSync(meta));
    const entry = { version: "1", languages: { fr: { hash: "fr_0123456789", page_count: 3 } } };
    writeFileSync(join(folder, "pagefind-entry.json"), JSON.stringify(entry));
    await stableFilters(folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      files
        .filter((file) => file.isFile())
        .map((file) => {
          const path = join(file.parentPath, file.name);
          return [path.slice(folder.length + 1), readFileSync(path).toString("latin1")];
        }),
    );
  }

  test("is the same whatever the order it came in", async () => {
    const one = await settled([letter, word, guide], "fr_aaaaaaa");
    const other = await settled([guide, letter, word], "fr_bbbbbbb");
    expect(other).toEqual(one);
  });

  test("names its files as they are named", async () => {
    const files = await settled([letter, word, guide], "fr_aaaaaaa");
    const { languages } = JSON.parse(files["pagefind-entry.json"]!);
    const meta = files[`pagefind.${languages.fr.hash}.pf_meta`]!;
    const held = gunzipSync(Buffer.from(meta, "latin1")).toString("latin1");
    const name = Object.keys(files).find((path) => path.startsWith("filter/"))!;
    expect(held).toContain(name.slice("filter/".length, -".pf_filter".length));
    expect(held).not.toContain("fr_aaaaaaa");
    expect(languages.fr.page_count).toBe(3);
  });
});
