import { describe, expect, test } from "vitest";
import { checkPage } from "../../../src/domain/compliance/page/check-page.ts";
import type { PageMediator } from "../../../src/domain/compliance/page/mediators.ts";

const mediator = (id: string, rest: Partial<PageMediator>): PageMediator => ({
  id,
  name: id,
  shortName: id,
  formerNames: [],
  address: ["12, rue Haute", "59000 Lille"],
  website: "https://www.conso-nord.fr/saisir",
  withdrawn: false,
  ...rest,
});
const nord = mediator("nord", { name: "Conso Nord", shortName: "Conso Nord" });
const details = "12 rue Haute, 59000 Lille, www.conso-nord.fr";

/** What a page says of mediators: « rule », « rule: what it lacks ». */
const foundIn = (pasted: string, known: PageMediator[] = [nord]) =>
  checkPage(pasted, known).findings.map(({ rule, lacks }) =>
    lacks ? `${rule}: ${lacks.join(", ")}` : rule,
  );
const namedIn = (pasted: string, known: PageMediator[]) => checkPage(pasted, known).mediators;
const lacking = (...parts: string[]) => [`mention-incomplete: ${parts.join(", ")}`];
/** So many characters that say nothing, in words. */
const filler = (length: number) => "mot ".repeat(length / 4);
/** Lines of their own, so long that nothing reaches over them. */
const gap = `\n\n${"Rien ici. ".repeat(60)}\n\n`;

describe("the details of a mediator that we know", () => {
  test.each<[string, string, string[]]>([
    ["whole", `Médiateur : Conso Nord, ${details}.`, []],
    ["before its name", `${details} : Conso Nord, médiateur.`, []],
    ["on lines of their own", `Conso Nord\n12 rue Haute\n59000 Lille\nconso-nord.fr`, []],
    ["its name alone", "Médiateur : Conso Nord.", lacking("adresse", "site")],
    ["no address", "Médiateur : Conso Nord, www.conso-nord.fr.", lacking("adresse")],
    ["no site", "Médiateur : Conso Nord, 12 rue Haute, 59000 Lille.", lacking("site")],
    [
      "the site of another",
      "Conso Nord, 12 rue Haute, 59000 Lille, conso-sud.fr.",
      lacking("site"),
    ],
    [
      "another street",
      "Conso Nord, 3 rue Basse, 59000 Lille, conso-nord.fr.",
      ["adresse-differente"],
    ],
    [
      "another town",
      "Conso Nord, 12 rue Haute, 59100 Roubaix, conso-nord.fr.",
      ["adresse-differente"],
    ],
    [
      "five figures that are no postcode",
      "Conso Nord, dossier 59123 ouvert, conso-nord.fr.",
      lacking("adresse"),
    ],
    [
      "another address before its name",
      "3 rue Basse, 59100 Roubaix. Conso Nord, conso-nord.fr.",
      lacking("adresse"),
    ],
    ["too far after its name", `Conso Nord. ${filler(420)}${details}.`, lacking("adresse", "site")],
    [
      "too far before its name",
      `${details}. ${filler(160)}Conso Nord.`,
      lacking("adresse", "site"),
    ],
    [
      "another address too far after",
      `Conso Nord, conso-nord.fr. ${filler(420)}59100 Roubaix.`,
      lacking("adresse"),
    ],
  ])("%s", (_, pasted, rules) => {
    expect(foundIn(pasted)).toEqual(rules);
  });

  test("are told missing where it is named, under its id", () => {
    const sentence = "Médiateur : Conso Nord.";
    expect(checkPage(`Bonjour.\n\n${sentence} Merci.`, [nord])).toEqual({
      findings: [
        {
          rule: "mention-incomplete",
          quote: sentence,
          line: 3,
          start: 10,
          end: 10 + sentence.length,
          lacks: ["adresse", "site"],
          mediator: "nord",
        },
      ],
      mediators: ["nord"],
    });
  });

  test("another address is told where it is named, under its id", () => {
    const sentence = "Conso Nord, 3 rue Basse, 59100 Roubaix, conso-nord.fr.";
    expect(checkPage(`Bonjour. ${sentence}`, [nord]).findings).toEqual([
      {
        rule: "adresse-differente",
        quote: sentence,
        line: 1,
        start: 9,
        end: 9 + sentence.length,
        mediator: "nord",
      },
    ]);
  });

  test.each<[string, Partial<PageMediator>, string, string[]]>([
    [
      "an address we do not know",
      { address: null },
      "3 rue Basse, 59100 Roubaix, conso-nord.fr",
      [],
    ],
    [
      "an address we do not know, not given",
      { address: null },
      "conso-nord.fr",
      lacking("adresse"),
    ],
    ["a site we do not know", { website: null }, "12 rue Haute, 59000 Lille, www.autre.fr", []],
    [
      "a site we do not know, not given",
      { website: null },
      "12 rue Haute, 59000 Lille",
      lacking("site"),
    ],
    [
      "a street without a number",
      { address: ["Hôtel de ville", "59000 Lille"] },
      "59000 Lille, conso-nord.fr",
      [],
    ],
    [
      "a building before its street",
      { address: ["Tour 5", "12, rue Haute", "59000 Lille"] },
      details,
      [],
    ],
    [
      "a building, without its street",
      { address: ["Tour 5", "12, rue Haute", "59000 Lille"] },
      "Tour 5, 59000 Lille, conso-nord.fr",
      ["adresse-differente"],
    ],
    [
      "an address without a postcode",
      { address: ["12, rue Haute", "Bruxelles"] },
      "12 rue Haute, Bruxelles, conso-nord.fr",
      [],
    ],
    [
      "a street and its town in one line",
      { address: ["12, rue Haute, 59000 Lille"] },
      "3 rue Basse, 59000 Lille, conso-nord.fr",
      ["adresse-differente"],
    ],
    [
      "a town that is written otherwise",
      { address: ["Hôtel de ville", "59000 Lille Cedex"] },
      "59000 Lille, conso-nord.fr",
      [],
    ],
    ["a site without www", { website: "http://conso-nord.fr" }, details, []],
  ])("%s", (_, rest, given, rules) => {
    expect(foundIn(`Conso Nord, ${given}.`, [{ ...nord, ...rest }])).toEqual(rules);
  });

  test.each([
    ["of the State", "https://www.economie.gouv.fr/mediation-conso"],
    ["of the closed platform", "https://ec.europa.eu/home"],
    ["in an e-mail address", "bonjour@conso-inconnue.fr"],
  ])("a site %s is not a mediator's own", (_, site) => {
    expect(
      foundIn(`Conso Nord, 12 rue Haute, 59000 Lille, ${site}`, [{ ...nord, website: null }]),
    ).toEqual(lacking("site"));
  });
});

describe("a mediator is named", () => {
  const sud = mediator("sud", { name: "Médiation du Sud (MDS)", shortName: "Sud Conso" });
  const four = mediator("four", { name: "Association (AMCS)", shortName: "CS" });
  test.each<[string, string, string[]]>([
    ["by its name", "Voyez Médiation du Sud.", ["sud"]],
    ["without accents nor capitals", "voyez mediation du sud.", ["sud"]],
    ["by words parted otherwise", "MÉDIATION – du\nSud", ["sud"]],
    ["by its short name", "Voyez Sud Conso.", ["sud"]],
    ["by its name with initials", "Voyez Médiation du Sud (MDS).", ["sud"]],
    ["by three capitals near « médiateur »", "Notre médiateur : MDS.", ["sud"]],
    ["by three capitals before « médiateur »", "MDS est notre médiateur.", ["sud"]],
    ["not by three capitals alone", "Nos meubles MDS sont en bois.", []],
    ["not by three capitals far before", `MDS ${filler(120)} médiateur`, []],
    ["not by three capitals far after", `médiateur ${filler(120)} MDS`, []],
    ["not by three small letters", "Notre médiateur : mds.", []],
    ["by four letters anywhere", "Voyez l’amcs.", ["four"]],
    ["not by two letters", "Notre médiateur : CS.", []],
    ["not by « association »", "Notre association a un médiateur.", []],
    ["not inside longer words", "Voyez Sud Consommation et Grandsud conso.", []],
    ["not in a web address", "www.sud-conso.fr, contact@sud-conso.fr", []],
  ])("%s", (_, pasted, ids) => {
    expect(namedIn(pasted, [sud, four])).toEqual(ids);
  });

  test("as the last word, whatever signs stand around its name in our list", () => {
    expect(namedIn("Voyez Conso Nord", [mediator("nord", { name: "« Conso Nord »" })])).toEqual([
      "nord",
    ]);
  });

  test("in the order of our list, each once", () => {
    expect(namedIn("AMCS, Sud Conso, AMCS.", [sud, four])).toEqual(["sud", "four"]);
  });

  test("when it has no name at all, never", () => {
    expect(
      namedIn("Un médiateur, – et rien de plus.", [
        mediator("vide", { name: "(–)", shortName: "– – –" }),
      ]),
    ).toEqual([]);
  });

  const short = mediator("court", { name: "Médiation Conso" });
  const long = mediator("long", { name: "Médiation Conso Dev" });
  const end = mediator("fin", { name: "Conso Dev" });
  test.each<[string, string, string[]]>([
    ["not by a part of a longer name", "Voyez Médiation Conso Dev.", ["long"]],
    [
      "before another with a longer name",
      "Médiation Conso ou Médiation Conso Dev",
      ["court", "long"],
    ],
    ["by the end of a longer name, alone", "Conso Dev ou Médiation Conso", ["court", "fin"]],
  ])("%s", (_, pasted, ids) => {
    expect(namedIn(pasted, [short, long, end])).toEqual(ids);
  });

  test("twice when two have the same name", () => {
    const twin = mediator("jumeau", { name: "Conso Nord" });
    expect(namedIn("Voyez Conso Nord", [nord, twin])).toEqual(["nord", "jumeau"]);
  });
});

describe("a mediator named several times", () => {
  test("is read where it has most of its details", () => {
    expect(foundIn(`Conso Nord.${gap}Conso Nord, ${details}.${gap}Conso Nord.`)).toEqual([]);
    const { findings } = checkPage(`Conso Nord.${gap}Conso Nord, www.conso-nord.fr.`, [nord]);
    expect(findings).toMatchObject([
      { quote: "Conso Nord, www.conso-nord.fr.", lacks: ["adresse"] },
    ]);
  });

  test("under a name that it no longer has, is told so there, even if both are said", () => {
    const renamed = { ...nord, formerNames: ["Médiateurs du Nord"] };
    const { findings } = checkPage(`Conso Nord, ${details}.${gap}Médiateurs du Nord.`, [renamed]);
    expect(findings).toMatchObject([
      { rule: "mediateur-renomme", quote: "Médiateurs du Nord.", mediator: "nord" },
    ]);
    expect(findings).toHaveLength(1);
  });

  test("by its long and its short name at once, is named by the longer", () => {
    const both = mediator("deux", { name: "Nord Conso Lille", shortName: "Nord Conso" });
    const inside = mediator("dedans", { name: "Conso Lille" });
    const turned = { ...both, name: both.shortName, shortName: both.name };
    expect(namedIn("Voyez Nord Conso Lille.", [both, inside])).toEqual(["deux"]);
    expect(namedIn("Voyez Nord Conso Lille.", [turned, inside])).toEqual(["deux"]);
  });
});

describe("several mediators", () => {
  const at = (id: string, name: string) =>
    mediator(id, { name, shortName: name, website: `https://${id}.example` });
  const [a, b] = [at("premier", "Alpha Conso"), at("second", "Beta Conso")];
  const street = "12 rue Haute, 59000 Lille";

  test.each<[string, string, string[]]>([
    ["one whole, the second", `Alpha Conso.${gap}Beta Conso, ${street}, second.example.`, []],
    ["one whole, the first", `Alpha Conso, ${street}, premier.example.${gap}Beta Conso.`, []],
    ["one with a site", `Alpha Conso.${gap}Beta Conso, second.example.`, lacking("adresse")],
    ["one with an address", `Alpha Conso.${gap}Beta Conso, ${street}.`, lacking("site")],
    [
      "one whole, the other with a site",
      `Alpha Conso, premier.example.${gap}Beta Conso, ${street}, second.example.`,
      [],
    ],
    [
      "one whole, the other with an address",
      `Alpha Conso, ${street}.${gap}Beta Conso, ${street}, second.example.`,
      [],
    ],
  ])("%s", (_, pasted, rules) => {
    expect(foundIn(pasted, [a, b])).toEqual(rules);
  });

  test("one of them withdrawn, is told; what the other lacks too", () => {
    const gone = { ...a, withdrawn: true };
    expect(foundIn(`Alpha Conso.${gap}Beta Conso, second.example.`, [gone, b])).toEqual([
      "mediateur-retire",
      ...lacking("adresse"),
    ]);
  });

  test("all withdrawn or renamed, nothing else is asked of them", () => {
    const gone = { ...a, withdrawn: true };
    const renamed = { ...b, name: "Gamma", shortName: "Gamma", formerNames: ["Beta Conso"] };
    expect(foundIn("Médiateurs : Alpha Conso.\nBeta Conso.", [gone, renamed])).toEqual([
      "mediateur-retire",
      "mediateur-renomme",
    ]);
    expect(foundIn("Alpha Conso. Merci.", [gone])).toEqual(["mediateur-retire"]);
  });

  test("withdrawn under a former name, is told withdrawn", () => {
    const gone = { ...a, withdrawn: true, formerNames: ["Omega Conso"] };
    expect(checkPage("Notre médiateur : Omega Conso.", [gone]).findings).toEqual([
      {
        rule: "mediateur-retire",
        quote: "Notre médiateur : Omega Conso.",
        line: 1,
        start: 0,
        end: 30,
        mediator: "premier",
      },
    ]);
  });
});

describe("a mediator that we do not know", () => {
  test.each<[string, string, string[]]>([
    ["whole", "Médiateur : Conso Est, 3 rue Basse, 67000 Strasbourg, www.conso-est.fr.", []],
    ["without site", "Médiateur : Conso Est, 3 rue Basse, 67000 Strasbourg.", lacking("site")],
    ["without address", "Médiateur : www.conso-est.fr.", lacking("adresse")],
    ["named after a colon", "Notre médiateur : ABC.", lacking("adresse", "site")],
    ["named after a colon without space", "Notre médiateur :ABC.", lacking("adresse", "site")],
    ["named after « est »", "Notre médiateur est l’ABC.", lacking("adresse", "site")],
    [
      "named after « auprès de »",
      "La médiation se fait auprès de la ABC.",
      lacking("adresse", "site"),
    ],
    [
      "named after « auprès du »",
      "La médiation se fait aupres du ABC.",
      lacking("adresse", "site"),
    ],
    ["named with figures", "Notre médiateur : le CM2C.", lacking("adresse", "site")],
    ["named on the next line", "Notre médiateur\n\nABC.", lacking("adresse", "site")],
    ["not named", "Vous pouvez saisir un médiateur.", lacking("nom", "adresse", "site")],
    ["not named, in small letters", "Notre médiateur : abc.", lacking("nom", "adresse", "site")],
    ["not named by two capitals", "Notre médiateur : AB.", lacking("nom", "adresse", "site")],
    [
      "not named by capitals that follow nothing",
      "Un médiateur ABC.",
      lacking("nom", "adresse", "site"),
    ],
    [
      "named in another sentence",
      "Un médiateur. Le siège est : ABC.",
      lacking("nom", "adresse", "site"),
    ],
    ["named too far", `Un médiateur ${filler(96)} : ABC.`, lacking("nom", "adresse", "site")],
    [
      "its address before it",
      "67000 Strasbourg, www.conso-est.fr. Un médiateur.",
      lacking("nom", "adresse", "site"),
    ],
    [
      "its address too far",
      `Un médiateur. ${filler(420)}67000 Strasbourg, www.conso-est.fr.`,
      lacking("nom", "adresse", "site"),
    ],
    ["of companies", "Voyez le médiateur des entreprises.", ["mediateur-absent"]],
    ["of families", "La médiation familiale existe.", ["mediateur-absent"]],
    ["none", "Bonjour.", ["mediateur-absent"]],
  ])("%s", (_, pasted, rules) => {
    expect(foundIn(pasted, [])).toEqual(rules);
  });

  test.each<[string, string, string]>([
    [
      "its details",
      `Un médiateur existe.${gap}Médiateur : 67000 Strasbourg, www.conso-est.fr.`,
      "",
    ],
    [
      "its name",
      `Un médiateur existe.${gap}Médiateur : ABC.${gap}Un médiateur.`,
      "Médiateur : ABC.",
    ],
    [
      "its site",
      `Médiateur : ABC.${gap}Médiateur : www.conso-est.fr.`,
      "Médiateur : www.conso-est.fr.",
    ],
    ["its address", `Médiateur : ABC.${gap}Médiateur : 67000 Lille.`, "Médiateur : 67000 Lille."],
    ["as much, first", `Médiateur : ABC.${gap}Médiateur : DEF.`, "Médiateur : ABC."],
    [
      "nothing, first",
      `Un médiateur existe.\nUn médiateur vient.\nUn médiateur passe.`,
      "Un médiateur existe.",
    ],
  ])("is read where the page says %s", (_, pasted, quote) => {
    expect(checkPage(pasted, []).findings.map((finding) => finding.quote)).toEqual(
      quote ? [quote] : [],
    );
  });
});
