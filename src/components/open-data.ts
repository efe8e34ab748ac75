import type { Facts } from "../open-data/facts.ts";
import { contentFiles } from "../register/files.ts";
import { register } from "../register/index.ts";
import { readYaml } from "../register/read-yaml.ts";
import { ruleFileSchema } from "../schemas/rule.ts";
import { thresholdFileSchema } from "../schemas/threshold.ts";
import { calculators } from "./calculators.ts";
import { absolute } from "./site.ts";

/** The law of each entry is the folder in which it is written: `content/rules/<jurisdiction>/`. */
const lawOf = (folder: string, schema: typeof ruleFileSchema | typeof thresholdFileSchema) =>
  contentFiles(process.cwd(), folder, [".yaml"]).flatMap(({ path, text }) =>
    readYaml(text, path, schema).map(({ id }) => [id, path.split("/")[2] ?? ""] as const),
  );

const jurisdictions = new Map([
  ...lawOf("content/rules", ruleFileSchema),
  ...lawOf("content/thresholds", thresholdFileSchema),
]);

/** What the data of this site are made from. */
export const facts: Facts = { register, calculators, jurisdictions, absolute };

/** The answer of an endpoint. */
export const json = (text: string): Response =>
  new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8" } });
