import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Rule, ruleFileSchema } from "../../../src/schemas/rule.ts";
import { type Threshold, thresholdFileSchema } from "../../../src/schemas/threshold.ts";

const content = join(import.meta.dirname, "../../../content");

/** What the YAML files under a folder of `content/` hold, in the order of their names. */
export function yamlFiles(folder: string, unwanted?: RegExp): unknown[] {
  return readdirSync(join(content, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !unwanted?.test(name))
    .sort()
    .map((name) => parse(readFileSync(join(content, folder, name), "utf8")));
}

/** Every rule of the content, by id. */
export const rules: Record<string, Rule> = Object.fromEntries(
  yamlFiles("rules")
    .flatMap((file) => ruleFileSchema.parse(file))
    .map((rule) => [rule.id, rule]),
);

/** Every threshold of the content, by id. */
export const thresholds: Record<string, Threshold> = Object.fromEntries(
  yamlFiles("thresholds")
    .flatMap((file) => thresholdFileSchema.parse(file))
    .map((threshold) => [threshold.id, threshold]),
);

/** Ids of every article of the source register. */
export const sourceIds: Set<string> = new Set(
  yamlFiles("sources").flatMap((file) =>
    (file as { articles: { id: string }[] }).articles.map((article) => article.id),
  ),
);
