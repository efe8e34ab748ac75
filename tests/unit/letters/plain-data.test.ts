import { describe, expect, it } from "vitest";
import { readFields } from "../../../src/letters/fields/read-fields.ts";
import {
  plainExamples,
  plainPath,
  rawAnswer,
  rawAnswers,
  strangeKeys,
} from "../../../src/letters/plain-data.ts";
import { type Field, fieldSchema } from "../../../src/schemas/letter.ts";

const fields: Field[] = [
  { name: "client", type: "identity", party: "other", label: "Client" },
  { name: "mediateur", type: "mediator", label: "Médiateur" },
  { name: "accord", type: "yes-no", label: "Accord ?" },
  { name: "jour", type: "date", label: "Jour" },
  { name: "jours", type: "integer", label: "Jours" },
  {
    name: "factures",
    type: "list",
    label: "Factures",
    itemLabel: "facture",
    fields: [
      { name: "numero", type: "text", label: "Numéro" },
      { name: "montant", type: "amount", label: "Montant" },
    ],
  },
].map((field) => fieldSchema.parse(field));

const data = {
  client: {
    civilite: "madame",
    nom: "Anne",
    rue: "1, rue X",
    code_postal: "37000",
    ville: "Tours",
  },
  mediateur: { nom: "CM", adresse: ["1, rue Y", "75000 Paris"], site: "cm.fr" },
  accord: true,
  jour: "2026-03-01",
  jours: 15,
  factures: [{ numero: 12, montant: 450.5 }],
};
const context = { today: "2026-11-22", values: {}, mediators: [] };

describe("answers written in a file", () => {
  it("are read as those of the form", () => {
    expect(readFields(fields, rawAnswers(fields, data), context)).toEqual({
      errors: [],
      values: {
        client: {
          civility: "madame",
          name: "Anne",
          street: "1, rue X",
          postcode: "37000",
          city: "Tours",
        },
        mediateur: { name: "CM", address: ["1, rue Y", "75000 Paris"], website: "cm.fr" },
        accord: true,
        jour: "2026-03-01",
        jours: 15,
        factures: [{ numero: "12", montant: 45_050 }],
      },
    });
  });

  it("name a mediator of the list by its id", () => {
    expect(rawAnswer(fields[1]!, "cm2c")).toEqual({ choice: "cm2c" });
  });

  it.each([null, undefined, {}, [], "x", 3])(
    "are nothing where their shape is wrong: %j",
    (odd) => {
      const raw = rawAnswers(fields, Object.fromEntries(fields.map(({ name }) => [name, odd])));
      expect(() => readFields(fields, raw, context)).not.toThrow();
    },
  );

  it("give away the keys that no question asks for", () => {
    const odd = {
      ...data,
      client: { ...data.client, name: "Anne" },
      factures: [{ numero: "1" }, { numero: "2", numéro: "3" }],
      autre: 1,
    };
    expect(strangeKeys(fields, odd)).toEqual(["client.name", "factures.2.numéro", "autre"]);
    expect(strangeKeys(fields, data)).toEqual([]);
  });

  it("have examples that read back", () => {
    const { errors } = readFields(fields, rawAnswers(fields, plainExamples(fields)), context);
    expect(errors).toEqual([]);
  });
});

describe("the place of a fault in the data", () => {
  it.each([
    [0, "postcode", "client.code_postal"],
    [1, "choice", "mediateur"],
    [3, "month", "jour"],
    [4, undefined, "jours"],
    [5, "1.montant", "factures.2.montant"],
    [5, undefined, "factures"],
  ])("%d, %s is %s", (index, part, path) => {
    expect(plainPath(fields[index]!, part)).toBe(path);
  });
});
