import { expect, type Page, test } from "@playwright/test";
import { catalogue } from "../../src/components/letter-catalogue.ts";
import { checkPdf } from "../support/pdf-structure.ts";
import { readZip } from "../support/zip.ts";
import { bytesOf, hydrated } from "./support.ts";

const box = (page: Page) => page.getByLabel("Que se passe-t-il ?");
const entries = (page: Page) => page.locator("[data-letter]:visible");
const all = catalogue.flatMap(({ letters }) => letters);

test.beforeEach(async ({ page }) => {
  await page.goto("ecrire/");
  await hydrated(page);
});

test("every letter is there, by situation, in the order of the stages", async ({ page }) => {
  expect(
    await entries(page).evaluateAll((found) => found.map((one) => one.dataset.letter)),
  ).toEqual(all.map(({ id }) => id));
  for (const { id, title } of catalogue) {
    const link = page
      .getByRole("navigation", { name: "Les situations" })
      .locator(`[href="#${id}"]`);
    await link.click();
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeInViewport();
  }
});

test("one’s own words find the letter, whatever the accents and the slips", async ({ page }) => {
  const refusal = page.locator('[data-letter="reponse-refus-motive"]');
  for (const words of ["il se plaint", "RECLAMATION", "réclmation"]) {
    await box(page).fill(words);
    await expect(page.getByRole("status")).toContainText("correspond");
    await expect(refusal).toBeVisible();
  }
  await box(page).fill("xyzzyqwk");
  await expect(page.getByRole("status")).toContainText("Rien ne correspond");
  await expect(entries(page)).toHaveCount(all.length);
  await box(page).fill("");
  await expect(entries(page)).toHaveCount(all.length);
});

test("letters opened are remembered for who asked for it, and forgotten at once", async ({
  page,
}) => {
  const recent = page.getByRole("region", { name: "Récemment ouvertes" });
  const visit = async () => {
    await page.goto("ecrire/reponse-refus-motive/");
    await hydrated(page);
  };
  await visit();
  await page.goto("ecrire/");
  await hydrated(page);
  await expect(recent).toHaveCount(0);
  await visit();
  await page.getByLabel("Garder mes coordonnées").check();
  await page.goto("ecrire/");
  await hydrated(page);
  await expect(recent.getByRole("link")).toHaveText([/refus motivé/]);
  await recent.getByRole("button", { name: "Tout effacer" }).click();
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await expect(page.getByText("Tout est effacé de cet appareil.")).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the archive holds every blank model in three formats, by situation", async ({ page }) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "tout télécharger" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("modeles.zip");
  const { files, contents } = readZip(await bytesOf(download));
  expect(files.size).toBe(all.length * 3 + 1);
  const readMe = files.get("LISEZ-MOI.txt")!;
  for (const [index, { id, letters }] of catalogue.entries())
    for (const letter of letters) {
      const path = `${String(index + 1).padStart(2, "0")}-${id}/${letter.id}`;
      expect(contents.get(`${path}.docx`)!.subarray(0, 2).toString()).toBe("PK");
      expect(files.get(`${path}.txt`)).toMatch(/…{5,}/);
      expect(readMe).toContain(`Fichiers\u00a0: ${letter.id}\r\n`);
    }
  const pdf = [...contents].find(([path]) => path.endsWith("/reponse-refus-motive.pdf"))!;
  expect(checkPdf(pdf[1]).faults).toEqual([]);
});

test("without script, the whole list is there", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("ecrire/");
  await expect(entries(page)).toHaveCount(all.length);
  await expect(box(page)).toBeHidden();
  await context.close();
});
