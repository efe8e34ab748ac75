import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Registry } from "../../src/letters/compile/compile.ts";
import { readSharedFields } from "../../src/letters/compile/shared-fields.ts";
import { rateFileSchema } from "../../src/schemas/rate.ts";
import { ruleFileSchema } from "../../src/schemas/rule.ts";

const content = new URL("../../content/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, content), "utf8");

/** Every YAML file under a folder of the content, parsed. */
function filesUnder(folder: string): unknown[] {
  return readdirSync(new URL(`${folder}/`, content), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => parse(read(`${folder}/${file}`)));
}

const rules = filesUnder("rules").flatMap((file) => ruleFileSchema.parse(file));
const rates = filesUnder("rates").map((file) => rateFileSchema.parse(file));
const articles = filesUnder("sources") as { articles: { id: string }[] }[];

/** What letters may rest on: the content's own sources, rules, rates and shared questions. */
export const law: Required<Registry> = {
  sources: new Set(articles.flatMap((code) => code.articles.map(({ id }) => id))),
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  rates: new Map(rates.map((table) => [table.id, table])),
  sharedFields: readSharedFields(read("letters/champs.yaml"), "content/letters/champs.yaml"),
};
