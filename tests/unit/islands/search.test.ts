import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  excerptParts,
  groupByKind,
  type Hit,
  type PagefindModule,
  readHits,
} from "../../../src/islands/search/pagefind.ts";

describe("an excerpt in pieces", () => {
  const plain = (text: string) => ({ text, marked: false });
  const marked = (text: string) => ({ text, marked: true });
  test.each([
    ["", []],
    ["sans marque", [plain("sans marque")]],
    ["le <mark>délai</mark> court", [plain("le "), marked("délai"), plain(" court")]],
    ["<mark>deux</mark> <mark>mots</mark>", [marked("deux"), plain(" "), marked("mots")]],
    ["<mark>collés</mark><mark>ensemble</mark>", [marked("collés"), marked("ensemble")]],
    ["a &lt;b&gt; &amp; &quot;c&quot;", [plain('a <b> & "c"')]],
    ["&amp;lt;", [plain("&lt;")]],
    ["<mark>a &amp; b</mark>", [marked("a & b")]],
  ])("« %s »", (html, parts) => {
    expect(excerptParts(html)).toEqual(parts);
  });

  test("loses no word, and no tag is left", () => {
    const html = "avant <mark>le <b>délai</mark> &lt;mark&gt; après";
    const text = excerptParts(html)
      .map((part) => part.text)
      .join("");
    expect(text).toBe("avant le <b>délai <mark> après");
  });
});

const hit = (kind: string, title: string): Hit => ({ url: `/${title}/`, title, kind, excerpt: [] });

describe("results by kind", () => {
  test("come in the order in which one acts, each kind in its own order", () => {
    const hits = [
      hit("Page", "p1"),
      hit("Lettre", "l1"),
      hit("Guide", "g1"),
      hit("Médiateur", "m1"),
      hit("Guide", "g2"),
      hit("Calculateur", "c1"),
    ];
    expect(
      groupByKind(hits).map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]),
    ).toEqual([
      ["Guide", ["g1", "g2"]],
      ["Calculateur", ["c1"]],
      ["Lettre", ["l1"]],
      ["Médiateur", ["m1"]],
      ["Page", ["p1"]],
    ]);
  });

  test("lose none of the kinds that a page may have", () => {
    const layout = readFileSync(
      new URL("../../../src/layouts/Base.astro", import.meta.url),
      "utf8",
    );
    const union = /\bkind\?: ([^;]+);/.exec(layout)?.[1] ?? "";
    const kinds = [...union.matchAll(/"([^"]+)"/g)].map(([, kind]) => kind!);
    expect(kinds).toContain("Guide");
    const shown = groupByKind(kinds.map((kind) => hit(kind, kind))).map(({ kind }) => kind);
    expect([...shown].sort()).toEqual([...kinds].sort());
  });

  test("of nothing are nothing", () => {
    expect(groupByKind([])).toEqual([]);
  });
});

/** A stand-in for Pagefind that answers with these pages. */
function engineWith(pages: object[]): PagefindModule {
  const results = pages.map((page) => ({
    data: async () => ({ url: "/a/", excerpt: "", meta: {}, filters: {}, ...page }),
  }));
  return { options: async () => {}, init: async () => {}, search: async () => ({ results }) };
}

describe("reading what the engine found", () => {
  test("takes title, kind and excerpt", async () => {
    const page = {
      url: "/guides/x/",
      excerpt: "un <mark>an</mark>",
      meta: { title: "Un guide" },
      filters: { Type: ["Guide"] },
    };
    expect(await readHits(engineWith([page]), "an")).toEqual([
      {
        url: "/guides/x/",
        title: "Un guide",
        kind: "Guide",
        excerpt: [
          { text: "un ", marked: false },
          { text: "an", marked: true },
        ],
      },
    ]);
  });

  test("a page without title or kind is shown by its address", async () => {
    expect(await readHits(engineWith([{}]), "x")).toEqual([
      { url: "/a/", title: "/a/", kind: "Page", excerpt: [] },
    ]);
  });

  test("stops at two dozen", async () => {
    const pages = Array.from({ length: 40 }, (_, rank) => ({ url: `/${rank}/` }));
    const hits = await readHits(engineWith(pages), "x");
    expect(hits.map(({ url }) => url)).toEqual(pages.slice(0, 24).map(({ url }) => url));
  });
});
