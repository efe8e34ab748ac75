import { describe, expect, test } from "vitest";
import { readPage } from "../../../scripts/bench/html.ts";

describe("what a page's HTML asks for", () => {
  test("stylesheets, in any order of attributes and quotes", () => {
    const html = `<link href=/a.css rel=stylesheet><LINK rel='stylesheet' href='/b.css'>
      <link rel="icon" href="/c.svg"><link rel="alternate" href="/d.css">`;
    expect(readPage(html).stylesheets).toEqual(["/a.css", "/b.css"]);
  });

  test("scripts by address, modules or not, with entities read", () => {
    const html = `<script src="/a.js?x=1&amp;y=2"></script><script type="module" src="/b.js"></script>`;
    expect(readPage(html)).toMatchObject({
      scripts: ["/a.js?x=1&y=2", "/b.js"],
      inlineScripts: [],
    });
  });

  test("scripts written in the page, and not the data", () => {
    const html = `<script type="application/ld+json">{"a":"<b>"}</script>
      <script>if (1 > 0) go("<link rel=stylesheet href=/no.css>")</script>
      <script type="module">import "/m.js"</script>`;
    expect(readPage(html)).toMatchObject({
      stylesheets: [],
      inlineScripts: [
        { text: 'if (1 > 0) go("<link rel=stylesheet href=/no.css>")', module: false },
        { text: 'import "/m.js"', module: true },
      ],
    });
  });

  test("nothing that a comment or a style holds", () => {
    const html = `<!-- <script src="/a.js"></script> --><style>/* <script src="/b.js"> */</style>`;
    expect(readPage(html)).toMatchObject({ scripts: [], inlineScripts: [] });
  });

  test("preloads, by what they are of", () => {
    const html = `<link rel="modulepreload" href="/a.js"><link rel="preload" as="script" href="/b.js">
      <link rel="preload" as="font" href="/c.woff2" crossorigin><link rel="preload" as="image" href="/d.png">`;
    expect(readPage(html)).toMatchObject({
      modulePreloads: ["/a.js", "/b.js"],
      fonts: ["/c.woff2"],
    });
  });

  test("an island's modules, and those that its props name, even with « > » among the props", () => {
    const html = `<astro-island component-url="/x.js" renderer-url="/r.js" client="visible"
      props="{&quot;a&quot;:[0,&quot;1 > 0&quot;],&quot;m&quot;:[0,&quot;/files/badge.js&quot;]}" ssr>`;
    expect(readPage(html).islands).toEqual([
      { modules: ["/x.js", "/r.js"], givenModules: ["/files/badge.js"] },
    ]);
  });
});
