import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/chromium/find.ts";

const port = 4399;

export default defineConfig({
  testDir: "tests/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
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
    command: `astro preview --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
