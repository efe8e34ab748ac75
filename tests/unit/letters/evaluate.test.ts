import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileLetter } from "../../../src/letters/compile/compile.ts";
import { blankLetter, evaluateLetter } from "../../../src/letters/evaluate.ts";
import type { LetterDocument } from "../../../src/letters/tree.ts";
import type { Item, Values } from "../../../src/letters/values.ts";
import { law } from "../../support/law.ts";
import { flatten, flattenBody, plainSpaces } from "./flatten.ts";

function letter(name: string) {
  const text = readFileSync(new URL(`./good/${name}.md`, import.meta.url), "utf8");
  return compileLetter(text, `good/${name}.md`, law);
}

const people: Values = {
  expediteur: {
    name: "Camille Roy",
    business: "Réparations Roy",
    street: "8, rue des Tanneurs",
    postcode: "37000",
    city: "Tours",
    siret: "73282932000074",
    phone: "0612345678",
  },
  destinataire: {
    civility: "madame",
    name: "Anne Lefèvre",
    street: "14, allée des Tilleuls",
    postcode: "37000",
    city: "Tours",
  },
  lieu: "Tours",
  date: "2026-02-01",
};

const body = (name: string, values: Values) =>
  flattenBody(evaluateLetter(letter(name), values, { note: false })).map(plainSpaces);

describe("the head of a letter", () => {
  const document = evaluateLetter(
    letter("conditions"),
    { ...people, accord: false },
    { note: false },
  );

  it("names its title, its author and its day", () => {
    expect(document).toMatchObject({
      title: "Lettre d’essai",
      language: "fr-FR",
      author: "Camille Roy",
      date: "2026-02-01",
    });
  });

  it("lays out both addresses, the place and the date, and the subject", () => {
    expect(flatten(document).slice(0, 4).map(plainSpaces)).toEqual([
      "Camille Roy, Réparations Roy\n8, rue des Tanneurs\n37000 Tours\nSIRET : 732 829 320 00074\nTéléphone : 06 12 34 56 78",
      "Madame Anne Lefèvre\n14, allée des Tilleuls\n37000 Tours",
      "Tours, le 1er février 2026",
      "Objet : Essai",
    ]);
  });

  it("raises the ending of 1er", () => {
    expect(document.blocks[2]).toMatchObject({
      role: "place-date",
      children: [
        { text: "Tours, le 1" },
        { text: "er", superscript: true },
        { text: "\u00a0février 2026" },
      ],
    });
  });

  it("gives the first paragraph to the salutation and the last to the signature", () => {
    const roles = document.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.role] : [],
    );
    expect(roles).toEqual(["place-date", "subject", "salutation", "body", "body", "signature"]);
  });

  it("marks what is missing, part by part", () => {
    const half = evaluateLetter(
      letter("conditions"),
      { expediteur: { city: "Tours" } },
      { note: false },
    );
    expect(flatten(half).slice(0, 3).map(plainSpaces)).toEqual([
      "[Vous]\n[numéro et rue]\n[code postal] Tours",
      "[Votre client]\n[numéro et rue]\n[code postal et ville]",
      "[Lieu], le [Date de la lettre]",
    ]);
  });
});

describe("the body of a letter", () => {
  it("joins the items of a list, whatever tag brought them", () => {
    const factures: Item[] = [{ numero: "12", montant: 123_456 }, { numero: "13" }];
    expect(
      body("blocs", { ...people, factures, reference: "commande 4", solution: "avoir" }),
    ).toEqual([
      "Madame,",
      "Les faits",
      "Une phrase avec « l’apostrophe » : tout de suite ! Une suite,\net une coupure.",
      "- premier",
      "- votre commande 4",
      "- facture n° 12 de 1 234,56 € ;",
      "- facture n° 13 ;",
      "1. un",
      "2. deux",
      "Je propose Un avoir.",
      "Camille Roy",
    ]);
  });

  it("keeps one space around an inline passage that is left out", () => {
    expect(body("conditions", { ...people, accord: true, geste: "un rabais" })).toEqual([
      "Madame,",
      "Je propose un rabais.",
      "Avec référence ou sans.",
      "Camille Roy",
    ]);
  });

  it("formats every type of value", () => {
    const values: Values = {
      ...people,
      note: "Premier.\nSuite.\n\nSecond.",
      somme: 5,
      nombre: 1200,
      taux: 12.5,
      solution: "rabais",
      accord: false,
      mediateur: { name: "CM", address: ["1, rue X", "75000 Paris"], website: "www.cm.fr" },
    };
    expect(body("types", values)).toEqual([
      "Madame,",
      "Premier.\nSuite.",
      "Second.",
      "Soit 0,05 €, 1 200 fois, à 12,5 %, par Un rabais à Tours, le 1er février 2026.",
      "CM\n1, rue X\n75000 Paris\nwww.cm.fr",
      "Pas d’accord, Madame, Anne Lefèvre de Tours, pour Réparations Roy.",
      "Camille Roy",
    ]);
  });

  it("writes the label of each value that is missing, and both civilities", () => {
    expect(body("types", {})[0]).toBe("Madame, Monsieur,");
    expect(body("types", {})[1]).toBe("[Note]");
    expect(body("types", {})[3]).toBe(
      "[nom du médiateur]\n[adresse du médiateur]\n[site du médiateur]",
    );
  });

  it("sets a table, its rows whatever tag brought them", () => {
    const factures: Item[] = [{ numero: "12", montant: 123_456 }, { numero: "13" }];
    const values = { ...people, factures, accord: false };
    expect(body("tableau", values)).toEqual([
      "Madame,",
      "Voici le compte :",
      "Factures impayées : le détail",
      "Facture n° | Montant dû",
      "12 | 1 234,56 €",
      "13 | ",
      "D’accord | non",
      "Camille Roy",
    ]);
    const { blocks } = evaluateLetter(
      letter("tableau"),
      { ...values, reference: "le devis" },
      { note: false },
    );
    expect(blocks.filter(({ kind }) => kind === "table")).toMatchObject([
      { align: ["start", "end"], rows: [{}, {}, [[{ text: "Voir le devis" }], []], {}] },
      { align: ["start", "start"], rows: [[[], []]] },
    ]);
  });

  it("prints values derived from the answers, and leaves out those that cannot be known", () => {
    const facture = (montant: number): Item => ({ numero: "1", echeance: "2025-12-15", montant });
    const values = { ...people, factures: [facture(45_000), facture(120_050)], jours: 13 };
    expect(body("calculs", { ...values, verse: 15_000 }).slice(1, -1)).toEqual([
      "2 factures : 1 650,50 €, 80,00 €, avant le 14 février 2026 (16 février 2026).",
      "Reste 1 500,50 €.",
      "Saisine : 1er février 2027.",
      "Intérêts : 1,54 €. Par ligne : 1,54 €. Pénalités : 26,37 €. Taux 2,62 %, 12,15 %.",
    ]);
    expect(body("calculs", { ...values, date: "2001-02-01" }).slice(1, -1)).toEqual([
      "2 factures : 1 650,50 €, 80,00 €, avant le 14 février 2001 (14 février 2001).",
      "Saisine inconnue.",
      "Pénalités : 0,00 €. Taux.",
    ]);
    expect(body("calculs", people)[1]).toBe(
      "[nombre de factures] factures : [total des factures], [indemnités], avant le [fin du délai] ([premier jour ouvré]).",
    );
  });

  it("prints a derived value without a guard where everything that it needs is there", () => {
    const values = { ...people, contrat: "2026-01-05", commence: true, paye: true };
    expect(body("certitude", { ...values, part: 8_000, montant: 40_000 }).slice(1, -1)).toEqual([
      "Contrat du 5 janvier 2026, saisine avant le 1er février 2027.",
      "Reste 320,00 €, puis 240,00 €.",
      "Sur 400,00 €, moins 80,00 €.",
    ]);
  });

  it.each([
    "{{ lieu }}",
    "{% if accord %}",
    "**gras**",
    "$& $1 `x`",
    "<b>x</b>",
    "l'avis ! « x »...",
    "1er n° 3",
  ])("prints the answer %j exactly as typed", (lieu) => {
    expect(
      flatten(evaluateLetter(letter("types"), { ...people, lieu }, { note: false })).join("\n"),
    ).toContain(`à ${lieu}, le`);
  });
});

describe("the blank model", () => {
  it("holds every blank, and the answers to choose from with a box each", () => {
    expect(
      flattenBody(blankLetter(letter("conditions"), { note: false })).map(plainSpaces),
    ).toEqual([
      "Madame, Monsieur,",
      "☐ Je propose [Geste].",
      "☐ Je ne propose rien.",
      "Encore [Geste], [Référence, s’il y a lieu].",
      "Avec référence [Référence, s’il y a lieu] ou sans ☐ geste.",
      "[Vous]",
    ]);
  });

  it("leaves a derived value to be worked out, never « s’il y a lieu »", () => {
    const text = flattenBody(blankLetter(letter("calculs"), { note: false })).map(plainSpaces);
    expect(text).toContain("Reste [reste dû].");
    expect(text).toContain("Saisine : [fin de la saisine].");
  });

  it("follows the answer ticked at first, and leaves the others to choose from", () => {
    expect(flattenBody(blankLetter(letter("ton"), { note: false })).map(plainSpaces)).toEqual([
      "Madame, Monsieur,",
      "Merci de payer.",
      "☐ Nous sommes d’accord.",
      "☐ Parlons-en.",
      "À bientôt, je l’espère.",
      "[Vous]",
    ]);
  });

  it("leaves lines to write on for a long answer, and for no other", () => {
    const lines = (document: LetterDocument) =>
      JSON.stringify(document).match(/"label":"[^"]+","lines":3/g);
    expect(lines(blankLetter(letter("types")))).toEqual(['"label":"Note","lines":3']);
    expect(lines(evaluateLetter(letter("types"), {}))).toBeNull();
  });

  it("offers three rows to write in for a list, and a box for each row to choose", () => {
    expect(
      flattenBody(blankLetter(letter("tableau"), { note: false }))
        .slice(2, 12)
        .map(plainSpaces),
    ).toEqual([
      "Factures impayées : le détail",
      "Facture n° | Montant dû",
      " | ",
      " | ",
      " | ",
      "Voir [Référence, s’il y a lieu] | ",
      "☐ D’accord | oui",
      "☐ D’accord | non",
      "À remplir",
      "Nom | Signature",
    ]);
  });

  it("offers three lines for a list", () => {
    const items = flattenBody(blankLetter(letter("blocs"), { note: false })).filter((text) =>
      text.startsWith("- facture"),
    );
    expect(items).toHaveLength(3);
  });
});

describe("a document", () => {
  const values: Values = { ...people, reference: "le devis 12" };

  it("opens with its title, without addresses nor roles", () => {
    const { blocks, ...properties } = evaluateLetter(letter("document"), values, { note: false });
    expect(properties).toMatchObject({ author: "Camille Roy", date: "2026-02-01" });
    expect(blocks[0]).toMatchObject({ kind: "paragraph", role: "title" });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "list",
      "heading",
      "paragraph",
      "heading",
      "list",
    ]);
    expect(blocks[3]).toMatchObject({ role: "body" });
  });

  it("reads from its title to its last block", () => {
    expect(
      flatten(evaluateLetter(letter("document"), values, { note: false })).map(plainSpaces),
    ).toEqual([
      "Accord du 1er février 2026",
      "- Entre Camille Roy, Tours",
      "- et Madame Anne Lefèvre",
      "Objet",
      "Les parties s’accordent sur le devis 12.",
      "Signatures",
      "1. ☐ lu",
      "2. ☐ approuvé",
    ]);
  });
});

describe("the last line", () => {
  const last = (options?: { note: boolean }) =>
    evaluateLetter(letter("conditions"), people, options).blocks.at(-1);

  it("names the model, its version and when it was checked", () => {
    const [text] = flatten(evaluateLetter(letter("conditions"), people)).slice(-1);
    expect(plainSpaces(text ?? "")).toBe(
      "Modèle « Lettre d’essai », version 1, vérifié le 22 novembre 2026.",
    );
    expect(last()).toMatchObject({ kind: "paragraph", role: "note" });
    expect(blankLetter(letter("document")).blocks.at(-1)).toMatchObject({ role: "note" });
  });

  it("can be left out", () => {
    expect(last({ note: false })).toMatchObject({ role: "signature" });
  });
});
