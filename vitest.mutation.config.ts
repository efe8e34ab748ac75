import { defineConfig } from "vitest/config";

/** The tests that judge `src/domain/`: golden cases, tables, properties with few draws. */
export default defineConfig({
  test: {
    include: [
      "tests/unit/{domain,interest,withdrawal,delivery,limitation,conformity,payment-terms,payment-order,calculators}/**/*.test.ts",
      "tests/property/{calendar,interest,limitation}.test.ts",
    ],
    env: { DEEP_RUNS: "50" },
    testTimeout: 30_000,
  },
});
