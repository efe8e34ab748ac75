import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { readYaml } from "../../../src/register/read-yaml.ts";
import { type Mediator, mediatorSchema } from "../../../src/schemas/mediator.ts";

const folder = new URL("../../../content/mediators/", import.meta.url);

/** Every mediator of the content, checked against its schema, with the name of its file. */
export const mediators: { file: string; mediator: Mediator }[] = readdirSync(folder).map(
  (name) => ({
    file: basename(name, ".yaml"),
    mediator: readYaml(readFileSync(new URL(name, folder), "utf8"), name, mediatorSchema),
  }),
);

/** The mediator of that id. */
export function mediator(id: string): Mediator {
  const found = mediators.find((one) => one.file === id);
  if (!found) throw new Error(`Aucun médiateur « ${id} ».`);
  return found.mediator;
}

export const publishable = mediators.map((one) => one.mediator).filter((one) => one.publishable);
export const unpublishable = mediators.map((one) => one.mediator).filter((one) => !one.publishable);

/** Names that try to break what receives them. */
export const hostileNames: [what: string, name: string][] = [
  ["a template", "{{ trader }} {% if x %}"],
  ["a script", "</p><script>alert(1)</script>"],
  ["a closing attribute", `"onload='alert(1)' x="`],
  ["replacement patterns", "$& $1 $` $' $$"],
  ["an SVG group", '</g><g data-slot="entreprise"></g></title></desc>'],
  ["emoji", "Chez Zoé 🧁👩‍🍳"],
  ["direction marks", "\u202eDupont\u202c \u2067atelier\u2069\u200f"],
  ["control characters", "Du\u0000po\u0007nt\nAtelier"],
  ["a lone surrogate", "Dupont \ud83d fils"],
  ["ten thousand characters", "Dupont & fils ".repeat(720)],
  ["one endless word", "x".repeat(10_000)],
];
