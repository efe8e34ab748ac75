import type { APIContext } from "astro";
import { facts, json } from "../../../../components/open-data.ts";
import { jsonText, schemaFile } from "../../../../open-data/files.ts";
import { resources } from "../../../../open-data/resources.ts";

export const getStaticPaths = () =>
  ["index", ...resources.map(({ id }) => id)].map((resource) => ({ params: { resource } }));

/** The JSON Schema of one file. */
export function GET({ params }: APIContext): Response {
  return json(jsonText(schemaFile(params.resource ?? "", facts)));
}
