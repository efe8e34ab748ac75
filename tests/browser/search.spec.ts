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
    await expect(page.locator("search .index a", { hasText: first }).first()).toBeVisible();
  });

test("results can be kept to one kind, and the words are in the address after the #", async ({
  page,
}) => {
  await page.goto("rechercher/#q=médiateur");
  await hydrated(page);
  await expect(page.getByRole("status")).toContainText("résultat");
  await page.getByRole("radio", { name: "Lettres" }).check();
  await expect(page.locator("search section")).toHaveCount(1);
  await expect(page.locator("search .index a").first()).toHaveText(/Répondre à une réclamation/);
});
