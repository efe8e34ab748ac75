import { join } from "node:path";
import type { RateTables } from "../../src/domain/interest/rate-at.ts";
import { typographFrench } from "../../src/letters/typography.ts";
import { contentFiles } from "../../src/register/files.ts";
import { readYaml } from "../../src/register/read-yaml.ts";
import { flattenSources } from "../../src/register/sources.ts";
import { type RateTable, rateFileSchema } from "../../src/schemas/rate.ts";
import { type Rule, ruleFileSchema } from "../../src/schemas/rule.ts";
import { sourceFileSchema } from "../../src/schemas/source.ts";

const root = join(import.meta.dirname, "../..");
const proseKeys = new Set(["title", "event", "period", "explanation", "text", "where"]);

/** The same data, its prose typeset as on a page. */
function typeset<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === "string" && proseKeys.has(key) ? typographFrench(value) : value,
  ) as Data;
}

/** A rule and the folder of `content/rules/` that holds it. */
export interface KnownRule {
  rule: Rule;
  /** « france », « quebec ». */
  jurisdiction: string;
}

/** Every rule by id. @throws ContentError when a file is not sound */
export function readRules(): Map<string, KnownRule> {
  return new Map(
    contentFiles(root, "content/rules", [".yaml"]).flatMap((file) =>
      readYaml(file.text, file.path, ruleFileSchema).map((rule) => [
        rule.id,
        { rule: typeset(rule), jurisdiction: file.path.split("/")[2] ?? "" },
      ]),
    ),
  );
}

/** The published rates. @throws ContentError when a file is not sound */
export function readRates(): RateTables {
  const tables = new Map(
    contentFiles(root, "content/rates", [".yaml"])
      .map((file) => typeset<RateTable>(readYaml(file.text, file.path, rateFileSchema)))
      .map((table) => [table.id, table]),
  );
  const table = (id: string): RateTable => {
    const found = tables.get(id);
    if (!found) throw new Error(`content/rates/${id}.yaml est introuvable.`);
    return found;
  };
  return { legal: table("taux-interet-legal"), ecb: table("taux-bce") };
}

/** The citation of each source by id: « C. conso., art. L. 221-18 ». */
export function readCitations(): Map<string, string> {
  const files = contentFiles(root, "content/sources", [".yaml"]).map((file) =>
    readYaml(file.text, file.path, sourceFileSchema),
  );
  return new Map(flattenSources(files).map(({ id, citation }) => [id, citation]));
}
