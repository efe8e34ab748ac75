import { describe, expect, test } from "vitest";
import { forbiddenImports } from "../../../scripts/check/rooms.ts";
import type { Facts } from "../../../src/open-data/facts.ts";
import { dataFile, indexFile, jsonText, schemaFile } from "../../../src/open-data/files.ts";
import { resourceOf, resources } from "../../../src/open-data/resources.ts";
import { loadRegister } from "../../../src/register/register.ts";
import { isPublishable, type Mediator } from "../../../src/schemas/mediator.ts";

const register = loadRegister(process.cwd());
const facts: Facts = {
  register,
  calculators: [
    {
      id: "essai",
      title: "Un essai",
      shortTitle: "Essai",
      description: "Compter\u00a0: 30\u00a0jours.",
      calculator: {
        groups: [
          {
            title: "Dates",
            fields: [{ type: "date", name: "jour", label: "Jour", optional: true }],
          },
        ],
        rules: ["mediation-saisine"],
        rates: [],
        thresholds: [],
        sources: [],
      },
    },
  ],
  jurisdictions: new Map(
    [...register.rules.keys(), ...register.thresholds.keys()].map((id) => [id, "france"]),
  ),
  absolute: (path) => `https://exemple.fr/litiges/${path}`,
};
const ids = resources.map(({ id }) => id);
const reversed: Facts = {
  ...facts,
  register: {
    ...register,
    rules: new Map([...register.rules].reverse()),
    rates: new Map([...register.rates].reverse()),
    thresholds: new Map([...register.thresholds].reverse()),
    sources: new Map([...register.sources].reverse()),
    letters: new Map([...register.letters].reverse()),
    mediators: new Map([...register.mediators].reverse()),
    terms: new Map([...register.terms].reverse()),
  },
};
const entriesOf = (id: string, from = facts) =>
  dataFile(resourceOf(id), from).donnees as unknown as Record<string, unknown>[];

describe.each(ids)("%s", (id) => {
  test("gives the same bytes whatever the order of the content", () => {
    const text = jsonText(dataFile(resourceOf(id), facts));
    expect(jsonText(dataFile(resourceOf(id), reversed))).toBe(text);
  });

  test("has a schema that leaves room for keys to come", () => {
    const text = jsonText(schemaFile(id, facts));
    expect(text).toContain(`"$id": "https://exemple.fr/litiges/api/v1/schemas/${id}.json"`);
    expect(text).not.toMatch(/"additionalProperties": false|"example": "|"default": [^{]/);
  });
});

/** The register with one mediator changed. */
function withMediator(changed: Partial<Mediator> & Record<string, unknown>): Facts {
  const [first] = [...register.mediators.values()].filter(isPublishable);
  const mediator = { ...first!, ...changed };
  return { ...facts, register: { ...register, mediators: new Map([[mediator.id, mediator]]) } };
}

describe("a mediator", () => {
  test("has its address and its page when they are certain", () => {
    const [entry] = entriesOf("mediateurs", withMediator({ id: "essai" }));
    expect(entry).toMatchObject({
      address: expect.arrayContaining([expect.any(String)]),
      page: "https://exemple.fr/litiges/mon-mediateur/essai/",
    });
  });

  test("keeps neither when one of its details is doubtful", () => {
    const [entry] = entriesOf("mediateurs", withMediator({ publishable: false }));
    expect(entry).toMatchObject({ publishable: false, address: null, page: null });
  });

  test("with a key that the schema does not name is refused, not published", () => {
    expect(() => entriesOf("mediateurs", withMediator({ telephone: "01" }))).toThrow("telephone");
  });
});

test("a rule without its law is refused", () => {
  expect(() => entriesOf("regles", { ...facts, jurisdictions: new Map() })).toThrow("jurisdiction");
});

test("a letter has the law of its folder, and none of its template", () => {
  const [letter] = entriesOf("lettres");
  expect(letter).toMatchObject({ jurisdiction: "france" });
  expect(jsonText(letter)).not.toMatch(/\{\{|\{%/);
});

test("the index counts the entries and names the latest check", () => {
  const index = indexFile(facts);
  const days = [...register.sources.values()].map(({ checkedOn }) => checkedOn);
  expect(index.generatedFrom.checkedOn).toBe(days.sort().at(-1));
  expect(index.resources.map(({ id, count }) => [id, count])).toEqual(
    ids.map((id) => [id, entriesOf(id).length]),
  );
});

test("no-break spaces become ordinary ones", () => {
  expect(jsonText(entriesOf("calculateurs"))).toContain('"Compter : 30 jours."');
});

test("a resource that does not exist is refused by name", () => {
  expect(() => resourceOf("juges")).toThrow("« juges »");
});

test.each([
  [`import { register } from "../register/index.ts";`, 1],
  [`import { blankLetter } from "../letters/evaluate.ts";`, 1],
  [`import { absolute } from "../components/site.ts";`, 1],
  [`import { readFileSync } from "node:fs";`, 1],
  [`import type { Register } from "../register/register.ts";`, 0],
  [`import { ruleSchema } from "../schemas/rule.ts";`, 0],
  [`import { z } from "zod";`, 0],
])("the builders are pure: %s", (line, faults) => {
  expect(forbiddenImports("src/open-data/files.ts", line)).toHaveLength(faults);
});
