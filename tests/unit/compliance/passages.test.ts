import { describe, expect, test } from "vitest";
import { checkPage, longestPage } from "../../../src/domain/compliance/page/check-page.ts";

const platform = "Litiges : la plateforme RLL est à votre service.";
const notice = "Médiateur : Conso Nord, 1 rue Haute, 59000 Lille, www.conso-nord.fr.";

/** What a page without known mediators says, passage by passage, as it stands in what was pasted. */
const foundIn = (pasted: string) =>
  checkPage(pasted, []).findings.map(({ rule, quote, line, start, end }) => ({
    rule,
    quote,
    line,
    passage: pasted.slice(start, end),
  }));
const rulesOf = (pasted: string) => foundIn(pasted).map(({ rule }) => rule);

describe("a passage that a page should not have", () => {
  test("is quoted alone, with its line and its place", () => {
    expect(foundIn(`${notice}\n\nBonjour.  ${platform} Merci.\n`)).toEqual([
      { rule: "plateforme-rll", quote: platform, line: 3, passage: platform },
    ]);
  });

  test("of HTML is selected with its tags, to the end of its last link or letter", () => {
    const link = '<a href="https://ec.europa.eu/consumers/odr">la plateforme</a>';
    expect(foundIn(`<p>${notice}</p>\n<p>\n  Litiges&nbsp;: ${link}\n</p>`)).toEqual([
      {
        rule: "plateforme-rll",
        quote: "Litiges : la plateforme (https://ec.europa.eu/consumers/odr)",
        line: 3,
        passage: `Litiges&nbsp;: ${link}`,
      },
    ]);
    const word = "Notre m&eacute;diateur est agr&eacute;&eacute;";
    expect(foundIn(`<p>${notice}</p><p>${word}</p>`)).toEqual([
      { rule: "mot-agree", quote: "Notre médiateur est agréé", line: 1, passage: word },
    ]);
  });

  test("goes on in the sentences that follow it and say the same", () => {
    const first = "Tout litige sera tranché par arbitrage.";
    const second = "La sentence arbitrale est définitive.";
    expect(foundIn(`${notice} ${first} ${second} Merci.`)).toEqual([
      {
        rule: "arbitrage",
        quote: `${first} ${second}`,
        line: 1,
        passage: `${first} ${second}`,
      },
    ]);
    expect(foundIn(`${first} ${second} ${first} Merci. ${notice}`)).toMatchObject([
      { quote: `${first} ${second} ${first}` },
    ]);
  });

  test("is told again when other words part it", () => {
    const first = "Tout litige sera tranché par arbitrage.";
    expect(foundIn(`${first} Merci. ${first} ${notice}`)).toEqual([
      { rule: "arbitrage", quote: first, line: 1, passage: first },
      { rule: "arbitrage", quote: first, line: 1, passage: first },
    ]);
  });

  test("is told in the order of the text, whatever its rule", () => {
    const arbitration = "Tout litige sera tranché par arbitrage.";
    expect(rulesOf(`${notice} ${arbitration} ${platform}`)).toEqual([
      "arbitrage",
      "plateforme-rll",
    ]);
    expect(rulesOf(`${notice} ${platform} ${arbitration}`)).toEqual([
      "plateforme-rll",
      "arbitrage",
    ]);
  });

  test("comes after what the page lacks, even at its first word", () => {
    expect(checkPage(`${platform} Merci.`, []).findings).toEqual([
      { rule: "mediateur-absent" },
      { rule: "plateforme-rll", quote: platform, line: 1, start: 0, end: platform.length },
    ]);
  });
});

describe("the closed platform", () => {
  const closed = "La plateforme européenne est fermée depuis le 20 juillet 2025.";
  test.each([
    ["in the same sentence", `${closed} Merci.`, []],
    ["in the sentence before", `${closed} ${platform} Merci.`, []],
    ["in the sentence after", `Merci. ${platform} ${closed}`, []],
    ["two sentences before", `${closed} Merci. ${platform}`, ["plateforme-rll"]],
    ["two sentences after", `${platform} Merci. ${closed}`, ["plateforme-rll"]],
    ["of something else", `${platform} Notre boutique est fermée le lundi.`, ["plateforme-rll"]],
  ])("said so %s", (_, words, rules) => {
    expect(rulesOf(`${notice}\n${words}`)).toEqual(rules);
  });
});

describe("a long passage", () => {
  /** A sentence of so many characters, its full stop included. */
  const long = (length: number) => `La plateforme RLL ${"mot ".repeat(200)}`.slice(0, length - 1);

  test("is quoted whole up to 260 characters", () => {
    const sentence = `${long(260)}.`;
    expect(foundIn(`${notice} ${sentence}`)[0]!.quote).toBe(sentence);
  });

  test("is cut after a whole word beyond", () => {
    for (const length of [262, 600]) {
      const sentence = `${long(length)}.`;
      const { quote, passage } = foundIn(`${notice} ${sentence}`)[0]!;
      expect(quote).toBe(`${`La plateforme RLL ${"mot ".repeat(60)}`.trimEnd()}…`);
      expect(passage).toBe(sentence);
    }
  });

  test("what follows several books of terms is not read", () => {
    const book = "x ".repeat(longestPage / 2);
    expect(rulesOf(`${book}${platform}`)).toEqual(["mediateur-absent"]);
    expect(rulesOf(`${book.slice(platform.length)}${platform}`)).toContain("plateforme-rll");
  });
});
