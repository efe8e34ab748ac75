import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkPage } from "../../../src/domain/compliance/page/check-page.ts";
import { register } from "../../../src/register/index.ts";

const folder = join(import.meta.dirname, "../../fixtures/pages");

interface Expected {
  page: string;
  mediateurs: string[];
  constats: { regle: string; passage?: string; manque?: string[]; ligne?: number }[];
}
const expected: Expected[] = parse(readFileSync(join(folder, "attendus.yaml"), "utf8"));
const known = [...register.mediators.values()].map((mediator) => ({
  ...mediator,
  withdrawn: mediator.status === "withdrawn",
}));
const read = (name: string) => readFileSync(join(folder, name), "utf8");

test("every page of the folder has its expected findings, at least 40 of them", () => {
  const pages = readdirSync(folder).filter((name) => !name.endsWith(".yaml"));
  expect(expected.map(({ page }) => page).sort()).toEqual(pages.sort());
  expect(pages.length).toBeGreaterThanOrEqual(40);
});

describe.each(expected)("$page", ({ page, mediateurs, constats }) => {
  const pasted = read(page);
  // Within each test: what runs while tests are collected judges no mutant.
  const check = () => checkPage(pasted, known);

  test("every planted fault is found, and nothing else", () => {
    const { findings } = check();
    expect(findings.map(({ rule, lacks }) => ({ rule, lacks }))).toEqual(
      constats.map(({ regle, manque }) => ({ rule: regle, lacks: manque })),
    );
    constats.forEach(({ passage, ligne }, index) => {
      const { quote = "", line } = findings[index]!;
      expect(quote.replace(/[’]/g, "'")).toContain((passage ?? "").replace(/[’]/g, "'"));
      if (ligne !== undefined) expect(line).toBe(ligne);
    });
  });

  test("names the mediators that it names", () => {
    expect(check().mediators).toEqual(mediateurs);
  });

  test("each passage stands where it is said to", () => {
    for (const { quote, start, end, line } of check().findings) {
      if (quote === undefined) continue;
      const first = /[\p{L}\d]+/u.exec(quote)?.[0] ?? "";
      expect(pasted.slice(start, end)).toContain(first);
      expect(pasted.slice(0, start).split("\n").length).toBe(line);
    }
  });
});

const sentences: Record<string, string[]> = parse(read("phrases.yaml"));
const notice =
  "Médiateur de la consommation : CM2C, 49 rue de Ponthieu, 75008 Paris, www.cm2c.net.";

test.each(
  Object.entries(sentences).flatMap(([rule, list]) => list.map((one) => [rule, one] as const)),
)("%s: %s", (rule, sentence) => {
  const { findings } = checkPage(`${sentence}\n\n${notice}`, known);
  expect([...new Set(findings.map((finding) => finding.rule))]).toEqual(
    rule === "aucune" ? [] : [rule],
  );
});

test("each rule has its words, and each is planted in a page", () => {
  const planted = new Set(expected.flatMap(({ constats }) => constats.map(({ regle }) => regle)));
  expect([...planted].sort()).toEqual([...register.compliance.pageRules.keys()].sort());
});
