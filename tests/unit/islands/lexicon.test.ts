import { describe, expect, test } from "vitest";
import { editDistance } from "../../../src/islands/search/edit-distance.ts";
import { mender, type NamedPage, reader } from "../../../src/islands/search/lexicon.ts";
import { type PagefindModule, search } from "../../../src/islands/search/pagefind.ts";

describe("the distance between two words", () => {
  test.each([
    ["payer", "payer", 0],
    ["payer", "paver", 1],
    ["payer", "payers", 1],
    ["payer", "paye", 1],
    ["payer", "pyaer", 1],
    ["remboursement", "rembourcemant", 2],
    ["chat", "chien", 3],
  ])("%s, %s: %i", (left, right, distance) => {
    expect(editDistance(left, right, 3)).toBe(distance);
    expect(editDistance(right, left, 3)).toBe(distance);
    expect(editDistance(left, right, distance - 1)).toBeUndefined();
  });
});

describe("typing errors", () => {
  const mend = mender(["médiateur", "remboursement", "payer", "défaut", "défunt", "avis"]);
  test.each([
    ["médiatuer", "médiateur"],
    ["remboursment", "remboursement"],
    ["rembourcemant", "remboursement"],
    ["il veux pas payyer", "il veux pas payer"],
    ["mediateur", "mediateur"],
    ["médiateurs", "médiateurs"],
    ["rembourser", "rembourser"],
    ["avs", "avs"],
    ["photographe", "photographe"],
    ["L. 612-1", "L. 612-1"],
  ])("« %s » is read « %s »", (typed, read) => expect(mend(typed)).toBe(read));

  test("the more frequent of two words as near wins", () => expect(mend("défuut")).toBe("défaut"));
});

const page = (url: string): NamedPage => ({ url, title: url, description: "…", kind: "Guide" });
const read = reader({
  synonyms: [
    { said: ["client paie pas", "impayé"], first: [page("/relancer/")], meaning: "relance" },
    { said: ["réclamation"], first: [page("/repondre/")] },
  ],
  vocabulary: ["client", "payer", "impayé", "réclamation", "politique", "facture", "devis"],
});

describe("what a query means", () => {
  test("everyday words in any order, by their families", () => {
    expect(read("il paye toujours pas, mon client")).toMatchObject({
      first: [{ url: "/relancer/" }],
      searches: ["il paye toujours pas, mon client", "relance"],
      isWhole: false,
    });
    expect(read("impayés")).toMatchObject({ searches: ["relance"], isWhole: true });
  });

  test("a slip is mended before the words are understood", () => {
    expect(read(" reclamasion ")).toMatchObject({
      typed: "réclamation",
      mended: true,
      first: [{ url: "/repondre/" }],
    });
  });

  test("one word recognised among many decides nothing", () => {
    expect(read("réclamation facture devis").first).toEqual([]);
  });

  test("words that say nothing mean nothing", () => {
    expect(read("je ne").first).toEqual([]);
  });
});

/** Stands in for Pagefind: finds these titles, whatever the words. */
const engineOf = (...titles: string[]): PagefindModule => ({
  options: async () => {},
  init: async () => {},
  search: async () => ({
    results: titles.map((title) => ({
      data: async () => ({ url: `/${title}/`, excerpt: "", meta: { title }, filters: {} }),
    })),
  }),
});
const found = async (query: string, ...titles: string[]) =>
  (await search(engineOf(...titles), read(query))).map(({ url }) => url);

describe("what comes first", () => {
  test("the pages named for all the words", async () => {
    expect(await found("réclamation", "autre", "réclamation")).toEqual([
      "/repondre/",
      "/autre/",
      "/réclamation/",
    ]);
  });
  test("the title that says all the words, before the pages named for some", async () => {
    expect(await found("politique réclamation", "autre", "politique de réclamation")).toEqual([
      "/politique de réclamation/",
      "/repondre/",
      "/autre/",
    ]);
  });
  test("each page once", async () => {
    expect(await found("impayé", "a", "a", "b")).toEqual(["/relancer/", "/a/", "/b/"]);
  });
});
