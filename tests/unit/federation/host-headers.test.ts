import { describe, expect, test } from "vitest";
import { hostHeaders, renderHostFiles } from "../../../src/federation/host-headers.ts";

const bases = ["/", "/litiges/"];
const names = ["_headers", "hebergement/nginx.conf", "hebergement/Caddyfile.snippet"] as const;
const everywhere = hostHeaders.filter(({ scope }) => scope === "*");
const hashed = hostHeaders.filter(({ scope }) => scope === "hashed");
const open = hostHeaders.filter(({ scope }) => scope === "open");

/** Header and value of each line of an nginx or Caddy block. */
const pairs = (block: string, pattern: RegExp) =>
  [...block.matchAll(pattern)].map((match) => [match[1], match[2]]);
const expected = (list: typeof hostHeaders) => list.map(({ name, value }) => [name, value]);

/** The lines between the braces that follow `opening`. */
function blockOf(text: string, opening: string): string {
  const start = text.indexOf(opening);
  expect(start, `« ${opening} » in:\n${text}`).toBeGreaterThanOrEqual(0);
  return text.slice(start + opening.length, text.indexOf("\n}", start));
}

test("the list holds what no page can say itself", () => {
  const policy = everywhere.find(({ name }) => name === "Content-Security-Policy");
  expect(policy?.value).toBe("frame-ancestors 'self'");
  expect(everywhere.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"]),
  );
  expect(hashed).toEqual([
    { scope: "hashed", name: "Cache-Control", value: "public, max-age=31536000, immutable" },
  ]);
});

test("the open data, and nothing else, may be read by anyone’s page", () => {
  expect(open).toEqual([{ scope: "open", name: "Access-Control-Allow-Origin", value: "*" }]);
  expect([...everywhere, ...hashed].map(({ name }) => name)).not.toContain(open[0]?.name);
});

describe.each(bases)("below %s", (base) => {
  const files = renderHostFiles(hostHeaders, base);

  test("the three files are written", () => {
    expect(Object.keys(files).sort()).toEqual([...names].sort());
  });

  test.each(names)("%s holds every header and its value", (name) => {
    for (const header of hostHeaders) {
      expect(files[name]).toContain(header.name);
      expect(files[name]).toContain(header.value);
    }
  });

  test("_headers gives each path its own headers, and no other", () => {
    const blocks = files._headers!.trimEnd().split("\n\n");
    expect(
      blocks.map((block) => {
        const [path, ...lines] = block.split("\n");
        return [path, lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1))];
      }),
    ).toEqual([
      [`${base}*`, expected(everywhere)],
      [`${base}_astro/*`, expected(hashed)],
      [`${base}api/*`, expected(open)],
    ]);
  });

  const addHeader = /add_header ([\w-]+) "([^"]*)" always;/g;

  test("nginx repeats the headers of every file in each location that adds one", () => {
    const file = files["hebergement/nginx.conf"]!;
    const assets = blockOf(file, `location ${base}_astro/ {`);
    const data = blockOf(file, `location ${base}api/ {`);
    expect(pairs(assets, addHeader)).toEqual(expected([...everywhere, ...hashed]));
    expect(pairs(data, addHeader)).toEqual(expected([...everywhere, ...open]));
    const server = file.replace(assets, "").replace(data, "");
    expect(pairs(server, addHeader)).toEqual(expected(everywhere));
    expect(file).toContain(`error_page 404 ${base}404.html;`);
  });

  test("Caddy gives the hashed files and the open data a block of their own", () => {
    const file = files["hebergement/Caddyfile.snippet"]!;
    const line = /^ {4}([\w-]+) "([^"]*)"$/gm;
    expect(pairs(blockOf(file, "\nheader {"), line)).toEqual(expected(everywhere));
    expect(pairs(blockOf(file, `\nheader ${base}_astro/* {`), line)).toEqual(expected(hashed));
    expect(pairs(blockOf(file, `\nheader ${base}api/* {`), line)).toEqual(expected(open));
    expect(file).toContain(`rewrite * ${base}404.html`);
  });

  test("every brace that opens is closed", () => {
    for (const name of names.slice(1))
      expect(files[name]!.split("{")).toHaveLength(files[name]!.split("}").length);
  });
});

test("a quote in a value does not close its string", () => {
  const header = { scope: "*", name: "X-Essai", value: 'a "b" c' } as const;
  const files = renderHostFiles([header], "/");
  expect(files["hebergement/nginx.conf"]).toContain(String.raw`"a \"b\" c"`);
  expect(files["hebergement/Caddyfile.snippet"]).toContain(String.raw`"a \"b\" c"`);
});
