import { expect, test } from "@playwright/test";
import { checkPdf, readingOf, shapeOf } from "../support/pdf-structure.ts";
import { elementSequence } from "../support/xml.ts";
import { docxMain, docxText, downloadBy, fillLetter, hydrated } from "./support.ts";

const hostile =
  '{{expediteur}} $& <script>alert(1)</script> [a](javascript:alert(1)) \u202e😀 "fin" & {% if %}';

test.beforeEach(async ({ page }) => {
  await page.goto("ecrire/reponse-refus-motive/#date_reclamation=2026-01-15");
  await hydrated(page);
});

test("faults are listed once each, in the same words as beside the field, and lead to it", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toBeFocused();
  const links = alert.getByRole("link");
  const count = await links.count();
  expect(count).toBeGreaterThan(8);
  for (let index = 0; index < count; index++) {
    const message = await links.nth(index).innerText();
    await links.nth(index).click();
    const focused = page.locator("form :focus");
    await expect(focused).toHaveCount(1);
    await expect(page.locator(".error", { hasText: message }).first()).toBeVisible();
  }
});

test("a fault put right is no longer said beside the field", async ({ page }) => {
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  const town = page.getByLabel("Lieu d’où vous écrivez");
  await expect(town).toHaveAttribute("aria-invalid", "true");
  await town.fill("Tours");
  await expect(town).not.toHaveAttribute("aria-invalid");
  await town.fill("");
  await expect(town).not.toHaveAttribute("aria-invalid");
});

test("the preview follows what is typed", async ({ page }) => {
  await expect(page.locator(".lettre-manque").first()).toBeVisible();
  await page
    .getByRole("group", { name: "Vous", exact: true })
    .getByLabel("Prénom et nom")
    .fill("Camille Roy");
  await expect(page.locator("article.lettre")).toContainText("Camille Roy");
});

test("« Modifier » comes back to the question with every answer kept", async ({ page }) => {
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  await page.getByRole("button", { name: /^Modifier.*Votre réponse/ }).click();
  await expect(page.getByLabel("Pourquoi vous refusez")).toBeFocused();
  await expect(page.getByLabel("Ce que demande votre client")).toHaveValue(
    "le remboursement intégral de la réparation",
  );
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Vérifier mes réponses" })).toBeVisible();
  await expect(page.getByLabel("Lieu d’où vous écrivez")).toHaveValue("Tours");
});

test("a question that a condition hides leaves nothing behind", async ({ page }) => {
  await fillLetter(page);
  const answer = page.getByRole("group", { name: "Votre réponse" });
  await answer.getByLabel("Oui", { exact: true }).check();
  await answer.getByLabel("Ce que vous proposez").fill("un nouvel écran à prix coûtant");
  await expect(page.locator("article.lettre")).toContainText("prix coûtant");
  await answer.getByLabel("Non", { exact: true }).check();
  await expect(page.locator("article.lettre")).not.toContainText("prix coûtant");
});

test("hostile values stay text in every file, and the missing character is named", async ({
  page,
}) => {
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  const plainPdf = checkPdf((await downloadBy(page, "Télécharger en PDF")).bytes);
  const plainDocx = docxMain((await downloadBy(page, "Word (.docx)")).bytes);
  await page.goBack();
  await page.getByLabel("Pourquoi vous refusez").fill(hostile);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();

  await expect(page.locator("article.lettre script, article.lettre a")).toHaveCount(0);
  await expect(page.locator("article.lettre")).toContainText(
    "{{expediteur}} $& <script>alert(1)</script>",
  );
  await expect(page.getByText("U+1F600")).toBeVisible();

  const pdf = checkPdf((await downloadBy(page, "Télécharger en PDF")).bytes);
  expect(pdf.faults).toEqual([]);
  expect(shapeOf(pdf.root)).toBe(shapeOf(plainPdf.root));
  expect(readingOf(pdf.root)).toContain("{{expediteur}} $&");
  const docx = await downloadBy(page, "Word (.docx)");
  expect(elementSequence(docxMain(docx.bytes))).toBe(elementSequence(plainDocx));
  expect(docxText(docx.bytes)).toContain("<script>alert(1)</script>");
});

test("the letter can be written with the keyboard alone", async ({ page }) => {
  const press = async (keys: string) => page.keyboard.press(keys);
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await press("Tab");
  };
  await page.getByRole("group", { name: "Vous", exact: true }).getByLabel("Prénom et nom").focus();
  for (const text of ["Camille Roy", "", "8, rue des Tanneurs", "37000", "Tours", "", "", ""])
    await type(text);
  await press("Space");
  await press("Tab");
  for (const text of ["Anne Lefèvre", "14, allée des Tilleuls", "37000", "Tours"]) await type(text);
  for (let part = 0; part < 3; part++) await press("Tab");
  await type("le remplacement de l’écran, le 5 janvier 2026");
  await type("");
  await type("le remboursement intégral");
  await type("Tours");
  for (let part = 0; part < 3; part++) await press("Tab");
  await press("ArrowRight"); // the tone: from the first to the second
  await press("Tab");
  await type("Un choc sur l’angle explique la panne.");
  await type("");
  await press("ArrowDown");
  await press("Tab");
  await page.keyboard.type("CM2C");
  await press("Tab");
  await expect(page.getByRole("button", { name: "Vérifier mes réponses" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeFocused();
  await page.getByRole("button", { name: "Télécharger en PDF" }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
  expect(download.suggestedFilename()).toBe("reponse-refus-motive.pdf");
});

test("a mediator typed by hand is asked for name, address and site", async ({ page }) => {
  await page.getByRole("combobox").selectOption("autre");
  const group = page.getByRole("group", { name: "Votre médiateur", exact: true });
  await group.getByLabel("Nom du médiateur").fill("Médiation Exemple");
  await group.getByLabel("Son adresse postale").fill("1, place de l’Exemple\n75000 Paris");
  await group.getByLabel("Son site internet").fill("www.mediation.example");
  await expect(page.locator("article.lettre")).toContainText("www.mediation.example");
});
