import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dropUnused } from "../../../scripts/build/drop-unused.ts";

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "site-"));
  mkdirSync(join(site, "_astro"));
});
afterEach(() => rmSync(site, { recursive: true }));

/** Writes these files, and tells which are left once what these pages do not lead to is dropped. */
function left(files: Record<string, string>, html: string[]): string[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(site, "_astro", name), text);
  dropUnused(site, html);
  return readdirSync(join(site, "_astro")).sort();
}

test("keeps what pages name, and what that names in turn", () => {
  const files = {
    "Tool.D5Fzy8Ip.js": 'import{a}from"./today.Bk-2_x9A.js";const d=["./pdf.aaaaaaaa.js"]',
    "today.Bk-2_x9A.js": "export const a=1",
    "pdf.aaaaaaaa.js": "import(`./fonts.bbbbbbbb.js`)",
    "fonts.bbbbbbbb.js": "",
    "other.cccccccc.js": 'import"./alone.dddddddd.js"',
    "alone.dddddddd.js": "",
    "site.eeeeeeee.css": "@font-face{src:url(sans.ffffffff.woff2)}",
    "sans.ffffffff.woff2": "",
    "serif.gggggggg.woff2": "",
  };
  const page =
    '<link rel="stylesheet" href="/litiges/_astro/site.eeeeeeee.css"><astro-island component-url="/litiges/_astro/Tool.D5Fzy8Ip.js"></astro-island>';
  expect(left(files, [page])).toEqual([
    "Tool.D5Fzy8Ip.js",
    "fonts.bbbbbbbb.js",
    "pdf.aaaaaaaa.js",
    "sans.ffffffff.woff2",
    "site.eeeeeeee.css",
    "today.Bk-2_x9A.js",
  ]);
});

test("reads addresses written as JSON in an attribute, and files that name each other", () => {
  const files = {
    "a.aaaaaaaa.js": 'import"./b.bbbbbbbb.js"',
    "b.bbbbbbbb.js": 'import"./a.aaaaaaaa.js"',
    "c.cccccccc.css": "",
  };
  const page = "<astro-island props='{&quot;style&quot;:&quot;/_astro/a.aaaaaaaa.js&quot;}'>";
  expect(left(files, [page])).toEqual(["a.aaaaaaaa.js", "b.bbbbbbbb.js"]);
});
