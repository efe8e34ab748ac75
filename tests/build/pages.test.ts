import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { textOf } from "../support/html.ts";
import {
  type BuiltPage,
  bytesOf,
  fileAt,
  find,
  home,
  isEmbed,
  meta,
  notFound,
  pages,
  textOfFile,
} from "./site.ts";

/** Pages that are not to be listed: the one that is not there, and those for the frames of other sites. */
const unlisted = ({ file, path }: BuiltPage) => file === notFound || isEmbed(path);
const published = pages.filter((page) => !unlisted(page));
const titleOf = (page: BuiltPage) => find(page, "title").map(textOf).join("|");
const policyOf = (page: BuiltPage) =>
  find(page, "meta", { "http-equiv": "content-security-policy" })[0]?.attributes.content ?? "";
const directive = (page: BuiltPage, name: string) =>
  policyOf(page)
    .split(";")
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1);

test("the sitemap lists every page but « introuvable » and the embeds, and nothing else", () => {
  const listed = [...textOfFile("sitemap-0.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => url,
  );
  expect([...listed].sort()).toEqual(published.map(({ url }) => url).sort());
  expect(pages.map(({ file }) => file)).toContain(notFound);
});

describe.each(pages)("$file", (page) => {
  test("is French, readable on a phone, and has one main part", () => {
    expect(find(page, "html").map(({ attributes }) => attributes.lang)).toEqual(["fr"]);
    expect(find(page, "meta", { charset: "utf-8" })).toHaveLength(1);
    expect(meta(page, "viewport")).toBe("width=device-width, initial-scale=1");
    expect(find(page, "main")).toHaveLength(1);
  });

  test("has one first-level heading, and no level is skipped", () => {
    const headings = page.elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
    const levels = headings.map(({ tag }) => Number(tag[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skipped = headings
      .filter((_, index) => levels[index]! > (levels[index - 1] ?? 0) + 1)
      .map((heading) => `${heading.tag} ${textOf(heading)}`);
    expect(skipped).toEqual([]);
    for (const heading of headings) expect(textOf(heading).trim()).not.toBe("");
  });

  test("names each column and each row of its tables", () => {
    const empty = find(page, "th").filter((header) => textOf(header).trim() === "");
    expect(empty).toHaveLength(0);
  });

  test("has a title and a description of its own", () => {
    const title = titleOf(page);
    const description = meta(page, "description") ?? "";
    expect(title).not.toMatch(/^\s*(·|$)/);
    expect(description.length).toBeGreaterThan(20);
    for (const other of pages.filter((one) => one !== page)) {
      expect(titleOf(other)).not.toBe(title);
      expect(meta(other, "description")).not.toBe(description);
    }
  });

  test("says its own address, or that it is not to be listed", () => {
    const canonical = find(page, "link", { rel: "canonical" }).map(
      ({ attributes }) => attributes.href,
    );
    expect(canonical).toEqual(unlisted(page) ? [] : [page.url]);
    expect(meta(page, "robots")).toBe(unlisted(page) ? "noindex" : undefined);
    if (!isEmbed(page.path)) expect(meta(page, "og:url")).toBe(page.url);
  });

  test("shows a picture of 1200 by 630 when shared", () => {
    // Nobody shares the page that is not there, nor a frame: they show none.
    if (unlisted(page)) return expect(meta(page, "og:image")).toBeUndefined();
    const file = fileAt(new URL(meta(page, "og:image") ?? home));
    expect(file).toMatch(/\.png$/);
    const picture = bytesOf(file!);
    expect(picture.toString("latin1", 1, 4)).toBe("PNG");
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([meta(page, "og:image:width"), meta(page, "og:image:height")]).toEqual(["1200", "630"]);
  });

  test("describes itself to machines in JSON that can be read", () => {
    for (const script of find(page, "script", { type: "application/ld+json" })) {
      const data = JSON.parse(textOf(script)) as Record<string, unknown>;
      expect(data["@context"]).toBe("https://schema.org");
      expect(data["@type"]).toEqual(expect.any(String));
    }
  });

  test("carries its policy before any script or style", () => {
    const policy = find(page, "meta", { "http-equiv": "content-security-policy" });
    expect(policy).toHaveLength(1);
    const runs = page.elements.findIndex(
      ({ tag, attributes }) =>
        tag === "style" ||
        attributes.rel === "stylesheet" ||
        (tag === "script" && attributes.type !== "application/ld+json"),
    );
    expect(page.elements.indexOf(policy[0]!)).toBeLessThan(runs);
  });

  test("may send nothing anywhere", () => {
    expect(directive(page, "default-src")).toEqual(["'none'"]);
    expect(directive(page, "form-action")).toEqual(["'none'"]);
    expect(directive(page, "base-uri")).toEqual(["'none'"]);
    const search = page.path === "rechercher/";
    expect(directive(page, "connect-src")).toEqual([search ? "'self'" : "'none'"]);
    const scripts = directive(page, "script-src") ?? [];
    expect(scripts.includes("'wasm-unsafe-eval'")).toBe(search);
    expect(policyOf(page)).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  });

  test("allows each of its inline scripts and styles by its hash", () => {
    for (const [tag, name] of [
      ["script", "script-src"],
      ["style", "style-src"],
    ] as const)
      for (const element of find(page, tag)) {
        const { src, type } = element.attributes;
        if (src !== undefined || type === "application/ld+json") continue;
        const hash = createHash("sha256").update(textOf(element)).digest("base64");
        expect(directive(page, name), textOf(element).slice(0, 80)).toContain(`'sha256-${hash}'`);
      }
  });

  test("has no style and no handler in its attributes, which its policy would refuse", () => {
    const refused = page.elements.flatMap(({ tag, attributes }) =>
      Object.keys(attributes)
        .filter((name) => name === "style" || /^on[a-z]/.test(name))
        .map((name) => `<${tag} ${name}="${attributes[name]}">`),
    );
    expect(refused).toEqual([]);
  });

  test("gives every image, button and link a name", () => {
    for (const element of page.elements) {
      const { tag, attributes } = element;
      if (tag === "img") expect(attributes.alt, JSON.stringify(attributes)).toBeDefined();
      if (tag === "a" || tag === "button")
        expect(
          (attributes["aria-label"] ?? "") + textOf(element).trim(),
          JSON.stringify(attributes),
        ).not.toBe("");
    }
  });
});
