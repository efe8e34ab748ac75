/** Makes sure that the browser tests have a Chromium, installing one where that is possible. */
import { attempt, installDebianPackage } from "../system/ensure.ts";
import { findChromium } from "./find.ts";

if (!findChromium()) installDebianPackage("chromium");
if (!findChromium()) attempt("playwright", ["install", "chromium"], 180_000);

const found = findChromium();
if (!found) {
  console.error(
    "Les tests de navigateur demandent Chromium. Installez-le (sous Debian ou Ubuntu : sudo apt-get install chromium ; ailleurs : npx playwright install chromium), puis relancez npm test.",
  );
  process.exit(1);
}
console.log(`Chromium : ${found}`);
