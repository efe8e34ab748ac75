import { expect, test } from "@playwright/test";
import { hydrated } from "./support.ts";

for (const { words, first } of [
  { words: "médiation étape par étape", first: "La médiation de la consommation, étape par étape" },
  { words: "répondre réclamation", first: "Répondre à la réclamation d’un client" },
  { words: "CM2C", first: "La notice de CM2C" },
])
  test(`« ${words} » finds « ${first} »`, async ({ page }) => {
    await page.goto("rechercher/");
    await hydrated(page);
    await page.getByLabel("Vos mots").fill(words);
    await expect(page.locator("search .best-result a", { hasText: first })).toBeVisible();
  });

test("results can be kept to one kind, and the words are in the address after the #", async ({
  page,
}) => {
  await page.goto("rechercher/#q=médiateur");
  await hydrated(page);
  await expect(page.getByRole("status")).toContainText("résultat");
  await page.getByRole("radio", { name: "Lettres" }).check();
  await expect(page.locator("search section")).toHaveCount(1);
  await expect(page.locator("search .best-result a")).toHaveAttribute("href", /\/ecrire\//);
  for (const link of await page.locator("search .index a").all())
    await expect(link).toHaveAttribute("href", /\/ecrire\//);
});

test("a typing error is mended, and the status says so", async ({ page }) => {
  await page.goto("rechercher/");
  await hydrated(page);
  await page.getByLabel("Vos mots").fill("remboursment");
  await expect(page.getByRole("status")).toHaveText(
    /^\d+ résultats pour «\sremboursement\s», au lieu de «\sremboursment\s»\.$/,
  );
  await expect(page.locator("search .best-result a")).toHaveText(/Rembourser à temps/);
});

test("nothing found: the way in is offered, stage by stage", async ({ page }) => {
  await page.goto("rechercher/");
  await hydrated(page);
  await page.getByLabel("Vos mots").fill("xqzwkj");
  await expect(page.getByRole("status")).toHaveText("Rien ne correspond à « xqzwkj ».");
  await expect(page.locator("search .situations a")).toHaveCount(12);
  await page.getByRole("link", { name: "Votre client ne paie pas." }).click();
  await expect(page).toHaveURL(/guides\/#impayes$/);
});
