import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdfFiles, wordFiles } from "../../../scripts/bench/budgets.ts";
import {
  htmlAndCss,
  type PageWeight,
  pageWeight,
  scriptAtOnce,
  totalBytes,
} from "../../../scripts/bench/page-weight.ts";
import { basePath, brotliSize, localPath, pagesUnder } from "../../../scripts/bench/site.ts";

const inline = 'document.documentElement.className = "script"';
const files = {
  "outil/index.html": `<link rel="stylesheet" href="/aide/_astro/a.css">
    <link rel="preload" as="font" href="/aide/_astro/text.1.woff2">
    <script>${inline}</script>
    <astro-island component-url="/aide/_astro/Tool.1.js" renderer-url="/aide/_astro/client.1.js"
      props="{&quot;badge&quot;:[0,&quot;/aide/badge.js&quot;]}"></astro-island>`,
  "_astro/a.css":
    "@font-face{font-family:T;src:url(./text.1.woff2)}@font-face{font-family:U;src:url('/aide/_astro/title.1.woff2')}",
  "_astro/text.1.woff2": "text font",
  "_astro/title.1.woff2": "title font, longer",
  "_astro/Tool.1.js": 'import{a}from"./shared.1.js";a(()=>import(`./pdf.1.js`))',
  "_astro/client.1.js": 'import{a}from"./shared.1.js";a()',
  "_astro/shared.1.js": "export const a=(b)=>b;",
  "_astro/pdf.1.js": 'import{a}from"./shared.1.js";import"./fonts.1.js";a()',
  "_astro/fonts.1.js": "export const f=1;",
  "_astro/unused.1.js": "nobody()",
  "badge.js": "export default 1;",
  "simple/index.html": "<p>Rien d’autre.</p>",
  "casse/index.html": '<script type="module" src="/aide/_astro/absent.js"></script>',
  "ailleurs/index.html": '<link rel="stylesheet" href="https://cdn.example/a.css">',
};

const site = { folder: mkdtempSync(join(tmpdir(), "bench-")), base: "/aide/" };
const sizes = (...paths: (keyof typeof files)[]) =>
  paths.reduce((sum, path) => sum + brotliSize(files[path]), 0);
const paths = (list: { path: string }[]) => list.map(({ path }) => path).toSorted();

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site.folder, path)), { recursive: true });
    writeFileSync(join(site.folder, path), text);
  }
});
afterAll(() => rmSync(site.folder, { recursive: true }));

describe("a page with an island", () => {
  let weight: PageWeight;
  beforeAll(async () => {
    weight = await pageWeight(site, "outil/");
  });

  test("its HTML and stylesheets count once compressed", () => {
    expect(htmlAndCss(weight)).toBe(sizes("outil/index.html", "_astro/a.css"));
  });

  test("its script is the island, its renderer, what both import, and what is written in it", () => {
    expect(paths(weight.scripts)).toEqual([
      "_astro/Tool.1.js",
      "_astro/client.1.js",
      "_astro/shared.1.js",
    ]);
    expect(scriptAtOnce(weight)).toBe(
      sizes("_astro/Tool.1.js", "_astro/client.1.js", "_astro/shared.1.js") + brotliSize(inline),
    );
  });

  test("what import() brings is apart, without what is there already", () => {
    expect(weight.onDemand.map(({ name, files }) => [name, paths(files)])).toEqual([
      ["pdf", ["_astro/fonts.1.js", "_astro/pdf.1.js"]],
      ["badge", ["badge.js"]],
    ]);
  });

  test("the PDF is all that comes on demand and is not Word", () => {
    const docx = { name: "docx", files: [{ path: "_astro/docx.1.js", bytes: 9 }] };
    const letter = { ...weight, onDemand: [...weight.onDemand, docx] };
    expect(paths(wordFiles(letter))).toEqual(["_astro/docx.1.js"]);
    expect(paths(pdfFiles(letter))).toEqual(["_astro/fonts.1.js", "_astro/pdf.1.js", "badge.js"]);
    expect(totalBytes(pdfFiles(letter))).toBe(
      sizes("_astro/fonts.1.js", "_astro/pdf.1.js", "badge.js"),
    );
  });

  test("a page without the Word writer is an error that lists what it has", () => {
    expect(() => wordFiles(weight)).toThrow("mais « pdf », « badge »");
  });

  test("its fonts count each once, as they are", () => {
    expect(paths(weight.fonts)).toEqual(["_astro/text.1.woff2", "_astro/title.1.woff2"]);
    expect(totalBytes(weight.fonts)).toBe("text font".length + "title font, longer".length);
  });
});

test("a page without script weighs none", async () => {
  const weight = await pageWeight(site, "simple/");
  expect([scriptAtOnce(weight), weight.scripts, weight.onDemand]).toEqual([0, [], []]);
});

test("a missing file is named with the page that asks for it", async () => {
  await expect(pageWeight(site, "casse/")).rejects.toThrow(
    "casse/index.html demande « _astro/absent.js »",
  );
});

test("a stylesheet of another host is an error", async () => {
  await expect(pageWeight(site, "ailleurs/")).rejects.toThrow(
    "« https://cdn.example/a.css », qui est hors du site",
  );
});

test("pages are found by the first part of their address", () => {
  expect(pagesUnder(site, "s")).toEqual(["simple/"]);
  expect(pagesUnder(site, "")).toEqual(["ailleurs/", "casse/", "outil/", "simple/"]);
});

test.each([
  ["/aide/_astro/x.js?v=1#a", "_astro/x.js"],
  ["./x.js", "_astro/x.js"],
  ["../x.js", "x.js"],
  ["/x.js", undefined],
  ["//cdn.example/x.js", undefined],
  ["preact", undefined],
])("the address %s is the file %s", (address, path) => {
  expect(localPath(site, address, "_astro/from.js")).toBe(path);
});

test.each([
  [undefined, "/"],
  ["", "/"],
  ["/aide", "/aide/"],
  ["aide/fr/", "/aide/fr/"],
])("BASE_PATH %j is the base %s", (given, base) => {
  expect(basePath({ BASE_PATH: given })).toBe(base);
});
