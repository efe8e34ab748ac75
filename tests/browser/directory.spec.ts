import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { register } from "../../src/register/index.ts";
import { hydrated } from "./support.ts";

const entries = (page: Page) => page.locator("[data-mediator]:visible");
const titles = (page: Page) => entries(page).getByRole("heading", { level: 3 });
const all = register.mediators.size;

test.beforeEach(async ({ page }) => {
  await page.goto("mon-mediateur/");
  await hydrated(page);
});

test("the directory is filtered by the keyboard alone", async ({ page }) => {
  await expect(entries(page)).toHaveCount(all);
  await page.getByLabel("Votre métier").focus();
  await page.keyboard.type("Télécoms");
  await expect(page.getByRole("status")).toContainText(`médiateurs, sur ${all}`);
  await expect(page.getByRole("heading", { name: "Retirés de la liste" })).toBeHidden();
  await expect(titles(page).filter({ hasText: "CM2C" })).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.type("20");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("checkbox")).toBeChecked();
  await expect(page.getByRole("status")).toHaveText(`Un médiateur, sur ${all}.`);
  await expect(titles(page)).toHaveText(["CM2C"]);
});

test("a trade shows who takes it and who takes every trade", async ({ page }) => {
  await page.getByLabel("Votre métier").selectOption("Professions du droit");
  const expected = [...register.mediators.values()].filter(({ sectorIds }) =>
    sectorIds.some((id) => id === "droit" || id === "tous-secteurs"),
  );
  await expect(entries(page)).toHaveCount(expected.length);
  await page.getByLabel("Votre métier").selectOption("Tous les métiers");
  await expect(entries(page)).toHaveCount(all);
});

test("a price says its day, a mediator without notice leads to no notice", async ({ page }) => {
  const cm2c = entries(page).filter({ has: page.getByRole("link", { name: "CM2C" }) });
  await expect(cm2c).toContainText("Relevé le 8 septembre 2026");
  await expect(page.getByRole("heading", { level: 3, name: "CNPM" }).getByRole("link")).toHaveCount(
    0,
  );
  const withdrawn = page.getByRole("region", { name: "Retirés de la liste" });
  await expect(withdrawn.locator("[data-mediator]")).toHaveCount(2);
});

test("filtered, the page keeps to 320 px and has no fault that axe sees", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByLabel("Prix de l’adhésion").selectOption("Prix relevé");
  await expect(entries(page)).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test("without script, the whole directory is there and the filter is not", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("mon-mediateur/");
  await expect(entries(page)).toHaveCount(all);
  await expect(page.getByLabel("Votre métier")).toBeHidden();
  await context.close();
});
