/** Makes sure that the browser tests have a Chromium, installing one where that is possible. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./find.ts";

function attempt(command: string, args: string[], timeout: number): boolean {
  console.log(`Chromium manque : ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", timeout }).status === 0;
}

const minute = 60_000;
const onDebianAsRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");

if (!findChromium() && onDebianAsRoot) {
  if (!attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 5 * minute)) {
    attempt("apt-get", ["update"], 3 * minute);
    attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], 5 * minute);
  }
}
if (!findChromium()) attempt("playwright", ["install", "chromium"], 3 * minute);

const found = findChromium();
if (!found) {
  console.error(
    "Les tests de navigateur demandent Chromium. Installez-le (sous Debian ou Ubuntu : sudo apt-get install chromium ; ailleurs : npx playwright install chromium), puis relancez npm test.",
  );
  process.exit(1);
}
console.log(`Chromium : ${found}`);
