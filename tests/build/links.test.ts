import { describe, expect, test } from "vitest";
import { type BuiltPage, fileAt, files, home, isOurs, pages, textOfFile } from "./site.ts";

const addressAttributes = ["href", "src", "action", "poster", "component-url", "renderer-url"];
/** Attributes that name ids of the same page, one or several. */
const idAttributes = [
  "for",
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-owns",
  "popovertarget",
  "list",
  "headers",
];
/** Elements that load what they name: none may come from elsewhere. */
const loading = new Set("script link img source iframe video audio object embed".split(" "));

const idsOf = new Map(
  pages.map(({ file, elements }) => [
    file,
    elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id])),
  ]),
);
const hasIsland = (page: BuiltPage) => page.elements.some(({ tag }) => tag === "astro-island");

/** Every address that a page holds, with the element that holds it. */
function addressesOf(page: BuiltPage) {
  return page.elements.flatMap((element) =>
    addressAttributes.flatMap((name) => {
      const value = element.attributes[name];
      return value === undefined ? [] : [{ element, value, url: new URL(value, page.url) }];
    }),
  );
}

/** Why an address of the site leads nowhere, `undefined` when it leads somewhere. */
function fault(url: URL): string | undefined {
  const file = fileAt(url);
  if (!file) return "no such file";
  const hash = decodeURIComponent(url.hash.slice(1));
  if (!hash) return undefined;
  const target = pages.find((page) => page.file === file);
  if (!target) return "an anchor into a file that is no page";
  // A tool reads its dates from the fragment: `#reclamation=2026-01-15`.
  if (hash.includes("=") && hasIsland(target)) return undefined;
  return idsOf.get(file)!.includes(hash) ? undefined : `no id « ${hash} »`;
}

/** The same for an anchor of the page itself, which may be served at any address. */
const ownFault = ({ file, url }: BuiltPage, { hash }: URL) => {
  const id = decodeURIComponent(hash.slice(1));
  return id === "" || idsOf.get(file)!.includes(id) ? undefined : `no id « ${id} » in ${url}`;
};

test("there are pages, and their links are read", () => {
  expect(pages.length).toBeGreaterThan(15);
  expect(addressesOf(pages.find(({ path }) => path === "")!).length).toBeGreaterThan(15);
});

describe.each(pages)("$file", (page) => {
  test("leads only to files and ids that exist", () => {
    const broken = addressesOf(page)
      .filter(({ url }) => isOurs(url))
      .map(({ value, url }) => [value, value.startsWith("#") ? ownFault(page, url) : fault(url)])
      .filter(([, why]) => why !== undefined);
    expect(broken).toEqual([]);
  });

  test("stays below the site’s base", () => {
    const outside = addressesOf(page)
      .filter(({ url }) => url.origin === new URL(home).origin && !isOurs(url))
      .map(({ value }) => value);
    expect(outside).toEqual([]);
  });

  test("loads nothing from another host", () => {
    const elsewhere = addressesOf(page)
      .filter(({ element, url }) => loading.has(element.tag) && !isOurs(url))
      .filter(({ element }) => !["canonical"].includes(element.attributes.rel ?? ""))
      .map(({ value }) => value);
    expect(elsewhere).toEqual([]);
  });

  test("leads elsewhere over https only, or where a mediator has nothing else", () => {
    const others = addressesOf(page).filter(({ url }) => !isOurs(url));
    for (const { url, value } of others)
      expect(["https:", "http:", "mailto:", "tel:"], value).toContain(url.protocol);
    const plain = others.filter(({ url }) => url.protocol === "http:");
    for (const { value } of plain)
      expect(page.path, value).toMatch(/^(mon-mediateur|integrer\/notice)/);
  });

  test("gives each id once", () => {
    const ids = idsOf.get(page.file)!;
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || id === "")).toEqual([]);
  });

  test("names only ids of its own in labels and descriptions", () => {
    const ids = idsOf.get(page.file)!;
    const lost = page.elements.flatMap(({ tag, attributes }) =>
      idAttributes.flatMap((name) =>
        (attributes[name] ?? "")
          .split(/\s+/)
          .filter((id) => id !== "" && !ids.includes(id))
          .map((id) => `<${tag} ${name}="${id}">`),
      ),
    );
    expect(lost).toEqual([]);
  });
});

test("every address in a style sheet leads to a file", () => {
  const sheets = files.filter((file) => file.endsWith(".css") && file.startsWith("_astro/"));
  expect(sheets.length).toBeGreaterThan(0);
  const lost = sheets.flatMap((file) =>
    [...textOfFile(file).matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
      .map(([, value]) => value!)
      .filter((value) => !value.startsWith("data:") && !fileAt(new URL(value, home + file)))
      .map((value) => `${file} ${value}`),
  );
  expect(lost).toEqual([]);
});

test("every script that another one imports exists", () => {
  const scripts = files.filter((file) => file.startsWith("_astro/") && file.endsWith(".js"));
  const lost = scripts.flatMap((file) =>
    [...textOfFile(file).matchAll(/(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)["'`]/g)]
      .map(([, value]) => value!)
      .filter((value) => !fileAt(new URL(value, home + file)))
      .map((value) => `${file} ${value}`),
  );
  expect(lost).toEqual([]);
});

test("no page leads to the European platform that closed", () => {
  const closed = pages.flatMap((page) =>
    addressesOf(page)
      .filter(({ url }) => url.hostname === "ec.europa.eu" && url.pathname.includes("odr"))
      .map(({ value }) => `${page.file} ${value}`),
  );
  expect(closed).toEqual([]);
});
