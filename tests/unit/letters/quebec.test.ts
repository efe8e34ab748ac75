import { describe, expect, it } from "vitest";
import { exampleValues, readAnswers } from "../../../src/letters/answers.ts";
import { compileLetter } from "../../../src/letters/compile/compile.ts";
import { blankLetter, evaluateLetter } from "../../../src/letters/evaluate.ts";
import { fieldTypeTable } from "../../../src/letters/fields/table.ts";
import { valueSchema } from "../../../src/letters/fields/value-schemas.ts";
import type { Values } from "../../../src/letters/values.ts";
import { fieldSchema } from "../../../src/schemas/letter.ts";
import { law } from "../../support/law.ts";
import { flatten, plainSpaces } from "./flatten.ts";

const source = `---
id: essai
title: Lettre d’essai
shortTitle: Essai
description: Une lettre pour les tests.
situation: Rien n’est arrivé.
audience: tous
stage: quebec
order: 1
version: 1
minutes: 5
needed: [Rien]
whenToUse: [Jamais]
whenNotToUse: [Toujours]
howToSend: Par la poste.
next: Rien.
checkedOn: 2026-11-22
sources: [conso-l612-1]
sender: expediteur
recipient: destinataire
place: lieu
date: date
subject: Essai
groups:
  - title: Questions
    fields:
      - use: expediteur
      - use: destinataire
      - use: lieu
        example: Québec
      - use: date
      - { name: frais, type: list, label: Frais, itemLabel: frais, fields: [{ name: prix, type: amount, label: Prix }] }
      - { name: somme, type: amount, label: Somme, max: 15000, example: "60 $" }
derived:
  - { name: total, from: somme, with: { liste: frais, montant: prix }, label: total }
---
{{ destinataire | salutation }},

Soit {{ somme | montant }}{% for un in frais %}, {{ un.prix | montant }}{% endfor %} : {{ total | montant }}.

{{ expediteur | nom }}
`;
const letter = compileLetter(source, "content/letters/quebec/essai.md", law);
const context = { today: "2026-11-22", mediators: [] };
const answers = {
  expediteur: {
    name: "Camille Roy",
    street: "8, rue des Tanneurs",
    postcode: "g1r4p5",
    city: "Québec (Québec)",
    siret: "73282932000074",
    phone: "(418) 555-0123",
  },
  destinataire: {
    name: "Anne Lefebvre",
    street: "1, rue X",
    postcode: "H2X 1Y4",
    city: "Montréal",
  },
  lieu: "Québec",
  date: "1/2/2026",
  frais: [{ prix: "12,50 $" }, { prix: "1 000 dollars" }],
  somme: "60",
};

describe("a letter of Québec", () => {
  it("writes amounts in dollars, and addresses as there", () => {
    const { values, errors } = readAnswers(letter, answers, context);
    expect(errors).toEqual([]);
    expect(flatten(evaluateLetter(letter, values, { note: false })).map(plainSpaces)).toEqual([
      "Camille Roy\n8, rue des Tanneurs\nQuébec (Québec) G1R 4P5\nTéléphone : 418 555-0123",
      "Anne Lefebvre\n1, rue X\nMontréal H2X 1Y4",
      "Québec, le 1er février 2026",
      "Objet : Essai",
      "Madame, Monsieur,",
      "Soit 60,00 $, 12,50 $, 1 000,00 $ : 1 012,50 $.",
      "Camille Roy",
    ]);
  });

  it("asks for no SIRET, and leaves no blank for one", () => {
    const [sender] = flatten(blankLetter(letter, { note: false })).map(plainSpaces);
    expect(sender).toBe(
      "[vos prénom et nom]\n[numéro et rue]\n[ville et code postal]\nCourriel : [s’il y a lieu]\nTéléphone : [s’il y a lieu]",
    );
  });

  it("has examples that its schemas take", () => {
    const values = exampleValues(letter);
    for (const field of letter.groups.flatMap(({ fields }) => fields))
      expect(valueSchema(field).safeParse(values[field.name]).success, field.name).toBe(true);
  });

  it("says its faults in its own terms", () => {
    const wrong = {
      ...answers,
      somme: "20000",
      expediteur: { ...answers.expediteur, postcode: "37000", phone: "12" },
      destinataire: {},
    };
    const said = readAnswers(letter, wrong, context).errors.map((error) =>
      plainSpaces(error.message),
    );
    expect(said).toEqual([
      "Écrivez le code postal en lettres et chiffres alternés, par exemple G1R 4P5.",
      "Écrivez le téléphone en 10 chiffres, par exemple 418 555-0123.",
      "Indiquez le nom du destinataire.",
      "Indiquez le numéro et la rue du destinataire.",
      "Indiquez le code postal du destinataire, par exemple G1R 4P5.",
      "Indiquez la ville du destinataire.",
      "Indiquez au plus 15 000,00 $.",
    ]);
  });

  it("sums up an identity and an amount as the letter prints them", () => {
    const field = { label: "x", name: "x", country: "CA" };
    const identity = fieldSchema.parse({ ...field, type: "identity", party: "self" });
    const amount = fieldSchema.parse({ ...field, type: "amount" });
    const { values } = readAnswers(letter, answers, context);
    expect(
      plainSpaces(fieldTypeTable.identity.format((values as Values).expediteur!, identity)),
    ).toBe("Camille Roy\n8, rue des Tanneurs\nQuébec (Québec) G1R 4P5\n418 555-0123");
    expect(plainSpaces(fieldTypeTable.amount.format(6000, amount))).toBe("60,00 $");
  });

  it("knows no SIRET in its text", () => {
    const bad = source.replace("Soit {{", "{% if expediteur.siret %}oui{% endif %} {{");
    expect(() => compileLetter(bad, "content/letters/quebec/essai.md", law)).toThrow(
      /partie inconnue « expediteur\.siret »/,
    );
  });
});
