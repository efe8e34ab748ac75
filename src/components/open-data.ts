import type { Facts } from "../open-data/facts.ts";
import { contentFiles } from "../register/files.ts";
import { register } from "../register/index.ts";
import { readYaml } from "../register/read-yaml.ts";
import { ruleFileSchema } from "../schemas/rule.ts";
import { calculators } from "./calculators.ts";
import { absolute } from "./site.ts";

/** The law of each rule is the folder in which it is written: `content/rules/<jurisdiction>/`. */
const jurisdictions = new Map(
  contentFiles(process.cwd(), "content/rules", [".yaml"]).flatMap(({ path, text }) =>
    readYaml(text, path, ruleFileSchema).map(({ id }) => [id, path.split("/")[2] ?? ""] as const),
  ),
);

/** What the data of this site are made from. */
export const facts: Facts = { register, calculators, jurisdictions, absolute };

/** The answer of an endpoint. */
export const json = (text: string): Response =>
  new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
