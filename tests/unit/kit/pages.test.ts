import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { type LicensedPackage, licencesPage, withText } from "../../../scripts/kit/licences.ts";
import { readLock, shippedPackages } from "../../../scripts/kit/packages.ts";
import { inline } from "../../../scripts/kit/page.ts";
import { readMe } from "../../../scripts/kit/read-me.ts";
import { hostFiles } from "../../../src/federation/host/files.ts";
import { elementsOf, readHtml } from "../../support/html.ts";

const root = process.cwd();
const inSubfolder = { name: "Litiges & artisans", address: "https://artisans.example/litiges/" };
const atRoot = { name: "Litiges", address: "https://litiges.example/" };

describe("a sentence", () => {
  test("has French spaces, but for what is typed", () => {
    expect(inline("Lancez : `a : b` !")).toBe("Lancez\u00a0: <code>a : b</code>\u202f!");
  });

  test("cannot become HTML", () => {
    expect(inline("a <b> `<i>`")).toBe("a &lt;b&gt; <code>&lt;i&gt;</code>");
  });
});

/** What any page of the kit must be: read from a folder, alone, with links that lead somewhere. */
function expectSoundPage(html: string): void {
  const elements = elementsOf(readHtml(html));
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of elements.filter(({ tag }) => tag === "a")) {
    const href = attributes.href ?? "";
    if (href.startsWith("#")) expect(ids).toContain(href.slice(1));
    else expect(href).toMatch(/^https:\/\//);
  }
  expect(elements.filter(({ tag }) => ["script", "img", "link"].includes(tag))).toEqual([]);
  expect(elements.filter(({ tag }) => tag === "h1")).toHaveLength(1);
  const levels = elements.flatMap(({ tag }) => /^h([1-6])$/.exec(tag)?.[1] ?? []).map(Number);
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
}

describe.each([inSubfolder, atRoot])("the read-me of $address", (site) => {
  const html = readMe(site);

  test("is a sound page that gives the address", () => {
    expectSoundPage(html);
    expect(html).toContain(`<a href="${site.address}">`);
  });

  test("has three steps for each host", () => {
    const hosts = ["ftp", "netlify", "cloudflare", "github", "s3", "nginx", "caddy", "docker"];
    for (const host of hosts) {
      const part = html.slice(html.indexOf(`<section id="${host}">`));
      expect(part.slice(0, part.indexOf("</section>")).split("<li>"), host).toHaveLength(4);
    }
  });

  test("names files that are in the kit", () => {
    const files = Object.keys(hostFiles({ address: site.address, files: ["index.html"] }));
    const named = [...html.matchAll(/<code>((?:hebergement|site)\/[^<]*)<\/code>/g)];
    expect(named.length).toBeGreaterThan(2);
    for (const [, path] of named)
      expect(
        files.some((file) => file.startsWith(path!)),
        path,
      ).toBe(true);
  });
});

test("a name cannot become HTML", () => {
  expect(readMe(inSubfolder)).toContain("<h1>Litiges &amp; artisans\u00a0: mettre");
});

describe("the licence page", () => {
  let packages: LicensedPackage[];
  let html: string;
  beforeAll(async () => {
    packages = (await shippedPackages(root)).map((locked) => withText(root, locked));
    html = licencesPage(readFileSync("LICENSE", "utf8"), packages);
  });

  test("is a sound page", () => expectSoundPage(html));

  test("has every package with its version and the text of its licence", () => {
    for (const { name, version, license, text } of packages) {
      expect(html).toContain(`<summary>${name} ${version} (${license})</summary>`);
      expect(text.length, name).toBeGreaterThan(500);
    }
  });

  test("has our two licences and that of the fonts", () => {
    expect(html).toContain("Copyright (c) 2026 À l'amiable contributors");
    expect(html).toContain("CC BY 4.0");
    expect(html).toMatch(/SIL OPEN FONT LICENSE/i);
  });

  test("gives the words of the MIT licence, under its author, to a package that only names it", () => {
    const { packages: lock } = readLock(root);
    const folder = "node_modules/fontkit";
    const { version = "" } = lock[folder] ?? {};
    const locked = {
      folder,
      name: "fontkit",
      version,
      license: "MIT",
      integrity: "",
      dependencies: [],
    };
    expect(withText(root, locked).text).toMatch(
      /^Copyright \(c\) Devon Govett[^\n]*\n\nPermission is hereby granted/,
    );
    expect(() => withText(root, { ...locked, license: "BSD-3-Clause" })).toThrow(
      /fontkit ne joint pas sa licence \(BSD-3-Clause\)/,
    );
  });
});
