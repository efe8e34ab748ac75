import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** What is checked on the built site, in `dist/`. */
export default defineConfig({
  test: {
    include: ["tests/build/**/*.test.ts"],
    testTimeout: 60_000,
    // Vitest leaves a core idle, half of a small machine.
    maxWorkers: availableParallelism(),
  },
});
