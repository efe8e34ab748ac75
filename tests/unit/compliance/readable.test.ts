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
    ["<p>a&#0;b&#x110000;c</p>", "a b c"],
    ["<p>&#x10FFFF;&#XE9;</p>", "\u{10ffff}é"],
    ["<p>mé\u00addia\u200bteur</p>", "médiateur"],
    ["<img src=x><p>a</p>", "a"],
    ["<p><img alt='Notre logo'><img alt=CM2C></p>", "Notre logo CM2C"],
    ['<p alt="b">a</p>', "a"],
    ['<a href="http://x.example"><b>ici</b> et là</a>', "ici et là (http://x.example)"],
    ['<a href="//x.example">ici</a> ou <a>là</a>', "ici (//x.example) ou là"],
    ['<a href="/sortie?vers=https://x.example">ici</a>', "ici"],
    ["<p>a\nb \n  c</p>", "a b c"],
    ["<p>a<!-- b c -->d</p><!-- e", "ad"],
  ])("%s", (source, text) => {
    expect(readPage(source).text.trim()).toBe(text);
  });

  const sixty = "Une ligne de soixante lettres qui court jusqu’au bord de là,";
  test.each([
    ["blanks before, between and after words", "\n  a \t b\n\n\n  c", "a b\nc"],
    [
      "a line that goes on with a capital inside",
      "au bord\nde la mer de Paris",
      "au bord de la mer de Paris",
    ],
    ["a title that is indented", "Une fin\n  Un titre", "Une fin\nUn titre"],
    ["an item", "Une liste\n- un\n• deux\n3 trois", "Une liste\n- un\n• deux\n3 trois"],
    ["a line of blanks", "une fin\n   \nune suite", "une fin\nune suite"],
    ["a full line before a capital", `${sixty}\nMarseille`, `${sixty} Marseille`],
    ["a line not quite full", `${sixty.slice(1)}   \nMarseille`, `${sixty.slice(1)} \nMarseille`],
    ["a full line, a stop inside", `Fin. ${sixty}\nMarseille`, `Fin. ${sixty} Marseille`],
    [
      "a full line that ends its sentence",
      `${sixty.replace(",", ".")}  \nMarseille`,
      `${sixty.replace(",", ".")} \nMarseille`,
    ],
  ])("of plain text: %s", (_, source, text) => {
    expect(readPage(source).text).toBe(text);
  });

  test("of HTML begins with no blank line and doubles none", () => {
    expect(readPage("<div>\n <p> a</p>\n\n<p>b").text).toBe("a\nb");
  });

  test("folding takes accents, capitals, apostrophes and no-break spaces away", () => {
    expect(fold("L’ÉTÉ\u00a0LÀ\nOÙ")).toBe("l'ete la ou");
  });

  test("passages stand where they are said to, blanks left out", () => {
    expect(
      passagesOf("Un. Deux.\n \n\nTrois").map(({ start, end, text }) => [start, end, text]),
    ).toEqual([
      [0, 4, "Un. "],
      [4, 9, "Deux."],
      [13, 18, "Trois"],
    ]);
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
        const { text, places, ends } = readPage(source);
        expect(places).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
          expect(place).toBeLessThan(ends[index]!);
          expect(ends[index]).toBeLessThanOrEqual(source.length);
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
