import { expect, type Page, test } from "@playwright/test";
import { fillLetter, hydrated, typeMediator, withholdScripts } from "./support.ts";

/** Answers while no script has come yet, then lets the page come alive. */
async function answerEarly(page: Page, path: string, answer: () => Promise<void>): Promise<void> {
  const release = await withholdScripts(page);
  await page.goto(path, { waitUntil: "commit" });
  await answer();
  await expect(page.locator("astro-island[ssr]")).not.toHaveCount(0);
  release();
  await hydrated(page);
}

test.describe("what is answered before the script comes is not lost", () => {
  test("in a calculator", async ({ page }) => {
    await answerEarly(page, "calculer/mediation/", async () => {
      const complaint = page.getByRole("group", { name: "Date de la réclamation écrite" });
      await complaint.getByLabel("Jour").fill("15");
      await complaint.getByLabel("Mois").fill("1");
      await complaint.getByLabel("Année").fill("2026");
    });
    await page.getByRole("button", { name: "Calculer" }).click();
    await expect(page.getByRole("heading", { name: "Votre client peut saisir" })).toHaveText(
      /15\s+janvier\s+2027/u,
    );
  });

  test("in a letter, whole", async ({ page }) => {
    await answerEarly(page, "ecrire/reponse-refus-motive/", () => fillLetter(page));
    await expect(page.locator("article.lettre")).toContainText("choc sur l’angle");
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    await expect(page.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeFocused();
  });

  test("in the check of one’s duties, with the question an answer shows", async ({ page }) => {
    const sells = page.getByRole("group", { name: "Vendez-vous à des particuliers" });
    await answerEarly(page, "mon-mediateur/en-regle/", () => sells.getByLabel("Oui").check());
    await expect(page.getByRole("group", { name: "Toute votre activité" })).toBeVisible();
    await expect(sells.getByLabel("Oui")).toBeChecked();
  });

  test("in a notice typed by hand", async ({ page }) => {
    await answerEarly(page, "mon-mediateur/autre/", () => typeMediator(page));
    await page.getByRole("button", { name: "Préparer ma notice" }).click();
    await expect(page.getByRole("button", { name: "Tout télécharger (ZIP)" })).toBeVisible();
  });

  test("in a pasted page", async ({ page }) => {
    await answerEarly(page, "mon-mediateur/verifier-ma-page/", () =>
      page.getByRole("textbox").fill("Nos conditions générales de vente."),
    );
    await page.getByRole("button", { name: "Vérifier ce texte" }).click();
    await expect(page.getByText("Collez d’abord")).toHaveCount(0);
    await expect(page.getByRole("textbox")).toHaveValue("Nos conditions générales de vente.");
  });

  test("in the search box", async ({ page }) => {
    await answerEarly(page, "rechercher/", () =>
      page.getByRole("searchbox", { name: "Vos mots" }).fill("remboursement"),
    );
    await expect(page.getByRole("status").filter({ hasText: "résultats pour" })).toBeVisible();
  });

  test("in the filters of the directory", async ({ page }) => {
    await answerEarly(page, "mon-mediateur/", async () => {
      await page.getByLabel("Votre métier").selectOption({ index: 1 });
      await page.getByLabel("Médiation à distance confirmée").check();
    });
    await expect(page.getByLabel("Votre métier")).not.toHaveValue("");
    await expect(page.getByLabel("Médiation à distance confirmée")).toBeChecked();
    await expect(page.locator("[data-mediator]:visible")).not.toHaveCount(
      await page.locator("[data-mediator]").count(),
    );
  });

  test("in the list of letters", async ({ page }) => {
    await answerEarly(page, "ecrire/", () =>
      page.getByLabel("Que se passe-t-il").fill("il ne veut pas payer"),
    );
    await expect(page.getByRole("status").filter({ hasText: "correspond" })).toBeVisible();
  });
});
