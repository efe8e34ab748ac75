import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  type IndexFile,
  sortFilter,
  stableFilters,
} from "../../../scripts/build/stable-filters.ts";

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
  const start = "fr_0123456789";
  /** An index as Pagefind writes it, with its values in this order and this name for its filter. */
  function settled(values: Buffer[], name: string): Map<string, Buffer> {
    const entry = { version: "1", languages: { fr: { hash: start, page_count: 3 } } };
    const meta = Buffer.concat([signature, list([text("Type"), text(name)])]);
    const files: IndexFile[] = [
      { path: "pagefind-entry.json", content: Buffer.from(JSON.stringify(entry)) },
      { path: `pagefind.${start}.pf_meta`, content: gzipSync(meta) },
      { path: `filter/${name}.pf_filter`, content: gzipSync(filter(values)) },
      { path: "fragment/fr_1234567.pf_fragment", content: Buffer.from("as it is") },
    ];
    stableFilters(files);
    return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
  }

  test("is the same whatever the order it came in", () => {
    const one = settled([letter, word, guide], "fr_aaaaaaa");
    expect(settled([guide, letter, word], "fr_bbbbbbb")).toEqual(one);
  });

  test("names its files as they are named, and changes no other", () => {
    const files = settled([letter, word, guide], "fr_aaaaaaa");
    const { languages } = JSON.parse(files.get("pagefind-entry.json")!.toString());
    const meta = gunzipSync(files.get(`pagefind.${languages.fr.hash}.pf_meta`)!).toString("latin1");
    const name = [...files.keys()].find((path) => path.startsWith("filter/"))!;
    expect(meta).toContain(name.slice("filter/".length, -".pf_filter".length));
    expect(meta).not.toContain("fr_aaaaaaa");
    expect(languages.fr.page_count).toBe(3);
    expect(files.get("fragment/fr_1234567.pf_fragment")!.toString()).toBe("as it is");
  });

  test("that lacks a file is refused", () => {
    expect(() => stableFilters([])).toThrow(/il manque pagefind-entry\.json/);
  });
});
