import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { find, meets, stemsOf } from "../../../../src/islands/catalogue/words.ts";
import { stageFileSchema } from "../../../../src/schemas/stage.ts";

describe("words of one family meet", () => {
  test.each([
    ["payer", "paie"],
    ["paiement", "payé"],
    ["rembourser", "remboursement"],
    ["livrer", "livraison"],
    ["rétracter", "rétractation"],
    ["médiateur", "médiation"],
    ["factures", "facture"],
    ["résilier", "résiliation"],
    ["réclamer", "réclamation"],
  ])("%s, %s", (left, right) => {
    expect(stemsOf(left)).toEqual(stemsOf(right));
  });
});

test("accents, capitals, apostrophes and words that say nothing do not count", () => {
  expect(stemsOf("L’ŒUVRE n’a pas été LIVRÉE")).toEqual(stemsOf("oeuvre ete livree"));
  expect(stemsOf("il ne veut pas")).toEqual([]);
});

describe("a slip of the finger", () => {
  test.each([
    ["one letter too many", "garranti", "garanti", true],
    ["one letter short", "retrct", "retract", true],
    ["one letter for another", "retrzct", "retract", true],
    ["two letters swapped", "retarct", "retract", true],
    ["two slips", "ratrzct", "retract", false],
    ["a short word", "pai", "pan", false],
    ["a word begun", "remb", "rembours", true],
    ["one letter alone", "r", "rembours", false],
  ])("%s", (_, typed, ours, met) => {
    expect(meets(typed, ours)).toBe(met);
  });
});

describe("the stages of a dispute, in the words of people", () => {
  const stages = stageFileSchema.parse(parse(readFileSync("content/stages/etapes.yaml", "utf8")));
  const all = stages.map(({ id, title, situation, words }) => ({
    id,
    stems: stemsOf([title, situation, ...words].join(" ")),
  }));

  test.each([
    ["il veut pas payer", "impayes"],
    ["il me doit des sous", "impayes"],
    ["facture impayée", "impayes"],
    ["FACTURE IMPAYEE", "impayes"],
    ["il veu annuler", "retractation"],
    ["retractation", "retractation"],
    ["rétratcation", "retractation"],
    ["le colis est cassé", "retards-garanties"],
    ["le médiateur m’a écrit", "mediation"],
    ["elle est furieuse", "reclamation"],
    ["aller au tribunal", "conciliateur-juge"],
    ["un geste commercial", "negocier"],
    ["mes CGV", "prevenir"],
    ["montreal", "quebec"],
  ])("« %s » finds %s", (query, stage) => {
    expect([...find(query, all)]).toContain(stage);
    expect(find(query, all).size).toBeLessThan(4);
  });

  test("nothing typed finds everything, words unknown to all find nothing", () => {
    expect(find("", all).size).toBe(all.length);
    expect(find("il ne veut pas", all).size).toBe(all.length);
    expect(find("xylophone", all).size).toBe(0);
  });

  test("a word that means nothing to us does not hide what the others mean", () => {
    expect([...find("xylophone impayé", all)]).toEqual(["impayes"]);
  });
});
