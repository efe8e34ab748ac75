import { expect, type Page, test } from "@playwright/test";
import { checkPdf } from "../support/pdf-structure.ts";
import { downloadBy, fillLetter, hydrated } from "./support.ts";

const letter = "ecrire/reponse-refus-motive/";
const open = async (page: Page) => {
  await page.goto(letter);
  await hydrated(page);
};
const box = (page: Page) => page.getByLabel("Garder mes coordonnées et mes réponses");
const town = (page: Page) => page.getByLabel("Lieu d’où vous écrivez");
const name = (page: Page) =>
  page.getByRole("group", { name: "Vous", exact: true }).getByLabel("Prénom et nom");
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).length);

test.describe("on this device", () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await name(page).fill("Camille Roy");
    await town(page).fill("Tours");
    await page.getByLabel("Pourquoi vous refusez").fill("Un choc a fendu l’angle.");
  });

  test("nothing is kept before it is asked for, and leaving asks first", async ({ page }) => {
    expect(await kept(page)).toBe(0);
    const asked = page.waitForEvent("dialog");
    const closed = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await closed;
  });

  test("once asked for, answers and check survive a reload", async ({ page }) => {
    await fillLetter(page);
    await box(page).check();
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    await expect(page.getByRole("button", { name: "Télécharger en PDF" })).toBeVisible();
    await page.reload();
    await expect(page.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeVisible();
    await expect(page.getByText(/Vos réponses du .* sont reprises\./)).toBeVisible();
    await page.goBack();
    await expect(town(page)).toHaveValue("Tours");
    await expect(box(page)).toBeChecked();
  });

  test("a tab that crashes loses nothing", async ({ page, context }) => {
    await box(page).check();
    await town(page).fill("Blois");
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain("Blois");
    await page.goto("chrome://crash").catch(() => undefined);
    const next = await context.newPage();
    await open(next);
    await expect(town(next)).toHaveValue("Blois");
    await expect(next.locator("article.lettre")).toContainText("Un choc a fendu l’angle.");
  });

  test("« Repartir de zéro » keeps one’s own details, and can be undone", async ({ page }) => {
    await box(page).check();
    await expect.poll(() => kept(page)).toBeGreaterThan(2);
    await page.reload();
    await page.getByRole("button", { name: "Repartir de zéro" }).click();
    await expect(page.getByLabel("Pourquoi vous refusez")).toHaveValue("");
    await expect(name(page)).toHaveValue("Camille Roy");
    await page.getByRole("button", { name: "Annuler" }).click();
    await expect(page.getByLabel("Pourquoi vous refusez")).toHaveValue(/choc/);
  });

  test("unticked, everything is taken off; ticked again, it is back", async ({ page }) => {
    await box(page).check();
    await expect.poll(() => kept(page)).toBeGreaterThan(2);
    await box(page).uncheck();
    expect(await kept(page)).toBe(0);
    await expect(town(page)).toHaveValue("Tours");
    await box(page).check();
    expect(await kept(page)).toBeGreaterThan(2);
  });

  test("« Tout effacer » asks, then empties the device and the form", async ({ page }) => {
    await box(page).check();
    await expect.poll(() => kept(page)).toBeGreaterThan(2);
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await expect(page.getByRole("group", { name: /^Effacer de cet appareil/ })).toBeFocused();
    await page.getByRole("button", { name: "Non, garder" }).click();
    await expect(page.getByRole("button", { name: "Tout effacer" })).toBeFocused();
    expect(await kept(page)).toBeGreaterThan(2);
    await page.getByRole("button", { name: "Tout effacer" }).click();
    await page.getByRole("button", { name: "Oui, tout effacer" }).click();
    await expect(page.getByText("Tout est effacé de cet appareil.")).toBeVisible();
    await expect(name(page)).toHaveValue("");
    await expect(box(page)).not.toBeChecked();
    await expect(box(page)).toBeFocused();
    await page.waitForTimeout(500); // longer than the pause before answers are written
    expect(await kept(page)).toBe(0);
    await page.reload();
    await expect(name(page)).toHaveValue("");
  });
});

test("a date brought by a link is taken once: after a reload, what was typed since prevails", async ({
  page,
}) => {
  await page.goto(`${letter}#date_reclamation=2026-01-15`);
  await hydrated(page);
  await box(page).check();
  const day = page.getByRole("group", { name: "La réclamation" }).getByLabel("Jour");
  await expect(day).toHaveValue("15");
  await day.fill("16");
  await page.reload();
  await expect(page.getByText(/sont reprises/)).toBeVisible();
  await expect(day).toHaveValue("16");
});

test("a browser that refuses to keep is said so, and the letter is made all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await open(page);
  await box(page).click();
  await expect(box(page)).not.toBeChecked();
  await expect(page.getByText("Votre navigateur refuse de les garder ici.")).toBeVisible();
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  expect(checkPdf((await downloadBy(page, "Télécharger en PDF")).bytes).faults).toEqual([]);
});

test.describe("in a file", () => {
  const choose = (page: Page, file: { name: string; text: string }) =>
    page.getByLabel("Reprendre un fichier").setInputFiles({
      name: file.name,
      mimeType: "application/json",
      buffer: Buffer.from(file.text),
    });

  test("answers saved on one device are taken up on another", async ({ page, browser }) => {
    await open(page);
    await fillLetter(page);
    const saved = await downloadBy(page, "Enregistrer mes réponses");
    expect(saved.name).toBe("reponse-refus-motive-reponses.json");
    const context = await browser.newContext();
    const other = await context.newPage();
    await open(other);
    await choose(other, { name: saved.name, text: saved.bytes.toString("utf8") });
    await expect(other.getByText("Les réponses de votre fichier sont là.")).toBeVisible();
    await expect(town(other)).toHaveValue("Tours");
    await other.getByRole("button", { name: "Vérifier mes réponses" }).click();
    await expect(other.getByRole("button", { name: "Télécharger en PDF" })).toBeVisible();
    await context.close();
  });

  test("a file that is not ours is said so, and nothing typed is lost", async ({ page }) => {
    await open(page);
    await town(page).fill("Tours");
    for (const [text, message] of [
      ["%PDF-1.7", "pas lisible"],
      ["{}", "ne contient pas de réponses"],
      [
        '{"format":"a-l-amiable/reponses","version":1,"lettre":{"id":"autre","titre":"Relance"}}',
        "une autre lettre, « Relance »",
      ],
    ] as const) {
      await choose(page, { name: "fichier.json", text });
      const alert = page.getByRole("alert");
      await expect(alert).toContainText(message);
      await expect(alert).toContainText("Vos réponses actuelles n’ont pas changé.");
      await expect(town(page)).toHaveValue("Tours");
    }
  });

  test("answers that a file replaced can be had back", async ({ page }) => {
    await open(page);
    await town(page).fill("Tours");
    const saved = await downloadBy(page, "Enregistrer mes réponses");
    await town(page).fill("Blois");
    await choose(page, { name: saved.name, text: saved.bytes.toString("utf8") });
    await expect(town(page)).toHaveValue("Tours");
    await page.getByRole("button", { name: "Revenir à mes réponses d’avant" }).click();
    await expect(town(page)).toHaveValue("Blois");
  });
});
