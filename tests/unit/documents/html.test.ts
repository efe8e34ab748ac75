import { describe, expect, test } from "vitest";
import { type HtmlNode, serialise, toHtml } from "../../../src/documents/html.ts";
import type { Block } from "../../../src/letters/tree.ts";
import {
  hostileValues,
  inlines,
  longDocument,
  longLetter,
  paragraph,
  shortLetter,
  withValue,
} from "../../support/letters.ts";

const html = (...blocks: Block[]) =>
  serialise(toHtml({ title: "Lettre", language: "fr-FR", blocks }))
    .replace('<article class="lettre" lang="fr-FR">', "")
    .replace("</article>", "");
const shape = (node: HtmlNode): string =>
  typeof node === "string" ? "#" : `${node.tag}(${node.children.map(shape).join("")})`;
const tagsOf = (markup: string) => [...markup.matchAll(/<\/?([a-z0-9]+)/g)].map(([tag]) => tag);

const cases: [string, Block, string][] = [
  [
    "the sender’s name apart from the lines under it",
    { kind: "address", party: "sender", lines: [inlines("Camille Roy"), inlines("37000 Tours")] },
    '<p class="lettre-expediteur"><span class="lettre-nom">Camille Roy</span><br>' +
      '<span class="lettre-ligne">37000 Tours</span></p>',
  ],
  [
    "a missing value as a mark",
    paragraph("body", "le ", { label: "date" }, "."),
    '<p class="lettre-corps">le <mark class="lettre-manque">date</mark>.</p>',
  ],
  [
    "the subject as a heading",
    paragraph("subject", "Objet"),
    '<h2 class="lettre-objet">Objet</h2>',
  ],
  [
    "bold and raised text",
    {
      kind: "paragraph",
      role: "place-date",
      children: [
        { kind: "text", text: "le 1", strong: true },
        { kind: "text", text: "er", strong: true, superscript: true },
      ],
    },
    '<p class="lettre-lieu-date"><strong>le 1</strong><strong><sup>er</sup></strong></p>',
  ],
  [
    "an ordered list",
    { kind: "list", ordered: true, items: [inlines("un"), inlines("deux")] },
    '<ol class="lettre-liste"><li>un</li><li>deux</li></ol>',
  ],
  [
    "a table whose first column has no heading",
    {
      kind: "table",
      caption: "Comptes",
      head: [[], inlines("Montant")],
      rows: [],
      align: ["start", "start"],
    },
    '<table class="lettre-tableau"><caption>Comptes</caption><thead><tr><td></td>' +
      '<th scope="col">Montant</th></tr></thead><tbody></tbody></table>',
  ],
  [
    "a table with its caption and the scope of its heads",
    {
      kind: "table",
      caption: "Comptes",
      head: [inlines("Objet"), inlines("Montant")],
      rows: [[inlines("Devis"), inlines("10\u00A0€")]],
      align: ["start", "end"],
    },
    '<table class="lettre-tableau"><caption>Comptes</caption><thead><tr><th scope="col">Objet</th>' +
      '<th class="lettre-fin" scope="col">Montant</th></tr></thead><tbody><tr><td>Devis</td>' +
      '<td class="lettre-fin">10\u00A0€</td></tr></tbody></table>',
  ],
  [
    "a line feed in a value as a line break",
    paragraph("body", "un\r\ndeux"),
    '<p class="lettre-corps">un<br>deux</p>',
  ],
];

test.each(cases)("the HTML writer gives %s", (_, block, expected) => {
  expect(html(block)).toBe(expected);
});

test("the letter is an article in its own language", () => {
  const { tag, attributes } = toHtml({ title: "x", language: "fr-CA", blocks: [] });
  expect({ tag, attributes }).toEqual({
    tag: "article",
    attributes: { class: "lettre", lang: "fr-CA" },
  });
});

test("no attribute is a style, for the pages’ policy refuses them", () => {
  const markup = serialise(toHtml(longLetter)) + serialise(toHtml(shortLetter));
  const names = new Set([...markup.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name));
  expect([...names].sort()).toEqual(["class", "lang", "scope"]);
});

describe("a hostile value", () => {
  test.each(hostileValues)("%s stays a text", (_, value) => {
    const node = toHtml(withValue(value));
    expect(shape(node)).toBe(shape(toHtml(withValue("mot"))));
    expect(tagsOf(serialise(node))).toEqual(tagsOf(serialise(toHtml(withValue("mot")))));
  });

  test("cannot leave an attribute either", () => {
    const node = { tag: "p", attributes: { class: `"><b a='` }, children: [] };
    expect(serialise(node)).toBe('<p class="&quot;&gt;&lt;b a=&#39;"></p>');
  });
});

test("the title of a document is a level-2 heading", () => {
  expect(serialise(toHtml(longDocument))).toContain(
    '<h2 class="lettre-intitule">Conditions de vente de <mark class="lettre-manque">votre entreprise</mark></h2>',
  );
});
