import { expect, type Page, test } from "@playwright/test";
import { words } from "./support.ts";

const guide = "guides/mediation-de-la-consommation/";
const region = (page: Page) => page.getByRole("region", { name: /^Calculateur/ });

/** Scrolls to the calculator and waits for it to be alive. */
async function reach(page: Page): Promise<void> {
  await region(page).scrollIntoViewIfNeeded();
  await expect(page.locator(".tool-in-guide astro-island:not([ssr])")).toHaveCount(1);
}

async function fillComplaint(page: Page): Promise<void> {
  const complaint = page.getByRole("group", { name: "Date de la réclamation écrite" });
  for (const [part, text] of [
    ["Jour", "15"],
    ["Mois", "1"],
    ["Année", "2026"],
  ] as const)
    await complaint.getByLabel(part).fill(text);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
});

test("a guide loads no script until its calculator is seen", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto(guide);
  await page.waitForLoadState("networkidle");
  expect(scripts).toEqual([]);
  await reach(page);
  expect(scripts.length).toBeGreaterThan(0);
});

test("in a guide it answers, leaves the address alone, and leads to its own page", async ({
  page,
}) => {
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  page.on("pageerror", (error) => refused.push(error.message));
  await page.goto(guide);
  await reach(page);
  const address = page.url();
  await fillComplaint(page);
  await page.getByRole("button", { name: "Calculer" }).click();
  const heading = page.locator(".answer h2");
  await expect(heading).toBeFocused();
  const said = words(await heading.innerText());
  expect(said).toContain("15 janvier 2027");
  expect(page.url()).toBe(address);
  await expect(page.getByRole("button", { name: "Imprimer" })).toHaveCount(0);
  await page.getByRole("link", { name: "Ouvrir dans sa page" }).click();
  await expect(page).toHaveURL(/calculer\/mediation\/#reclamation=2026-01-15$/);
  await expect(heading).toBeFocused();
  expect(words(await heading.innerText())).toBe(said);
  expect(refused).toEqual([]);
});

test("a link to another part of the guide is not taken for answers", async ({ page }) => {
  await page.goto(`${guide}#reclamation=2026-01-15`);
  await reach(page);
  await expect(page.locator(".answer")).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the form gives way to the link to its page", async ({ page }) => {
    await page.goto(guide);
    const link = region(page).getByRole("link", { name: "Les trois délais de la médiation" });
    await expect(link).toHaveAttribute("href", /\/calculer\/mediation\/$/);
    await expect(region(page).locator("noscript p")).toBeVisible();
    await expect(region(page).locator("form")).toBeHidden();
  });
});
