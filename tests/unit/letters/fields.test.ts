import { describe, expect, it } from "vitest";
import { fieldTypeTable } from "../../../src/letters/fields/table.ts";
import type { KnownMediator } from "../../../src/letters/fields/types.ts";
import { valueSchema } from "../../../src/letters/fields/value-schemas.ts";
import type { Values } from "../../../src/letters/values.ts";
import { type Field, fieldSchema, fieldTypes } from "../../../src/schemas/letter.ts";
import { plainSpaces } from "./flatten.ts";

const mediators: KnownMediator[] = [
  { id: "cm", name: "CM", address: ["1, rue X", "75000 Paris"], website: "https://cm.fr" },
];
const extras: Record<string, object> = {
  choice: {
    options: [
      { value: "avoir", label: "Un avoir" },
      { value: "rabais", label: "Un rabais" },
    ],
  },
  identity: { party: "self" },
  list: {
    itemLabel: "facture",
    max: 2,
    fields: [
      { name: "numero", type: "text", label: "Numéro" },
      { name: "payee", type: "yes-no", label: "Payée ?" },
      {
        name: "jour",
        type: "date",
        label: "Date de paiement",
        when: { field: "payee", equals: true },
      },
    ],
  },
};

function makeField(type: string, more: object = {}): Field {
  const base = { name: "reponse", type, label: "Question", ...extras[type], ...more };
  return fieldSchema.parse(base);
}

function read(field: Field, raw: unknown, values: Values = {}) {
  const context = { today: "2026-11-22", values, mediators };
  const { value, errors } = fieldTypeTable[field.type].read(raw, field, context);
  const said = errors.map(({ part, message }) =>
    plainSpaces(part ? `${part}: ${message}` : message),
  );
  return { value, said };
}

/** Type, what the form holds, the value read. */
const right: [type: string, raw: unknown, value: unknown][] = [
  ["text", "  un\nmot ", "un mot"],
  ["text", "e\u0301té", "été"],
  ["text", "a\u202eb\u2066c\u0007d\ud800e", "abcde"],
  ["text", "👩🏽‍🔧 prêt", "👩🏽‍🔧 prêt"],
  ["long-text", "un \r\ndeux\r\n\r\ntrois", "un\ndeux\n\ntrois"],
  ["choice", "rabais", "rabais"],
  ["yes-no", "oui", true],
  ["yes-no", "non", false],
  ["date", { day: "15", month: "1", year: "2026" }, "2026-01-15"],
  ["date", { day: "1er", month: "févr.", year: "2026" }, "2026-02-01"],
  ["date", { day: "3 mars 2026", month: "", year: "" }, "2026-03-03"],
  ["date", { day: "", month: "", year: "lundi 1er août 2026" }, "2026-08-01"],
  ["date", { day: "03/03/2026", month: "", year: "" }, "2026-03-03"],
  ["date", { day: "", month: "2026-03-03", year: "" }, "2026-03-03"],
  ["date", { day: "3\u00a0mars\u202f2026", month: "", year: "" }, "2026-03-03"],
  ["date", "29/02/2024", "2024-02-29"],
  ["amount", "1 234,56", 123_456],
  ["amount", "1234.56", 123_456],
  ["amount", "1\u202f234,5\u00a0€", 123_450],
  ["amount", "1\u00a0234 euros", 123_400],
  ["amount", "0,29", 29],
  ["amount", "1,15", 115],
  ["integer", "1 200", 1200],
  ["percentage", "12,5 %", 12.5],
  ["percentage", "0.1", 0.1],
  [
    "mediator",
    { choice: "cm" },
    { name: "CM", address: ["1, rue X", "75000 Paris"], website: "https://cm.fr" },
  ],
  [
    "mediator",
    { choice: "autre", name: "M", address: "1, rue Y\n\n 75000 Paris ", website: "www.m.fr/a" },
    { name: "M", address: ["1, rue Y", "75000 Paris"], website: "www.m.fr/a" },
  ],
  [
    "list",
    [
      { numero: "12", payee: "non", jour: { day: "1" } },
      { numero: " ", jour: { day: "" } },
    ],
    [{ numero: "12", payee: false }],
  ],
  [
    "identity",
    {
      name: "Camille Roy",
      street: "8, rue X",
      postcode: "37 000",
      city: "Tours",
      siret: "732 829 320 00074",
      phone: "06.12 34-56 78",
      email: "c@roy.fr",
    },
    {
      name: "Camille Roy",
      street: "8, rue X",
      postcode: "37000",
      city: "Tours",
      siret: "73282932000074",
      phone: "0612345678",
      email: "c@roy.fr",
    },
  ],
];

/** Type, what the form holds, what is said of it. */
const wrong: [type: string, raw: unknown, said: string[]][] = [
  ["text", " ", ["Complétez « Question »."]],
  ["text", { a: 1 }, ["Complétez « Question »."]],
  ["choice", "echange", ["Choisissez une réponse à « Question »."]],
  ["yes-no", "", ["Répondez par oui ou par non à « Question »."]],
  [
    "date",
    { day: "", month: "", year: "" },
    ["day: Indiquez la date pour « Question », par exemple 15 01 2026."],
  ],
  [
    "date",
    { day: "", month: "1", year: "2026" },
    ["day: Indiquez le jour pour « Question », par exemple 15."],
  ],
  [
    "date",
    { day: "quinze", month: "1", year: "2026" },
    ["day: Indiquez le jour pour « Question », par exemple 15."],
  ],
  [
    "date",
    { day: "1", month: "x", year: "2026" },
    ["month: Indiquez le mois pour « Question », par exemple 1 ou janvier."],
  ],
  [
    "date",
    { day: "1", month: "13", year: "2026" },
    ["month: Le mois va de 1 (janvier) à 12 (décembre)."],
  ],
  [
    "date",
    { day: "1", month: "1", year: "26" },
    ["year: Écrivez l’année en quatre chiffres, par exemple 2026."],
  ],
  ["date", "29/02/2026", ["day: Ce mois compte 28 jours : indiquez un jour de 1 à 28."]],
  ["date", "29/02/2100", ["year: Écrivez l’année en quatre chiffres, par exemple 2026."]],
  ["amount", "", ["Complétez « Question » : par exemple 1 234,56."]],
  ["amount", "12,345", ["Écrivez « Question » en chiffres : par exemple 1 234,56."]],
  ["amount", "-5", ["Écrivez « Question » en chiffres : par exemple 1 234,56."]],
  ["amount", "99999999999999", ["Indiquez au plus 999 999 999,99 €."]],
  ["integer", "1,5", ["Écrivez « Question » en chiffres : par exemple 12."]],
  ["percentage", "1001", ["Indiquez au plus 1 000 %."]],
  [
    "mediator",
    { choice: "" },
    ["choice: Choisissez votre médiateur, ou « Autre » pour saisir ses coordonnées."],
  ],
  [
    "mediator",
    { choice: "disparu" },
    ["choice: Choisissez votre médiateur, ou « Autre » pour saisir ses coordonnées."],
  ],
  [
    "mediator",
    { choice: "autre", website: "cm" },
    [
      "name: Indiquez le nom de votre médiateur.",
      "address: Indiquez l’adresse postale de votre médiateur, une ligne après l’autre.",
      "website: Indiquez le site de votre médiateur, par exemple https://www.exemple.fr.",
    ],
  ],
  ["list", [{ numero: "" }], ["Ajoutez au moins 1 facture."]],
  [
    "list",
    [{ numero: "12", payee: "oui" }],
    ["0.jour.day: Indiquez la date de paiement, par exemple 15 01 2026."],
  ],
  [
    "list",
    ["a", "b", "c"].map((numero) => ({ numero, payee: "non" })),
    ["Gardez au plus 2 lignes (facture)."],
  ],
  [
    "identity",
    {
      name: "C",
      street: "8",
      postcode: "3700",
      city: "",
      siret: "7328293200007",
      email: "c",
      phone: "12",
    },
    [
      "postcode: Un code postal compte 5 chiffres ; celui-ci en compte 4.",
      "city: Indiquez votre ville.",
      "siret: Un SIRET compte 14 chiffres ; celui-ci en compte 13.",
      "email: Écrivez l’adresse électronique en entier, par exemple nom@exemple.fr.",
      "phone: Écrivez le téléphone en 10 chiffres, par exemple 06 12 34 56 78.",
    ],
  ],
  [
    "identity",
    { name: "C", street: "8", postcode: "2A000", city: "T", siret: "73282932000075" },
    [
      "postcode: Écrivez le code postal en 5 chiffres, par exemple 37000.",
      "siret: Ce SIRET contient une faute de frappe : recopiez ses 14 chiffres depuis votre avis de situation.",
    ],
  ],
];

describe("reading an answer", () => {
  it.each(right)("of type %s takes %j", (type, raw, value) => {
    expect(read(makeField(type), raw)).toEqual({ value, said: [] });
  });

  it.each(wrong)("of type %s says how to mend %j", (type, raw, said) => {
    expect(read(makeField(type), raw).said).toEqual(said);
  });

  it.each([...fieldTypes])("of type %s may be left empty when it is optional", (type) => {
    const field = makeField(type, { optional: true });
    const empty = fieldTypeTable[type].empty(field);
    expect(read(field, empty)).toEqual({ value: undefined, said: [] });
  });

  it("a list starts with one element, or with none when it may be left empty", () => {
    const rows = (optional: boolean) =>
      fieldTypeTable.list.empty(makeField("list", { optional })) as unknown[];
    expect(rows(false)).toHaveLength(1);
    expect(rows(true)).toEqual([]);
  });

  it("keeps the right parts of an identity for the preview", () => {
    expect(
      read(makeField("identity", { party: "other" }), { civility: "madame", postcode: "1" }),
    ).toEqual({
      value: { civility: "madame" },
      said: [
        "name: Indiquez le nom du destinataire.",
        "street: Indiquez le numéro et la rue du destinataire.",
        "postcode: Un code postal compte 5 chiffres ; celui-ci en compte 1.",
        "city: Indiquez la ville du destinataire.",
      ],
    });
  });

  it.each([
    ["the key of Luhn", "73282932000074", true],
    ["the rule of La Poste", "35600000049837", true],
    ["the head office of La Poste", "35600000000048", true],
    ["neither for La Poste", "35600000049838", false],
  ])("checks a SIRET by %s", (_, siret, sound) => {
    const { said } = read(makeField("identity"), { siret });
    expect(said.some((message) => message.startsWith("siret"))).toBe(!sound);
  });
});

describe("the bounds of a date", () => {
  const field = makeField("date", {
    label: "Date de la lettre",
    notBefore: "date_reclamation",
    notAfter: "today",
  });
  const values = { date_reclamation: "2026-01-15" };

  it.each([
    ["2026-01-14", "day: La date de la lettre ne peut pas être antérieure au 15 janvier 2026."],
    [
      "2026-11-23",
      "day: La date de la lettre ne peut pas être postérieure au 22 novembre 2026, date d’aujourd’hui.",
    ],
  ])("refuse %s and say why", (raw, said) => {
    expect(read(field, raw, values)).toEqual({ value: undefined, said: [said] });
  });

  it.each(["2026-01-15", "2026-11-22"])("take %s, on the bound", (raw) => {
    expect(read(field, raw, values).value).toBe(raw);
  });

  it("may be a day that the letter writes", () => {
    const since = makeField("date", { label: "Date du contrat", notBefore: "2022-01-01" });
    expect(read(since, "2021-12-31").said).toEqual([
      "day: La date du contrat ne peut pas être antérieure au 1er janvier 2022.",
    ]);
    expect(read(since, "2022-01-01").value).toBe("2022-01-01");
  });

  it("say nothing of a date that is not known yet", () => {
    expect(read(field, "1999-01-01").value).toBe("1999-01-01");
  });
});

describe("each type", () => {
  it.each([...fieldTypes])("%s has an example that its schema takes", (type) => {
    const field = makeField(type);
    const example = fieldTypeTable[type].example(field);
    expect(valueSchema(field).safeParse(example).success).toBe(true);
    expect(fieldTypeTable[type].format(example, field)).not.toBe("");
  });

  it.each([
    ["text", ""],
    ["long-text", ""],
    ["choice", "echange"],
    ["yes-no", "oui"],
    ["date", "2026-02-30"],
    ["amount", -1],
    ["amount", 1.5],
    ["integer", "3"],
    ["percentage", 1001],
    ["identity", { name: "C", street: "8", postcode: "1", city: "T" }],
    ["mediator", { name: "M", address: [], website: "m.fr" }],
    ["list", []],
  ] as const)("%s has a schema that refuses %j", (type, value) => {
    const field = makeField(type);
    expect(valueSchema(field).safeParse(value).success).toBe(false);
  });
});
