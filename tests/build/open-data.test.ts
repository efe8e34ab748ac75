import { describe, expect, test } from "vitest";
import { z } from "zod";
import { loadRegister } from "../../src/register/register.ts";
import { isPublishable } from "../../src/schemas/mediator.ts";
import { type JsonSchema, type Shape, schemaFaults, valueFaults } from "../support/contract.ts";
import contract from "./open-data-contract.json" with { type: "json" };
import { fileAt, files, find, home, pages, textOfFile } from "./site.ts";

interface Entry extends Record<string, unknown> {
  id: string;
}
interface DataFile {
  version: string;
  licence: { id: string; url: string };
  donnees: Entry[];
}
const { index: indexShape, ...resourceShapes } = contract;
const names = Object.keys(resourceShapes) as (keyof typeof resourceShapes)[];
const folder = "api/v1/";
const read = <Content>(file: string) => JSON.parse(textOfFile(folder + file)) as Content;
const data = (name: string) => read<DataFile>(`${name}.json`);
const schemaOf = (name: string) => read<JsonSchema>(`schemas/${name}.json`);
const idsOf = (name: string) => data(name).donnees.map(({ id }) => id);
const shapeOf = (name: keyof typeof contract): Shape => {
  const { licence, version } = indexShape;
  const item = contract[name] as Shape;
  return name === "index" ? item : { version, licence, donnees: [item] };
};
const index = read<{
  version: string;
  licence: unknown;
  resources: { id: string; url: string; schema: string; count: number }[];
}>("index.json");
const register = loadRegister(process.cwd(), process.env.FEDERATION);

/** The ids that the entries of a file cite under a key, at any depth. */
function cited(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => cited(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key ? (inner as string[]) : cited(inner, key),
  );
}

test("each resource of the contract is published, with its schema", () => {
  const published = files.filter((file) => file.startsWith(folder));
  for (const name of ["index", ...names])
    expect(published).toEqual(
      expect.arrayContaining([`${folder}${name}.json`, `${folder}schemas/${name}.json`]),
    );
});

test("each published file is under contract", () => {
  const published = files
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length).replace("schemas/", "").replace(".json", ""));
  expect([...new Set(published)].sort()).toEqual(["index", ...names].sort());
});

describe.each(["index", ...names] as (keyof typeof contract)[])("%s.json", (name) => {
  const content = read<Record<string, unknown>>(`${name}.json`);
  const schema = schemaOf(name);
  const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

  test("is valid under the schema published beside it", () => {
    expect(validator.safeParse(content).error?.issues).toBeUndefined();
  });

  test("would not be valid without a key, or with another type", () => {
    for (const key of Object.keys(content)) {
      const { [key]: _, ...rest } = content;
      expect(validator.safeParse(rest).success, key).toBe(false);
      expect(validator.safeParse({ ...content, [key]: 1 }).success, key).toBe(false);
    }
  });

  test("stays valid when keys are added", () => {
    expect(validator.safeParse({ ...content, added: 1 }).success).toBe(true);
  });

  test("keeps every key and type of the contract", () => {
    expect(valueFaults(content, shapeOf(name))).toEqual([]);
  });

  test("promises every key and type of the contract in its schema", () => {
    expect(schemaFaults(schema, shapeOf(name))).toEqual([]);
  });

  test("names its schema by its address", () => {
    expect(schema).toMatchObject({
      $id: `${home}${folder}schemas/${name}.json`,
      $schema: "https://json-schema.org/draft/2020-12/schema",
    });
  });

  test("has ordinary spaces and ends with a line", () => {
    expect(textOfFile(`${folder}${name}.json`)).not.toMatch(/[\u00a0\u202f]/);
    expect(textOfFile(`${folder}${name}.json`)).toMatch(/[^\n]\n$/);
  });
});

describe("index.json", () => {
  test("gives the address, the schema and the number of entries of each resource", () => {
    expect(index.resources.map(({ id }) => id).sort()).toEqual([...names].sort());
    for (const { id, url, schema, count } of index.resources) {
      expect(fileAt(new URL(url))).toBe(`${folder}${id}.json`);
      expect(fileAt(new URL(schema))).toBe(`${folder}schemas/${id}.json`);
      expect(data(id).donnees).toHaveLength(count);
      expect(count).toBeGreaterThan(0);
    }
  });

  test("has the version and the licence of every file", () => {
    for (const name of names)
      expect(data(name)).toMatchObject({ version: index.version, licence: index.licence });
    expect(index.licence).toMatchObject({
      id: "CC-BY-4.0",
      url: expect.stringMatching(/^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//),
    });
  });
});

describe.each(names)("the entries of %s", (name) => {
  test("are in the order of their ids, each once", () => {
    expect(idsOf(name)).toEqual([...new Set(idsOf(name))].sort());
  });

  test("cite only sources, rules, rates and thresholds that are published", () => {
    const { donnees } = data(name);
    expect(idsOf("sources")).toEqual(expect.arrayContaining(cited(donnees, "sources")));
    expect(idsOf("regles")).toEqual(expect.arrayContaining(cited(donnees, "rules")));
    expect(idsOf("taux")).toEqual(expect.arrayContaining(cited(donnees, "rates")));
    expect(idsOf("seuils")).toEqual(expect.arrayContaining(cited(donnees, "thresholds")));
  });

  test("lead to pages and files of the site", () => {
    for (const { page, blank } of data(name).donnees)
      for (const address of [page, ...Object.values(blank ?? {})]) {
        if (typeof address !== "string") continue;
        const url = new URL(address);
        const file = fileAt(url);
        expect(file, address).toBeDefined();
        const target = pages.find((one) => one.file === file);
        const ids = target?.elements.map(({ attributes }) => attributes.id);
        if (url.hash) expect(ids, address).toContain(url.hash.slice(1));
      }
  });
});

test.each([
  ["regles", register.rules],
  ["seuils", register.thresholds],
  ["taux", register.rates],
  ["sources", register.sources],
  ["lettres", register.letters],
  ["mediateurs", register.mediators],
  ["lexique", register.terms],
])("%s holds every entry of the content", (name, entries) => {
  expect(idsOf(name)).toEqual([...entries.keys()].sort());
});

test.each([
  ["regles", "mediation-saisine"],
  ["seuils", "prescription-limite"],
])("every entry of %s says whose law it is", (name, french) => {
  const laws = new Map(data(name).donnees.map(({ id, jurisdiction }) => [id, jurisdiction]));
  expect(new Set(laws.values())).toEqual(new Set(["france", "quebec"]));
  expect(laws.get(french)).toBe("france");
});

test("an address that is not certain is not published", () => {
  const withheld = [...register.mediators.values()].filter(
    (mediator) => !isPublishable(mediator) && mediator.address !== null,
  );
  expect(withheld.length).toBeGreaterThan(0);
  const text = textOfFile(`${folder}mediateurs.json`);
  for (const { address } of withheld) for (const line of address!) expect(text).not.toContain(line);
  for (const { publishable, address, page } of data("mediateurs").donnees)
    expect([address !== null, page !== null]).toEqual([publishable, publishable]);
});

test("the letters come with their questions and without their template", () => {
  const text = textOfFile(`${folder}lettres.json`);
  expect(text).not.toMatch(/\{\{|\{%/);
  for (const entry of data("lettres").donnees) {
    expect(Object.keys(entry)).not.toContain("subject");
    const groups = register.letters.get(entry.id)?.data.groups ?? [];
    const published = groups.map((group) => ({
      ...group,
      fields: group.fields.map(({ example, ...field }) =>
        typeof example === "string" ? { example, ...field } : field,
      ),
    }));
    expect(entry.groups).toEqual(published);
  }
});

test("the page of the data links to every file and every schema", () => {
  const page = pages.find(({ path }) => path === "donnees/");
  const links = page ? find(page, "a").map(({ attributes }) => attributes.href) : [];
  for (const { url, schema } of index.resources)
    expect(links).toEqual(expect.arrayContaining([url, schema]));
});
