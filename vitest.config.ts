import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Everything that needs no built site. */
export default defineConfig({
  test: {
    include: ["tests/{unit,property}/**/*.test.ts"],
    testTimeout: 30_000,
    // Vitest leaves a core idle, half of a small machine.
    maxWorkers: availableParallelism(),
  },
});
