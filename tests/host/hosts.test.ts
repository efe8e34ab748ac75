import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allHeaders } from "../../src/federation/host/headers.ts";
import { contentType, mediaTypeOf } from "../../src/federation/host/media-types.ts";
import { aFile, extraFiles, removeKits, unpackedKit, write } from "./kit-site.ts";
import { type RunningServer, type ServerName, serveKit, servers } from "./servers.ts";

const bases = ["/litiges/", "/"];
const names = Object.keys(servers) as ServerName[];
const served = names.flatMap((name) => bases.map((base) => [name, base] as const));

const hashed = aFile("_astro/", ".js");
const guide = aFile("guides/", "/index.html").replace(/index\.html$/, "");

/** A file of each zone of the list, by the zone's folder. */
const inZone: Record<string, string> = {
  "": guide,
  "_astro/": hashed,
  "pagefind/filter/": aFile("pagefind/filter/"),
  "pagefind/fragment/": aFile("pagefind/fragment/"),
  "pagefind/index/": aFile("pagefind/index/"),
  "api/": aFile("api/", ".json"),
  "integrer/": "integrer/exemple/",
  "integrer/oembed/": "integrer/oembed/exemple.json",
  "integrer/v1/": "integrer/v1/exemple.js",
};

/** A file of each kind that the site holds. */
const kinds = [
  aFile("", ".html"),
  aFile("", ".css"),
  hashed,
  aFile("", ".txt"),
  aFile("", ".json"),
  aFile("", ".xml"),
  aFile("", ".svg"),
  aFile("", ".png"),
  aFile("", ".woff2"),
  aFile("", ".pdf"),
  aFile("", ".docx"),
  aFile("", ".zip"),
  aFile("pagefind/", ".pagefind"),
  aFile("pagefind/", ".pf_meta"),
  aFile("pagefind/", ".pf_fragment"),
  ...Object.keys(extraFiles).filter((path) => path.startsWith("essai/") && !path.includes("/.")),
];

afterAll(removeKits);

describe.each(served)("%s serves the kit at %s", (name, base) => {
  let kit: string;
  let server: RunningServer;

  beforeAll(async () => {
    kit = await unpackedKit(base);
    server = await serveKit(name, kit);
  });
  afterAll(() => server?.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}${base}${path}`, { redirect: "manual", headers });
  const onDisk = (path: string) => readFileSync(join(kit, `site${base}${path}`));

  test.each(allHeaders("/").map(({ folder }) => folder))(
    "every header of the list, and no other, below « %s »",
    async (folder) => {
      const zones = allHeaders(base);
      const wanted = new Map(zones.find((zone) => zone.folder === folder)!.headers);
      const all = new Set(zones.flatMap(({ headers }) => headers.map(([header]) => header)));
      const answer = await get(inZone[folder]!);
      expect(answer.status).toBe(200);
      for (const header of all)
        expect(answer.headers.get(header), header).toBe(wanted.get(header) ?? null);
    },
  );

  test.each(kinds)("%s with its type, as it is on the disk", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(contentType(mediaTypeOf(path)));
    expect(Buffer.from(await answer.arrayBuffer()).equals(onDisk(path))).toBe(true);
  });

  test.each(["gzip", "identity"])("a page and a script in %s", async (coding) => {
    for (const path of [guide, hashed, inZone["integrer/v1/"]!]) {
      const answer = await get(path, { "accept-encoding": coding });
      expect(answer.headers.get("content-encoding")).toBe(coding === "gzip" ? "gzip" : null);
      // Caddy 2.6 says so on compressed answers only.
      if (coding === "gzip")
        expect(answer.headers.get("vary")?.toLowerCase()).toContain("accept-encoding");
    }
  });

  test("what is compressed already as it is", async () => {
    for (const path of [aFile("", ".woff2"), aFile("", ".pdf"), aFile("pagefind/", ".pagefind")]) {
      const answer = await get(path, { "accept-encoding": "gzip" });
      expect(answer.headers.get("content-encoding")).toBeNull();
    }
  });

  test.each(["gzip", "identity"])("a page that is kept is not sent again (%s)", async (coding) => {
    const first = await get(guide, { "accept-encoding": coding });
    const mark = first.headers.get("etag");
    expect(mark).toBeTruthy();
    const again = await get(guide, { "accept-encoding": coding, "if-none-match": mark! });
    expect(again.status).toBe(304);
    expect(again.headers.get("cache-control")).toBe("no-cache");
    expect(await again.text()).toBe("");
  });

  test("a page corrected by as many letters is sent again", async () => {
    const text = (word: string) => new TextEncoder().encode(`<!DOCTYPE html><p>${word} jours</p>`);
    write(kit, `site${base}essai/page/index.html`, text("15"));
    const first = await get("essai/page/");
    const mark = first.headers.get("etag")!;
    write(kit, `site${base}essai/page/index.html`, text("14"));
    const second = await get("essai/page/", { "if-none-match": mark });
    expect(second.status).toBe(200);
    expect(await second.text()).toContain("14 jours");
  });

  const absent = [
    "absent/",
    "guides/absent/",
    "absent.html",
    "_astro/absent.js",
    "essai/absent.md",
  ];
  test.each(absent)("%s is said absent, on our page, and that is not kept", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("cache-control") ?? "").not.toContain("immutable");
    expect(answer.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    expect(await answer.text()).toContain("Page introuvable");
  });

  test.each(["_astro/", "pagefind/", "essai/", "essai/.cache", ".htaccess", ".nojekyll"])(
    "%s is not shown",
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("Page introuvable");
    },
  );

  test("an address without its slash leads to the page, below the base", async () => {
    const addresses = base === "/" ? [guide] : [guide, ""];
    for (const path of addresses) {
      const wanted = new URL(`${base}${path}`, server.origin);
      const answer = await fetch(wanted.href.slice(0, -1), { redirect: "manual" });
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.get("location")!, server.origin).href).toBe(wanted.href);
    }
  });
});
