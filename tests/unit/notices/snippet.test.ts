import { describe, expect, test } from "vitest";
import { noticeFor } from "../../../src/documents/notices/notice.ts";
import { noticeSnippet } from "../../../src/documents/notices/snippet.ts";
import { hostileNames, mediator, publishable } from "./mediators.ts";

/** The elements of a snippet with their attributes, in order, without their text. */
const shape = (html: string) => html.match(/<[^>]*>/g);

test("the snippet is plain HTML, ready to paste", () => {
  expect(noticeSnippet(noticeFor(mediator("mcp"), "Atelier Dupont"))).toBe(
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
  const plain = shape(noticeSnippet(noticeFor(mediator("cm2c"), "Dupont")));
  test.each(hostileNames)("%s", (_, name) => {
    expect(shape(noticeSnippet(noticeFor(mediator("cm2c"), name)))).toEqual(plain);
  });
});

test("a mediator's own values are escaped too", () => {
  const notice = noticeFor(mediator("cm2c"));
  const html = noticeSnippet({
    mediator: { ...notice.mediator, name: "<b>", website: 'https://x.fr/"><script>' },
  });
  expect(html).toContain("&lt;b&gt;<br>");
  expect(html).toContain('href="https://x.fr/&quot;&gt;&lt;script&gt;" rel="noopener"');
});

test.each(publishable)("$id: no style, no script, no class", (one) => {
  expect(noticeSnippet(noticeFor(one))).not.toMatch(/style|script|class|onclick/i);
});
