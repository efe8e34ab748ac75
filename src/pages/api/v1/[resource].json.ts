import type { APIContext } from "astro";
import { facts, json } from "../../../components/open-data.ts";
import { dataFile, jsonText } from "../../../open-data/files.ts";
import { resourceOf, resources } from "../../../open-data/resources.ts";

export const getStaticPaths = () => resources.map(({ id }) => ({ params: { resource: id } }));

/** One resource: its version, its licence, its entries. */
export function GET({ params }: APIContext): Response {
  return json(jsonText(dataFile(resourceOf(params.resource), facts)));
}
