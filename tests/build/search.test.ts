import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { type PageKind, pathOf } from "../../src/federation/paths.ts";
import { type Lexicon, reader } from "../../src/islands/search/lexicon.ts";
import { type PagefindModule, search } from "../../src/islands/search/pagefind.ts";
import { searchCaseFileSchema } from "../../src/schemas/search.ts";
import { bytesOf, home, textOfFile } from "./site.ts";

const base = new URL(home).pathname;
const read = reader(JSON.parse(textOfFile("rechercher/lexique.json")) as Lexicon);
const cases = searchCaseFileSchema.parse(
  parse(readFileSync("content/cases/recherche.yaml", "utf8")),
);
let engine: PagefindModule;

/** Pagefind as in the browser, its files read from `dist/`. */
beforeAll(async () => {
  vi.stubGlobal("fetch", async (address: URL | string) => {
    const [, file = ""] = /\/(pagefind\/[^?]*)/.exec(String(address)) ?? [];
    return new Response(new Uint8Array(bytesOf(file)));
  });
  const script = pathToFileURL(join(import.meta.dirname, "../../dist/pagefind/pagefind.js")).href;
  engine = (await import(/* @vite-ignore */ script)) as PagefindModule;
  await engine.options({ basePath: `${home}pagefind/`, baseUrl: base });
  await engine.init();
});

/** Address of the page that a case names. */
function addressOf(name: string): string {
  const [kind, ...steps] = name.split("/");
  const id = steps.join("/");
  return base + (kind === "page" ? `${id}/` : pathOf(kind as PageKind, id));
}

describe("what people type finds what they need, first", () => {
  test("there are enough cases to tell", () => expect(cases.length).toBeGreaterThanOrEqual(60));

  test.each(cases)("« $query » : $first", async ({ query, first }) => {
    const hits = await search(engine, read(query));
    expect(hits[0]?.url).toBe(addressOf(first));
  });
});

describe("the index", () => {
  test.each([
    ["arrhes", "Mot", "lexique/#"],
    ["L. 612-1", "Texte", "textes/#"],
    ["plateforme RLL", "Changement", "ce-qui-change/#"],
    ["CM2C", "Médiateur", "mon-mediateur/cm2c/"],
  ])("« %s » finds a « %s » of its own", async (query, kind, path) => {
    const hits = await search(engine, read(query));
    expect(hits.find((hit) => hit.kind === kind)?.url).toMatch(`${base}${path}`);
  });

  test("has nothing for what the site does not speak of", async () => {
    const hits = await search(engine, read("xqzwkj"));
    expect(hits).toEqual([]);
  });
});
