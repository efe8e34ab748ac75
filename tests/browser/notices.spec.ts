import { expect, test } from "@playwright/test";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { downloadBy, hydrated } from "./support.ts";

test.beforeEach(async ({ page }) => {
  await page.goto("mon-mediateur/cm2c/");
  await hydrated(page);
});

test("the trader’s name goes into the texts, the poster and the badge", async ({ page }) => {
  await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy & fils");
  await expect(page.getByRole("region", { name: "Pour vos conditions générales" })).toContainText(
    "Réparations Roy & fils",
  );
  await expect(page.locator("code.copyable")).toContainText("Réparations Roy &amp; fils");

  const poster = await downloadBy(page, "Affiche A4 (PDF)");
  const checked = checkPdf(poster.bytes);
  expect(checked.faults).toEqual([]);
  const text = readingOf(checked.root).replace(/\s+/gu, " ");
  for (const part of [
    "Réparations Roy & fils",
    "49 rue de Ponthieu",
    "75008 Paris",
    "www.cm2c.net",
  ])
    expect(text).toContain(part);

  const svg = await downloadBy(page, "Badge (dessin SVG)");
  expect(svg.bytes.toString("utf8")).toContain("<title>Réparations Roy &amp; fils");
  const png = await downloadBy(page, "Badge (image PNG)");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBe(1063);
});

test("without a name, the links lead to the files made with the site", async ({ page }) => {
  const poster = await downloadBy(page, "Affiche A4 (PDF)");
  expect(poster.name).toBe("mediateur-cm2c-affiche.pdf");
  expect(checkPdf(poster.bytes).faults).toEqual([]);
});

test("a text is copied as it is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const region = page.getByRole("region", { name: "Pour vos devis et bons de commande" });
  await region.getByRole("button").click();
  await expect(page.getByRole("status")).toHaveText("Texte copié.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await region.locator(".copyable").innerText(),
  );
});
