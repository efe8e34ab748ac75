import { expect, type Page, test } from "@playwright/test";
import { fillLetter, hydrated } from "./support.ts";

/** Millimetres on paper of one CSS pixel. */
const mm = 25.4 / 96;
/** The sheet that the page asks for: A4, these margins in millimetres. */
const margins = { top: 20, right: 22, bottom: 20, left: 25 };
const textWidth = Math.round((210 - margins.left - margins.right) / mm);

test.beforeEach(async ({ page }) => {
  await page.goto("ecrire/reponse-refus-motive/#date_reclamation=2026-01-15");
  await hydrated(page);
});

async function onPaper(page: Page) {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: textWidth, height: 970 });
}

/** Where a part of the letter stands on the first sheet, in millimetres from its corner. */
async function placeOf(page: Page, part: string) {
  const letter = (await page.locator("article.lettre").boundingBox())!;
  const box = (await page.locator(part).boundingBox())!;
  const top = (box.y - letter.y) * mm + margins.top;
  const left = (box.x - letter.x) * mm + margins.left;
  return { top, left, bottom: top + box.height * mm, right: left + box.width * mm };
}

test("on paper the letter is alone, on a sheet of its own", async ({ page }) => {
  await onPaper(page);
  await expect(page.locator(".site-header")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  for (const hidden of ["form", ".keep", ".answers-file", ".preview-status", ".tool-foot"])
    await expect(page.locator(hidden)).toBeHidden();
  await expect(page.locator("article.lettre")).toBeVisible();
  const sheets = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules]
        .filter((rule) => rule instanceof CSSPageRule && rule.selectorText === "lettre")
        .map((rule) => (rule as CSSPageRule).style.margin),
    ),
  );
  expect(sheets).toEqual(["20mm 22mm 20mm 25mm"]);
  expect(await page.evaluate(() => getComputedStyle(document.body).page)).toBe("lettre");
});

/**
 * A4 folded in three (99 mm) in a French DL envelope (110 × 220 mm) whose window is 100 mm wide,
 * 20 mm from the right and from the bottom, and 35 or 45 mm high: whichever way the sheet has slid,
 * the window shows what stands here, and nothing that stands lower than 88 mm.
 */
const alwaysShown = { left: 100, right: 190, top: 50, bottom: 79 };

test("the window of the envelope shows the recipient and nothing else", async ({ page }) => {
  await fillLetter(page);
  await page.waitForTimeout(200); // the preview follows
  await onPaper(page);
  const recipient = await placeOf(page, ".lettre-destinataire");
  expect(recipient.left).toBeCloseTo(107, 0);
  expect(recipient.top).toBeCloseTo(50, 0);
  expect(recipient.left).toBeGreaterThan(alwaysShown.left);
  expect(recipient.right).toBeLessThanOrEqual(alwaysShown.right);
  expect(recipient.bottom).toBeLessThan(alwaysShown.bottom);
  const sender = await placeOf(page, ".lettre-expediteur");
  expect(sender.right).toBeLessThanOrEqual(alwaysShown.left + 1.5);
  const date = await placeOf(page, ".lettre-lieu-date");
  expect(date.top).toBeGreaterThanOrEqual(88 - 0.5);
  const signature = await placeOf(page, ".lettre-signature");
  expect(signature.left).toBeCloseTo(107, 0);
});

test("a long sender’s address pushes the letter down and covers nothing", async ({ page }) => {
  const mine = page.getByRole("group", { name: "Vous", exact: true });
  await mine
    .getByLabel("Nom commercial")
    .fill("Atelier de réparation et de restauration d’appareils anciens ".repeat(12));
  await mine.getByLabel("Courriel").fill("atelier@reparations-roy.example");
  await page.waitForTimeout(200);
  await onPaper(page);
  const sender = await placeOf(page, ".lettre-expediteur");
  const date = await placeOf(page, ".lettre-lieu-date");
  expect(sender.bottom).toBeGreaterThan(88);
  expect(date.top).toBeGreaterThanOrEqual(sender.bottom - 0.5);
});
