import { defineConfig } from "vitest/config";

/** The kit of the built site, in `dist/`, served by the servers it brings the files of. */
export default defineConfig({
  test: {
    include: ["tests/host/**/*.test.ts"],
    globalSetup: "tests/host/setup.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
