import { describe, expect, test } from "vitest";
import { forbiddenImports } from "../../../scripts/check/rooms.ts";
import { contentFiles } from "../../../src/register/files.ts";

type Arrow = [from: string, line: string];

/** One line for each arrow that the house forbids: the file that would draw it, and its import. */
const forbidden: Arrow[] = [
  // The domain is pure: dates and rules in, values out.
  ["src/domain/money.ts", `import { x } from "../letters/tree.ts";`],
  ["src/domain/money.ts", `import { x } from "../documents/text.ts";`],
  ["src/domain/money.ts", `import { x } from "../register/index.ts";`],
  ["src/domain/money.ts", `import { x } from "../federation/paths.ts";`],
  ["src/domain/money.ts", `import { x } from "../islands/today.ts";`],
  ["src/domain/money.ts", `import { x } from "../components/site.ts";`],
  ["src/domain/money.ts", `import { ruleSchema } from "../schemas/rule.ts";`],
  ["src/domain/money.ts", `import { readFileSync } from "node:fs";`],
  ["src/domain/money.ts", `import { z } from "zod";`],
  ["src/domain/money.ts", `import { h } from "preact";`],
  ["src/domain/money.ts", `import { getCollection } from "astro:content";`],
  ["src/domain/money.ts", `import text from "../../content/rules/france/mediation.yaml";`],
  ["src/domain/calendar/easter.ts", `import { x } from "../../letters/values.ts";`],
  // Letters know the domain only.
  ["src/letters/evaluate.ts", `import { x } from "../documents/text.ts";`],
  ["src/letters/evaluate.ts", `import { x } from "../register/index.ts";`],
  ["src/letters/evaluate.ts", `import { x } from "../islands/today.ts";`],
  ["src/letters/evaluate.ts", `import { h } from "preact";`],
  ["src/letters/evaluate.ts", `import { Liquid } from "liquidjs";`],
  ["src/letters/evaluate.ts", `import { parse } from "yaml";`],
  ["src/letters/evaluate.ts", `import { join } from "node:path";`],
  ["src/letters/compile/compile.ts", `import { x } from "../../documents/text.ts";`],
  ["src/letters/compile/compile.ts", `import { readFileSync } from "node:fs";`],
  ["src/letters/fields/date.ts", `import x from "../../../content/letters/x.md";`],
  // Documents write trees.
  ["src/documents/text.ts", `import { h } from "preact";`],
  ["src/documents/text.ts", `import { getCollection } from "astro:content";`],
  ["src/documents/text.ts", `import { x } from "../register/index.ts";`],
  ["src/documents/text.ts", `import { x } from "../islands/today.ts";`],
  ["src/documents/text.ts", `import { readFileSync } from "node:fs";`],
  // The register reads files and hands facts down.
  ["src/register/letters.ts", `import { x } from "../documents/text.ts";`],
  ["src/register/letters.ts", `import { x } from "../islands/today.ts";`],
  ["src/register/letters.ts", `import { x } from "../components/site.ts";`],
  ["src/register/letters.ts", `import { getCollection } from "astro:content";`],
  // Schemas depend on nothing of the house.
  ["src/schemas/rule.ts", `import { x } from "../domain/money.ts";`],
  ["src/schemas/rule.ts", `import { readFileSync } from "node:fs";`],
  ["src/federation/paths.ts", `import { x } from "../register/index.ts";`],
  ["src/federation/paths.ts", `import { x } from "../domain/money.ts";`],
  // A calculator lays the domain's outcomes out, as pure as they are.
  ["src/calculators/mediation/index.ts", `import { x } from "../../register/index.ts";`],
  ["src/calculators/mediation/index.ts", `import { x } from "../../documents/text.ts";`],
  ["src/calculators/mediation/index.ts", `import { x } from "../../islands/today.ts";`],
  ["src/calculators/mediation/index.ts", `import { h } from "preact";`],
  ["src/domain/money.ts", `import { x } from "../calculators/calculator.ts";`],
  // The case file, to come, knows no screen.
  ["src/dossier/store.ts", `import { x } from "../islands/today.ts";`],
  ["src/dossier/store.ts", `import { h } from "preact";`],
  // Islands are given what they need as props.
  ["src/islands/letter/LetterTool.tsx", `import { getCollection } from "astro:content";`],
  ["src/islands/letter/LetterTool.tsx", `import { x } from "../../register/index.ts";`],
  ["src/islands/letter/LetterTool.tsx", `import { x } from "../../components/site.ts";`],
  ["src/islands/letter/LetterTool.tsx", `import { x } from "../../layouts/Base.astro";`],
  ["src/islands/letter/LetterTool.tsx", `import { x } from "../../pages/index.astro";`],
  ["src/islands/letter/LetterTool.tsx", `import { readFileSync } from "node:fs";`],
  ["src/islands/letter/LetterTool.tsx", `import { z } from "zod";`],
  // Nothing imports a page.
  ["src/components/site.ts", `import { GET } from "../pages/llms.txt.ts";`],
  // Scripts run without the site.
  ["scripts/prepare/fonts.ts", `import { x } from "../../src/islands/today.ts";`],
  ["scripts/prepare/fonts.ts", `import { x } from "../../src/pages/llms.txt.ts";`],
  ["scripts/check/sources.ts", `import { x } from "../../src/components/site.ts";`],
  // A room that nobody has placed in the table.
  ["src/helpers/text.ts", `export const x = 1;`],
];

/** The same arrow drawn otherwise. */
const otherWritings: Arrow[] = [
  ["src/domain/money.ts", `export { x } from "../register/index.ts";`],
  ["src/domain/money.ts", `export * from "../register/index.ts";`],
  ["src/domain/money.ts", `import "../register/index.ts";`],
  ["src/domain/money.ts", `const x = await import("../register/index.ts");`],
  ["src/domain/money.ts", `import {\n  x,\n  y,\n} from "../register/index.ts";`],
  ["src/domain/money.ts", `import * as all from '../register/index.ts';`],
  ["src/domain/money.ts", `import type { x } from "../register/index.ts";`],
  ["src/domain/money.ts", `import a, { b } from "../register/index.ts";`],
  ["src/domain/money.ts", `const a = 1; import { x } from "../register/index.ts";`],
  ["src/islands/a/B.tsx", `const x = () => import(/* @vite-ignore */ "astro:content");`],
];

const allowed: Arrow[] = [
  ["src/domain/money.ts", `import { x } from "./outcome.ts";`],
  ["src/domain/calendar/easter.ts", `import { x } from "../outcome.ts";`],
  ["src/domain/money.ts", `import type { Rule } from "../schemas/rule.ts";`],
  ["src/domain/money.ts", `/** Not an import from "node:fs". */ export const from = "preact";`],
  ["src/letters/evaluate.ts", `import { x } from "../domain/money.ts";`],
  ["src/letters/evaluate.ts", `import { letterSchema } from "../schemas/letter.ts";`],
  ["src/letters/compile/liquid.ts", `import { Liquid } from "liquidjs";`],
  ["src/documents/text.ts", `import type { Block } from "../letters/tree.ts";`],
  ["src/documents/text.ts", `import { x } from "../domain/money.ts";`],
  ["src/documents/docx/letter.ts", `import { Packer } from "docx";`],
  ["src/register/letters.ts", `import { readFileSync } from "node:fs";`],
  ["src/register/letters.ts", `import { compileLetter } from "../letters/compile/compile.ts";`],
  ["src/register/letters.ts", `import { toolIds } from "../domain/tools.ts";`],
  ["src/federation/paths.ts", `import type { x } from "../schemas/federation.ts";`],
  ["src/dossier/store.ts", `import { x } from "../letters/answers.ts";`],
  ["src/calculators/mediation/index.ts", `import { x } from "../../domain/money.ts";`],
  ["src/islands/a/B.tsx", `import { x } from "../../calculators/calculator.ts";`],
  ["src/islands/a/B.tsx", `import { useState } from "preact/hooks";`],
  ["src/islands/a/B.tsx", `import { x } from "../../documents/text.ts";`],
  ["src/islands/a/B.tsx", `import { x } from "../../dossier/store.ts";`],
  ["src/components/site.ts", `import { register } from "../register/index.ts";`],
  ["src/layouts/Base.astro", `import "../styles/site.css";`],
  ["src/pages/index.astro", `import { getCollection } from "astro:content";`],
  ["src/pages/index.astro", `import Tool from "../islands/mediation/MediationCalculator.tsx";`],
  ["scripts/build/search-index.ts", `import { x } from "../../src/register/index.ts";`],
  ["src/content.config.ts", `import { defineCollection } from "astro:content";`],
];

describe("the import table", () => {
  test.each(forbidden)("forbids %s: %s", (from, line) => {
    expect(forbiddenImports(from, line)).toHaveLength(1);
    expect(forbiddenImports(from, line)[0]).toContain(`${from} : `);
  });

  test.each(otherWritings)("sees through the writing in %s: %s", (from, line) => {
    expect(forbiddenImports(from, line)).toHaveLength(1);
  });

  test.each(allowed)("allows %s: %s", (from, line) => {
    expect(forbiddenImports(from, line)).toEqual([]);
  });

  test("says how to import a type where a value is refused", () => {
    expect(forbiddenImports("src/domain/a.ts", `import { x } from "../schemas/rule.ts";`)).toEqual([
      "src/domain/a.ts : domain/ ne peut importer de schemas/ que des types. Écrire « import type ».",
    ]);
  });

  test("holds for the whole tree", () => {
    const files = ["src", "scripts"].flatMap((folder) =>
      contentFiles(process.cwd(), folder, [".ts", ".tsx", ".astro"]),
    );
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(({ path, text }) => forbiddenImports(path, text))).toEqual([]);
  });
});
