import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium/find.ts";

/** `PORT_TESTS` tests a server that already runs on another port. */
const port = process.env.PORT_TESTS ?? 4399;

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  // Pages wait more than they work: one more than a small machine has cores.
  workers: 3,
  forbidOnly: true,
  // A loaded machine may be late once: the second try decides, and the report names the test.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? [["dot"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    launchOptions: {
      ...(findChromium() ? { executablePath: findChromium() } : {}),
      args: chromiumArguments,
    },
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: Boolean(process.env.PORT_TESTS) || !process.env.CI,
  },
});
