import { z } from "zod";
import { prose, webAddress } from "../schemas/common.ts";

/**
 * Version of the published data. The first number is that of the address (`/api/v1/`); the second
 * grows when a key or a resource is added; nothing is removed or redefined within `v1`.
 */
export const apiVersion = "1.1.0";

/** Folder of the data, below the site's base. */
export const apiFolder = "api/v1/";

const version = z
  .string()
  .regex(/^1\.\d+\.\d+$/)
  .describe("Version des données. Au sein de la version 1, les clés s’ajoutent et ne changent pas.")
  .meta({ example: apiVersion });

export const licenceSchema = z.strictObject({
  id: z.literal("CC-BY-4.0").describe("Identifiant SPDX."),
  name: prose,
  url: webAddress,
  credit: prose.describe("Ce qu’il faut écrire pour citer la source."),
});
export type Licence = z.output<typeof licenceSchema>;

/** The terms under which a host publishes its data. */
export function licenceOf(name: string, home: string): Licence {
  return {
    id: "CC-BY-4.0",
    name: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/deed.fr",
    credit: `${name}, ${home}, CC BY 4.0`,
  };
}

/** What every file of data is: a version, a licence, and its entries. */
export const envelopeOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    version,
    licence: licenceSchema,
    donnees: z.array(item).describe("Les entrées, par ordre d’identifiant."),
  });

/** `index.json`: what there is, and where. */
export const indexSchema = z.strictObject({
  name: prose,
  version,
  licence: licenceSchema,
  generatedFrom: z.strictObject({
    folder: prose.describe("Dossier du projet dont viennent les données."),
    checkedOn: z.iso.date().describe("Jour du contrôle le plus récent d’une source."),
  }),
  documentation: webAddress,
  resources: z.array(
    z.strictObject({
      id: prose.describe("Nom du fichier, sans son extension."),
      title: prose,
      description: prose,
      url: webAddress,
      schema: webAddress.describe("Adresse du schéma JSON du fichier."),
      count: z.int().min(0).describe("Nombre d’entrées."),
    }),
  ),
});
export type ApiIndex = z.output<typeof indexSchema>;
