import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPage } from "../../../src/domain/compliance/page/check-page.ts";
import { fold, passagesOf } from "../../../src/domain/compliance/page/passages.ts";
import { readPage } from "../../../src/domain/compliance/page/readable.ts";

describe("what a reader meets", () => {
  test.each([
    ["<p>Un <b>mot</b>&nbsp;: d&eacute;j&agrave;</p>", "Un mot : déjà"],
    ["<p>a</p><!-- b --><script>c</script><style>d</style><p>e", "a\ne"],
    ['<a href="https://x.example/y">ici</a>', "ici (https://x.example/y)"],
    ['<p><a href="mailto:a@b.example">écrire</a></p>', "écrire"],
    ["<p>m&#233;dia&shy;teur &#x41;</p>", "médiateur A"],
    ['<p title="a > b">texte</p>', "texte"],
    ['<div><img src="x.png" alt="CM2C"></div>', "CM2C"],
    ["<p>3 &lt; 4 &inconnue;</p>", "3 < 4 &inconnue;"],
    [
      "Une ligne coupée\nau milieu\n\nUn titre\nUne phrase.",
      "Une ligne coupée au milieu\nUn titre\nUne phrase.",
    ],
    ["prix < 4 et > 2", "prix < 4 et > 2"],
  ])("%s", (source, text) => {
    expect(readPage(source).text.trim()).toBe(text);
  });

  test("sentences end at a full stop before a capital, not after « art. » or an initial", () => {
    const text = "Voir l’art. L. 616-1 du code. M. Roy répond. Fin";
    expect(passagesOf(text).map((passage) => passage.text.trim())).toEqual([
      "Voir l’art. L. 616-1 du code.",
      "M. Roy répond.",
      "Fin",
    ]);
  });

  test("folding keeps the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => fold(text).length === text.length),
    );
  });
});

describe("whatever is pasted", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<a href='https://ec.europa.eu/consumers/odr'>",
    "</a>",
    "médiateur ",
    "<!--",
    "-->",
    "<script>",
    '"',
    "'",
    "&nbsp;",
    "&",
    "<",
    "\n",
    "CM2C ",
    "75008 Paris",
    ". ",
    "doit ",
    "juge ",
  );
  test("places stand inside it, in order, and quotes are short", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const source = pieces.join("");
        const { text, places } = readPage(source);
        expect(places).toHaveLength(text.length);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(source.length);
        });
        for (const { quote = "", start = 0, end = 0 } of checkPage(source, []).findings) {
          expect(quote.length).toBeLessThanOrEqual(261);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  test.each([
    ["unclosed tags", "<a ".repeat(20_000)],
    ["quotes in a tag", `<p ${"'\"".repeat(20_000)}`],
    ["one endless sentence", "le client doit saisir le médiateur avant ".repeat(5_000)],
    ["spaces", " \n".repeat(50_000)],
    ["figures", "75008 ".repeat(20_000)],
  ])("%s do not hold the browser", (_, source) => {
    const start = performance.now();
    checkPage(source, []);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
