import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("a guide is complete, its terms explained, its sources listed", async ({ page }) => {
  await page.goto("guides/mediation-de-la-consommation/");
  await expect(page.locator(".prose")).toContainText("Les trois délais");
  expect(await page.locator(".source-list li").count()).toBeGreaterThan(10);
  await page.getByRole("button", { name: "réclamation", exact: true }).click();
  await expect(page.locator("#terme-reclamation")).toBeVisible();
});

test("a calculator shows its rule as a table", async ({ page }) => {
  await page.goto("calculer/mediation/");
  const table = page.getByRole("table");
  await expect(table).toContainText("1 an");
  await expect(table).toContainText("90 jours");
  await expect(table.getByRole("link", { name: /L\.\s*612-2/ }).first()).toBeVisible();
});

test("a letter says what it needs and offers its blank model", async ({ page }) => {
  await page.goto("ecrire/reponse-refus-motive/");
  await expect(page.locator("noscript p")).toBeVisible();
  await expect(page.locator("form")).toBeHidden();
  await expect(page.locator("article.lettre")).toBeVisible();
  await expect(page.getByRole("link", { name: "PDF", exact: true })).toBeVisible();
});

test("a mediator’s notice is complete", async ({ page, request }) => {
  await page.goto("mon-mediateur/cm2c/");
  await expect(page.getByText("49 rue de Ponthieu").first()).toBeVisible();
  const poster = await page.getByRole("link", { name: "Affiche A4 (PDF)" }).getAttribute("href");
  expect((await request.get(poster!)).status()).toBe(200);
  const archive = page.getByRole("link", { name: "Tout télécharger (ZIP)" });
  expect((await request.get((await archive.getAttribute("href"))!)).status()).toBe(200);
});
