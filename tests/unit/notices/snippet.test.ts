import { describe, expect, test } from "vitest";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { defaultPalette } from "../../../src/documents/notices/palette.ts";
import { signatureHtml } from "../../../src/documents/notices/signature.ts";
import { noticeSnippet, styledSnippet } from "../../../src/documents/notices/snippet.ts";
import { wordpressBlocks } from "../../../src/documents/notices/wordpress.ts";
import { elementsOf, readHtml, textOf } from "../../support/html.ts";
import { hostileNames, mediator, publishable } from "./mediators.ts";
import { everyLanguage, french } from "./words.ts";

/** The elements of a snippet with their attributes, in order, without their text. */
const shape = (html: string) => html.match(/<[^>]*>/g);

test("the snippet is plain HTML, ready to paste", () => {
  expect(noticeSnippet(noticeFor(mediator("mcp"), "Atelier Dupont"), french)).toBe(
    `<section lang="fr" aria-label="Médiation de la consommation">
  <p>Vous êtes un particulier et vous avez un litige avec Atelier Dupont\u202f? Adressez d’abord une réclamation écrite à Atelier Dupont. Si elle ne règle pas le litige, vous pouvez faire appel, sans frais, à un médiateur de la consommation, dans l’année qui suit cette réclamation. Le médiateur dont Atelier Dupont relève est\u00a0:</p>
  <address>
    Médiation de la Consommation &amp; Patrimoine (MCP)<br>
    12 square Desnouettes<br>
    75015 Paris<br>
    <a href="https://mcpmediation.org" rel="noopener">mcpmediation.org</a>
  </address>
  <p>Ce recours est facultatif\u00a0: vous gardez le droit de saisir le juge.</p>
</section>
`,
  );
});

describe("a hostile name changes the text, never the elements", () => {
  const plain = shape(noticeSnippet(noticeFor(mediator("cm2c"), "Dupont"), french));
  test.each(hostileNames)("%s", (_, name) => {
    expect(shape(noticeSnippet(noticeFor(mediator("cm2c"), name), french))).toEqual(plain);
  });
});

test("a mediator's own values are escaped too", () => {
  const notice = noticeFor(mediator("cm2c"));
  const hostile = {
    mediator: { ...notice.mediator, name: "<b>", website: 'https://x.fr/"><script>' },
  };
  const html = noticeSnippet(hostile, french);
  expect(html).toContain("&lt;b&gt;<br>");
  expect(html).toContain('href="https://x.fr/&quot;&gt;&lt;script&gt;" rel="noopener"');
});

test.each(publishable)("$id: no style, no script, no class", (one) => {
  expect(noticeSnippet(noticeFor(one), french)).not.toMatch(/style|script|class|onclick/i);
});

const writers = {
  plain: noticeSnippet,
  styled: (...given: Parameters<typeof wordpressBlocks>) => styledSnippet(...given, defaultPalette),
  wordpress: wordpressBlocks,
  signature: signatureHtml,
};

describe.each(Object.entries(writers))("the code %s", (kind, write) => {
  test.each(everyLanguage)("is sound HTML in $name that says all", (words) => {
    const notice = noticeFor(mediator("med-conso-dev"), "Dupont & fils");
    const tree = readHtml(write(notice, words));
    const text = tree.children.map((one) => (typeof one === "string" ? one : textOf(one))).join("");
    for (const part of [notice.mediator.name, ...notice.mediator.address, "www.medconsodev.eu"])
      expect(text).toContain(part);
    const [link] = elementsOf(tree).filter(({ tag }) => tag === "a");
    expect(link!.attributes.href).toBe("https://www.medconsodev.eu");
    const languages = elementsOf(tree).flatMap(({ attributes }) => attributes.lang ?? []);
    const expected = kind === "wordpress" ? (words.language === "fr" ? 0 : 3) : 1;
    expect(languages).toEqual(Array.from({ length: expected }, () => words.language));
  });

  test.each(hostileNames)("keeps its elements with %s", (_, name) => {
    const plain = shape(write(noticeFor(mediator("cm2c"), "Dupont"), french));
    expect(shape(write(noticeFor(mediator("cm2c"), name), french))).toEqual(plain);
  });
});

test("with style, each element has its own and the mediator stands out", () => {
  const html = styledSnippet(noticeFor(mediator("cm2c")), french, defaultPalette);
  for (const tag of ["section", "p", "address", "a"])
    expect(html).toMatch(new RegExp(`<${tag} [^>]*style="[^"]+"`));
  expect(html).toContain("<strong>Centre de la Médiation");
});

test("WordPress blocks open and close in order", () => {
  const comments = wordpressBlocks(noticeFor(mediator("cm2c")), french).match(
    /(?<=<!-- ).*(?= -->)/g,
  );
  const paragraph = ["wp:paragraph", "/wp:paragraph"];
  expect(comments).toEqual(["wp:group", ...[0, 1, 2].flatMap(() => paragraph), "/wp:group"]);
});
