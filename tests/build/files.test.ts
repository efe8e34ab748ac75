import { homedir } from "node:os";
import { Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { printIds } from "../../src/documents/notices/print-ids.ts";
import { toolIds } from "../../src/domain/tools.ts";
import { topLevelOf } from "../../src/federation/host/files.ts";
import { mediaTypeOf } from "../../src/federation/host/media-types.ts";
import { netlifyHeaders } from "../../src/federation/host/netlify.ts";
import { pathOf } from "../../src/federation/paths.ts";
import { blankLetter } from "../../src/letters/evaluate.ts";
import { loadRegister } from "../../src/register/register.ts";
import { isPublishable } from "../../src/schemas/mediator.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { wordsWithoutLabels } from "../support/words.ts";
import { elementSequence, wordText } from "../support/xml.ts";
import { readZip } from "../support/zip.ts";
import { bytesOf, fileAt, files, home, isOurs, pages, textOfFile } from "./site.ts";

const register = loadRegister(process.cwd(), process.env.FEDERATION);
const mediators = [...register.mediators.values()];
const publishable = mediators.filter(isPublishable);
const unpublishable = mediators.filter((mediator) => !isPublishable(mediator));
const letters = [...register.letters.values()].map(({ data, compiled }) => ({ ...data, compiled }));
const words = (text: string) => text.replace(/\s+/g, " ").trim();
const expectPage = (path: string) => expect(pages.map((page) => page.path)).toContain(path);

describe("the feed of changes", () => {
  const feed = textOfFile("ce-qui-change/rss.xml");
  const items = feed.split("<item>").slice(1);
  const inside = (item: string, tag: string) =>
    new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(item)?.[1];

  test("is well formed and has one item a change", () => {
    expect(elementSequence(feed)).toMatch(/^rss\(channel\(/);
    expect(items).toHaveLength(register.changes.size);
    expect(register.changes.size).toBeGreaterThan(0);
  });

  test("says what, when and where of each, newest first", () => {
    const days = items.map((item) => Date.parse(inside(item, "pubDate") ?? ""));
    for (const day of days) expect(day).not.toBeNaN();
    expect(days).toEqual([...days].sort((a, b) => b - a));
    for (const item of items) {
      expect(inside(item, "title")).toBeTruthy();
      expect(inside(item, "description")).toBeTruthy();
      const link = new URL(inside(item, "link") ?? "");
      const page = pages.find(({ file }) => file === fileAt(link));
      const ids = page?.elements.map(({ attributes }) => attributes.id);
      expect(ids, link.href).toContain(decodeURIComponent(link.hash.slice(1)));
    }
  });
});

describe("llms.txt", () => {
  const listed = [...textOfFile("llms.txt").matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url!);

  test("lists every guide, calculator and letter", () => {
    const wanted = [
      ...[...register.guides.keys()].map((id) => pathOf("guide", id)),
      ...toolIds.map((id) => pathOf("calcul", id)),
      ...letters.map(({ id }) => pathOf("lettre", id)),
    ];
    expect(listed).toEqual(expect.arrayContaining(wanted.map((path) => home + path)));
  });

  test("lists nothing twice and nothing that is not there", () => {
    expect(new Set(listed).size).toBe(listed.length);
    for (const url of listed) expect(fileAt(new URL(url)), url).toBeDefined();
  });
});

test("robots.txt lets everything be read and names the sitemap", () => {
  const text = textOfFile("robots.txt");
  expect(text).toMatch(/^User-agent: \*\nAllow: \/\n/);
  const sitemap = new URL(/^Sitemap: (\S+)$/m.exec(text)?.[1] ?? "");
  expect(isOurs(sitemap)).toBe(true);
  expect(fileAt(sitemap)).toBe("sitemap-index.xml");
});

const served = files.filter((file) => file !== "_headers");

test("the header file of Netlify and Cloudflare Pages is that of the list", () => {
  const { pathname } = new URL(home);
  expect(textOfFile("_headers")).toBe(netlifyHeaders(pathname, topLevelOf(served)));
});

test("every host knows the type of every file", () => {
  for (const file of served) expect(() => mediaTypeOf(file), file).not.toThrow();
});

describe.each([...register.guides.keys()])("the guide %s", (id) => {
  test("has its page", () => expectPage(pathOf("guide", id)));
});

describe.each(publishable)("the publishable mediator $id", ({ id, name, website }) => {
  const file = (last: string) => `${pathOf("mediateur", id)}${last}`;

  test("has a page that names it", () => {
    expectPage(pathOf("mediateur", id));
  });

  test.each(printIds)("has %s.pdf with its name and site", (piece) => {
    const { root, faults, language, pageCount } = checkPdf(bytesOf(file(`${piece}.pdf`)));
    expect(faults).toEqual([]);
    expect([language, pageCount]).toEqual(["fr-FR", 1]);
    const text = words(readingOf(root));
    expect(text).toContain(words(name));
    expect(text).toContain(website.replace(/^https?:\/\//, "").replace(/\/$/, ""));
  });

  test("has an archive of the same files, with a read-me that names it", () => {
    const { files, contents } = readZip(bytesOf(file("notices.zip")));
    expect(files.get("LISEZ-MOI.txt")).toContain(name);
    for (const last of [...printIds.map((piece) => `${piece}.pdf`), "badge.svg", "badge.png"]) {
      const packed = contents.get(`1-francais/a-imprimer/${last}`);
      expect(packed?.equals(bytesOf(file(last))), last).toBe(true);
    }
  });

  test("has a badge as a drawing, as a picture and as a module that holds the drawing", () => {
    const svg = textOfFile(file("badge.svg"));
    expect(elementSequence(svg)).toMatch(/^svg\(title\(/);
    expect(svg).not.toMatch(/<script|\son\w+=|href="http/);
    const png = bytesOf(file("badge.png"));
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1063);
    const code = textOfFile(file("badge.js"));
    const body = code.replace(/^export default /, "module = ");
    expect(body).not.toBe(code);
    expect(() => new Script(body)).not.toThrow();
    expect(new Script(`let module; ${body}; module`).runInNewContext()).toBe(svg);
  });
});

test.each(unpublishable)("the mediator $id, not publishable, has no file", ({ id }) => {
  expect(files.filter((file) => file.startsWith(pathOf("mediateur", id)))).toEqual([]);
  expect(files.filter((file) => file.includes(`--${id}.`))).toEqual([]);
});

describe.each(letters)("the blank letter $id", ({ id, title, compiled }) => {
  const file = (last: string) => `${pathOf("lettre", id)}${last}`;
  const plain = textOfFile(file("modele.txt"));

  test("has its page and says what is left to fill in", () => {
    expectPage(pathOf("lettre", id));
    expect(plain).toMatch(/…{5,} \([^)]+\)/);
    expect(plain).not.toMatch(/\{[{%]|undefined|\[object|null/);
  });

  test("opens as a PDF that a screen reader can read, with the same words as its text", () => {
    const { faults, language, title: shown, root } = checkPdf(bytesOf(file("modele.pdf")));
    expect(faults).toEqual([]);
    expect(language).toBe(compiled.language);
    expect(words(shown)).toBe(words(title));
    expect(words(readingOf(root))).toBe(words(plain));
  });

  test("opens as a Word file whose parts are well formed, with the same words as its text", () => {
    const { files: parts } = readZip(bytesOf(file("modele.docx")));
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]),
    );
    for (const [name, xml] of parts)
      if (/\.(xml|rels)$/.test(name)) expect(() => elementSequence(xml), name).not.toThrow();
    expect(words(wordText(parts.get("word/document.xml")!.replace(/^<\?xml[^>]*\?>/, "")))).toBe(
      wordsWithoutLabels(blankLetter(compiled)),
    );
  });
});

test("the archive of blank models holds the very files of their pages", () => {
  const { contents } = readZip(bytesOf("ecrire/modeles.zip"));
  const inside = [...contents].filter(([path]) => path !== "LISEZ-MOI.txt");
  expect(inside).toHaveLength(letters.length * 3);
  for (const [path, content] of inside) {
    const [, id, kind] = /\/([^/]+)\.(\w+)$/.exec(path) ?? [];
    expect(Buffer.compare(content, bytesOf(`ecrire/${id}/modele.${kind}`)), path).toBe(0);
  }
});

test.each(files.filter((file) => file.endsWith(".pdf")))("%s is a sound tagged PDF", (file) => {
  const { faults, title, language } = checkPdf(bytesOf(file));
  expect(faults).toEqual([]);
  expect(title).not.toBe("");
  expect(["fr-FR", "fr-CA"]).toContain(language);
});

test("no file is empty, and none is a leftover of the build", () => {
  expect(files.filter((file) => bytesOf(file).length === 0)).toEqual([]);
  expect(files.filter((file) => /(^|\/)\.|\.map$|\.(ts|tsx|astro|mdx?)$/.test(file))).toEqual([]);
});

test("no file speaks of the machine that built it", () => {
  const places = [process.cwd(), `${homedir()}/`, "file:///", "node_modules/"];
  const found = files.flatMap((file) => {
    const text = bytesOf(file).toString("latin1");
    return places.filter((place) => text.includes(place)).map((place) => `${file} ${place}`);
  });
  expect(found).toEqual([]);
});
