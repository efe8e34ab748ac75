import { describe, expect, test } from "vitest";
import { apacheSite } from "../../../../src/federation/host/apache.ts";
import { caddySite } from "../../../../src/federation/host/caddy.ts";
import { dockerfile } from "../../../../src/federation/host/docker.ts";
import { baseOf, hostFiles, topLevelOf } from "../../../../src/federation/host/files.ts";
import { allHeaders, ownHeaders } from "../../../../src/federation/host/headers.ts";
import {
  contentType,
  mediaTypeOf,
  mediaTypes,
} from "../../../../src/federation/host/media-types.ts";
import { netlifyHeaders, netlifyRedirects } from "../../../../src/federation/host/netlify.ts";
import { nginxServer, nginxSite } from "../../../../src/federation/host/nginx.ts";
import { s3Batches, s3Commands } from "../../../../src/federation/host/s3.ts";

const bases = ["/", "/litiges/"];
const files = [
  "404.html",
  "_astro/page.abc.js",
  "api/v1/taux.json",
  "guides/x/index.html",
  "index.html",
  "integrer/index.html",
  "integrer/v1/chargeur.js",
  "pagefind/index/fr_1.pf_index",
  "pagefind/pagefind.js",
];
const site = (base: string) => ({ address: `https://artisans.example${base}`, files });

test("a file of no known kind is named, with where to add it", () => {
  expect(mediaTypeOf("a/b.min.js").type).toBe("text/javascript");
  expect(() => mediaTypeOf("a/lettre.odt")).toThrow(/« a\/lettre\.odt » inconnu.*media-types\.ts/);
  expect(() => mediaTypeOf("a.b/lettre")).toThrow(/inconnu/);
});

test("no extension has two types", () => {
  const extensions = mediaTypes.flatMap((media) => media.extensions);
  expect(new Set(extensions).size).toBe(extensions.length);
});

test.each([
  ["https://artisans.example", "/"],
  ["https://artisans.example/", "/"],
  ["https://artisans.example/litiges", "/litiges/"],
  ["https://artisans.example/a/b/", "/a/b/"],
])("the base path of %s is %s", (address, base) => {
  expect(baseOf(address)).toBe(base);
});

describe.each(bases)("below %s", (base) => {
  test("every brace and every section that opens is closed", () => {
    for (const [path, text] of Object.entries(hostFiles(site(base)))) {
      expect(text.split("{").length, path).toBe(text.split("}").length);
      expect(text.split("<IfModule").length, path).toBe(text.split("</IfModule").length);
    }
  });

  test("no line ends with a space, and every text ends with a line", () => {
    for (const [path, text] of Object.entries(hostFiles(site(base)))) {
      expect(text, path).not.toMatch(/[ \t]$/m);
      if (text !== "") expect(text.endsWith("\n"), path).toBe(true);
    }
  });

  test.each([
    ["nginx", nginxSite],
    ["Caddy", caddySite],
    ["Apache", apacheSite],
  ])("%s is told of every header, folder and type", (_, render) => {
    const text = render(base);
    for (const { folder, headers } of ownHeaders(base)) {
      expect(text).toContain(base + folder);
      for (const [name, value] of headers) expect(text).toContain(`${name} "${value}"`);
    }
    for (const { type, extensions } of mediaTypes) {
      expect(text).toContain(type);
      for (const extension of extensions) expect(text).toContain(extension);
    }
  });

  test("nginx repeats every header in each location: one of its own hides those around it", () => {
    const text = nginxSite(base);
    for (const { folder, headers } of allHeaders(base).slice(1)) {
      const block =
        new RegExp(`location \\^~ ${base}${folder} \\{([^}]*)\\}`).exec(text)?.[1] ?? "";
      const added = [...block.matchAll(/add_header ([\w-]+) "([^"]*)"/g)];
      expect(added.map(([, name, value]) => [name, value])).toEqual(headers);
    }
  });

  test("an error is never kept for a year", () => {
    expect(nginxSite(base)).not.toMatch(/immutable" always/);
    expect(apacheSite(base)).not.toMatch(/always set [^\n]*immutable/);
  });

  describe("_headers", () => {
    const rules = netlifyHeaders(base, topLevelOf(files))
      .trimEnd()
      .split("\n\n")
      .map((block) => {
        const [path = "", ...lines] = block.split("\n");
        return { path, headers: lines.map((line) => line.trim().split(": ") as [string, string]) };
      });
    /** What all the rules that match a path add up to. */
    const added = (path: string) =>
      rules
        .filter((rule) =>
          rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
        )
        .flatMap(({ headers }) => headers);
    /** As browsers ask for it. */
    const address = (file: string) => `${base}${file.replace(/(^|\/)index\.html$/, "$1")}`;

    test("has one rule a path", () => {
      expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
    });

    test.each(files)("adds up to the headers of %s, each once", (file) => {
      const names = added(address(file)).map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
      const wanted = allHeaders(base)
        .filter(({ folder }) => file.startsWith(folder))
        .at(-1)!.headers;
      // Where a folder below changes the caching, both hosts ask each time by themselves.
      const said = new Map(added(address(file)));
      for (const [name, value] of wanted)
        if (name !== "Cache-Control" || value !== "no-cache" || said.has(name))
          expect(said.get(name), name).toBe(value);
    });
  });

  test("what never changes goes to the bucket first, and pages go last", () => {
    const batches = s3Batches(base, files);
    const last = batches.at(-1)!;
    expect(last.type).toBe("text/html; charset=utf-8");
    const kept = batches.map(({ cache }) => cache.includes("immutable"));
    expect(kept).toEqual([...kept].sort().reverse());
    expect(s3Commands(base, files)).toContain(`--error-document ${base.slice(1)}404.html`);
  });

  test("the image serves the site on 8080 and is never root", () => {
    const text = dockerfile(base);
    expect(text).toContain("USER 101\n");
    expect(text).toContain(`http://127.0.0.1:8080${base} `);
    for (const [, source] of text.matchAll(/^COPY (\S+)/gm)) {
      const held = Object.keys(hostFiles(site(base))).some((path) => path.startsWith(source!));
      expect(held, source).toBe(true);
    }
  });
});

test("a site at the root of its address needs no redirection", () => {
  expect(netlifyRedirects("/")).toBeUndefined();
  expect(netlifyRedirects("/litiges/")).toBe("/ /litiges/ 302\n/litiges/* /litiges/404.html 404\n");
});

test("a server block serves the folder it is given, on the port it is given", () => {
  const text = nginxServer({ port: 81, host: "a.example", root: "/srv", include: "/etc/x.conf" });
  for (const line of ["listen 81;", "server_name a.example;", "root /srv;", "include /etc/x.conf;"])
    expect(text).toContain(`  ${line}\n`);
});

test("texts are sent in UTF-8, the rest as it is", () => {
  for (const media of mediaTypes)
    expect(contentType(media).endsWith("; charset=utf-8")).toBe(media.text);
});
