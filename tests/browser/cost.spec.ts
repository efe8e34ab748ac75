import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { words } from "./support.ts";

const page320 = { width: 320, height: 700 };
const box = (page: Page) => page.getByRole("region", { name: "Comparer d’après vos litiges" });

/** Brings the calculator to life, which waits to be seen. */
async function open(page: Page) {
  await page.goto("mon-mediateur/cout/");
  await box(page).scrollIntoViewIfNeeded();
  await expect(page.locator("astro-island[ssr]")).toHaveCount(0);
}

test("the cost of an offer typed in stands among the prices read, by the keyboard alone", async ({
  page,
}) => {
  await open(page);
  await box(page).getByLabel("Chiffre d’affaires annuel, en euros").focus();
  const keys = page.keyboard;
  await keys.type("30000");
  for (const step of ["Tab", "Tab", "ArrowRight", "Tab"]) await keys.press(step);
  await expect(box(page).getByLabel("Dossiers simples par an")).toBeFocused();
  await keys.type("2");
  await keys.press("Tab");
  await keys.press("Tab");
  await keys.press("Space");
  await expect(box(page).getByLabel("De ma fédération")).toBeVisible();
  await keys.press("Tab");
  await keys.press("Space");
  await keys.press("Tab");
  await keys.type("20");
  for (const _ of [1, 2]) await keys.press("Tab");
  await keys.type("10");
  await keys.press("Enter");
  await expect(page.locator(".answer h2")).toBeFocused();
  expect(words(await page.locator(".answer h2").innerText())).toContain("40,00 € par an");
  await expect(page.locator(".answer h2")).toContainText("Votre fédération");
  const rows = page.locator(".result-table tbody tr");
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText("CM2C");
  expect(words(await rows.nth(1).innerText())).toContain("88,00 €");
});

test("at 320 px nothing overflows, and axe sees no fault", async ({ page }) => {
  await page.setViewportSize(page320);
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("each price has its day and a link, and the other ways are there", async ({ page }) => {
    await page.goto("mon-mediateur/cout/");
    const [prices, ways] = [page.locator("table").nth(0), page.locator("table").nth(1)];
    const rows = prices.locator("tbody tr");
    await expect(rows).toHaveCount(5);
    for (const row of await rows.all()) {
      await expect(row).toContainText(/Relevé le \d/);
      await expect(row.getByRole("link", { name: "à vérifier chez lui" })).toHaveCount(1);
    }
    await expect(ways.locator("tbody tr")).toHaveCount(5);
    await expect(page.locator("noscript p")).toBeVisible();
  });
});
