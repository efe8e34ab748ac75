import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { RateTables } from "../../../src/domain/interest/rate-at.ts";
import { rateFileSchema } from "../../../src/schemas/rate.ts";

export { plain } from "../../support/plain.ts";

const content = join(import.meta.dirname, "../../../content");

/** What a YAML file of `content/` holds. */
export const read = (path: string): unknown => parse(readFileSync(join(content, path), "utf8"));

/** The published rates of the content. */
export const tables: RateTables = {
  legal: rateFileSchema.parse(read("rates/taux-interet-legal.yaml")),
  ecb: rateFileSchema.parse(read("rates/taux-bce.yaml")),
};

/** Ids of every article of the source register. */
export const sourceIds: Set<string> = new Set(
  readdirSync(join(content, "sources"))
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => (read(`sources/${name}`) as { articles: { id: string }[] }).articles)
    .map(({ id }) => id),
);

/** Euros of a case as the integer cents of the domain. */
export const cents = (euros: number): number => Math.round(euros * 100);
