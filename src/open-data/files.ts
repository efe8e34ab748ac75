import { z } from "zod";
import {
  type ApiIndex,
  apiFolder,
  apiVersion,
  envelopeOf,
  indexSchema,
  licenceOf,
} from "./envelope.ts";
import type { Facts } from "./facts.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { type Resource, resourceOf, resources } from "./resources.ts";

/** Path of a resource's file, below the site's base. */
export const dataPath = (id: string): string => `${apiFolder}${id}.json`;
/** Path of the JSON Schema of that file. */
export const schemaPath = (id: string): string => `${apiFolder}schemas/${id}.json`;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const licence = ({ register, absolute }: Facts) =>
  licenceOf(register.federation.name, absolute(""));

/**
 * One file of data, its entries sorted by id: the same content gives the same bytes.
 * @throws ZodError when an entry is not what its schema says, or holds a key that it does not name
 */
export function dataFile(resource: Resource, facts: Facts) {
  const donnees = z.array(resource.item).parse(resource.entries(facts)).sort(byId);
  return { version: apiVersion, licence: licence(facts), donnees };
}

/** `index.json`. */
export function indexFile(facts: Facts): ApiIndex {
  const { register, absolute } = facts;
  return indexSchema.parse({
    name: `${register.federation.name} : données ouvertes`,
    version: apiVersion,
    licence: licence(facts),
    generatedFrom: {
      folder: "content/",
      checkedOn: [...register.sources.values()]
        .map(({ checkedOn }) => checkedOn)
        .sort()
        .at(-1),
    },
    documentation: absolute("donnees/"),
    resources: resources.map((resource) => ({
      id: resource.id,
      title: resource.title,
      description: resource.description,
      url: absolute(dataPath(resource.id)),
      schema: absolute(schemaPath(resource.id)),
      count: resource.entries(facts).length,
    })),
  });
}

/** The JSON Schema of a resource's file, or of `index.json` under the name `index`. */
export function schemaFile(id: string, { absolute }: Facts): Record<string, unknown> {
  const title = id === "index" ? "Index" : resourceOf(id).title;
  const schema = id === "index" ? indexSchema : envelopeOf(resourceOf(id).item);
  return { $id: absolute(schemaPath(id)), title, ...jsonSchemaOf(schema) };
}

/**
 * The text of a file. No-break spaces become ordinary ones: typography is for those who show the
 * words, and a search for « 30 jours » must find it.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/[\u00a0\u202f]/g, " ")}\n`;
}
