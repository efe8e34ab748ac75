import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { domainFolders } from "./scripts/domain-tests.mjs";

/**
 * Stryker picks the tests of a mutant by name, joining the titles of `describe` and `test` with a
 * space; Vitest 5 joins them with « > », so that no nested test would ever run
 * (https://github.com/stryker-mutator/stryker-js/issues/6210). Either now matches.
 */
const nestedTitles: Plugin = {
  name: "nested-titles",
  configureVitest({ project }) {
    let pattern: RegExp | undefined;
    Object.defineProperty(project.config, "testNamePattern", {
      get: () => pattern,
      set: (given: RegExp | undefined) => {
        pattern = given && new RegExp(`^(?:${given.source.replaceAll(" ", "(?: > | )")})$`);
      },
    });
  },
};

/** How long a file of tests takes to start: reading the content costs more than testing. */
function cost({ moduleId }: TestSpecification): number {
  if (moduleId.includes("/property/")) return 3;
  if (/\/golden|\/calculators\//.test(moduleId)) return 2;
  return readFileSync(moduleId, "utf8").includes("content.ts") ? 1 : 0;
}

/** The first failure ends a mutant's run: what starts at once goes first. */
class QuickTestsFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    return specifications.toSorted((a, b) => cost(a) - cost(b));
  }
}

/** The tests that judge `src/domain/`: golden cases, tables, properties with few draws. */
export default defineConfig({
  plugins: [nestedTitles],
  test: {
    include: [
      `tests/unit/{${[...domainFolders, "compliance", "orientation"].join(",")}}/**/*.test.ts`,
      "tests/property/{calendar,interest,limitation}.test.ts",
    ],
    env: { DEEP_RUNS: "50" },
    testTimeout: 30_000,
    isolate: false,
    runner: "./tests/support/first-failure-runner.ts",
    sequence: { sequencer: QuickTestsFirst },
    reporters: [{}],
  },
});
