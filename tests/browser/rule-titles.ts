import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { typographFrench } from "../../src/letters/typography.ts";
import { ruleFileSchema } from "../../src/schemas/rule.ts";

const folder = "content/rules";
const rules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => ruleFileSchema.parse(parse(readFileSync(join(folder, name), "utf8"))));

/** Titles of these rules, as a page shows them. */
export const ruleTitles = (ids: readonly string[]): string[] =>
  rules.filter(({ id }) => ids.includes(id)).map(({ title }) => typographFrench(title));
