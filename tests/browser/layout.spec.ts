import { expect, test } from "@playwright/test";
import { addressOf, calculators, fullestCase } from "./calculator-cases.ts";
import { hydrated, sitePaths } from "./support.ts";

/** 320 px is also what a 1280 px screen shows at 400 % zoom. One page object reads the whole site: it is quick. */
test("no page scrolls sideways", async ({ page }) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  for (const path of sitePaths()) {
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await hydrated(page);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrolled > width) faults.push(`${path} at ${width} px: ${scrolled} px`);
    }
  }
  expect(faults).toEqual([]);
});

for (const width of [320, 1280])
  for (const calculator of calculators)
    test(`${calculator.id} with its answer never scrolls sideways at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(addressOf(calculator, fullestCase(calculator).answers));
      await expect(page.locator(".answer")).toBeVisible();
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled).toBeLessThanOrEqual(width);
    });

test("targets are tall enough for a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("ecrire/reponse-refus-motive/");
  await hydrated(page);
  const small = await page
    .locator(
      "form input:not([type=radio]), form select, .check, .other-ways li > *, .link, form textarea, .button, .choices label, .site-header li a",
    )
    .evaluateAll((all) =>
      all
        .map((element) => ({
          height: element.getBoundingClientRect().height,
          text: element.outerHTML.slice(0, 80),
        }))
        .filter(({ height }) => height > 0 && height < 44),
    );
  expect(small).toEqual([]);
});
