import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addressOf, calculators, fullestCase } from "./calculator-cases.ts";
import { fillLetter, hydrated, sitePaths, typeMediator } from "./support.ts";

const schemes = ["light", "dark"] as const;

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
    ),
  ).toEqual([]);
}

/** States that a tool's page goes through, besides its empty one. */
const states: { name: string; path: string; reach: (page: Page) => Promise<void> }[] = [
  ...calculators.flatMap((calculator) => [
    {
      name: `${calculator.id} with its faults`,
      path: `calculer/${calculator.id}/`,
      reach: async (page: Page) => {
        await page.getByRole("button", { name: "Calculer" }).click();
        await expect(page.getByRole("alert")).toBeVisible();
      },
    },
    {
      name: `${calculator.id} with its answer`,
      path: addressOf(calculator, fullestCase(calculator).answers),
      reach: async (page: Page) => expect(page.locator(".answer")).toBeVisible(),
    },
  ]),
  {
    name: "letter with faults",
    path: "ecrire/reponse-refus-motive/",
    reach: async (page) => {
      await page.getByLabel("Oui", { exact: true }).check();
      await page.getByRole("combobox").selectOption("autre");
      await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "letter checked",
    path: "ecrire/reponse-refus-motive/",
    reach: async (page) => {
      await fillLetter(page);
      await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
      await expect(page.getByRole("button", { name: "Télécharger en PDF" })).toBeVisible();
    },
  },
  {
    name: "notice typed by hand, with its faults",
    path: "mon-mediateur/autre/",
    reach: async (page) => {
      await page.getByRole("button", { name: "Préparer ma notice" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "notice typed by hand, made in German",
    path: "mon-mediateur/autre/",
    reach: async (page) => {
      await typeMediator(page);
      await page.getByLabel("Langue").selectOption("de");
      await page.getByRole("button", { name: "Préparer ma notice" }).click();
      await expect(page.getByText("freiwillig").first()).toBeVisible();
    },
  },
  {
    name: "search with results",
    path: "rechercher/",
    reach: async (page) => {
      await page.getByLabel("Vos mots").fill("médiateur");
      await expect(page.getByRole("status")).toContainText("résultat");
    },
  },
  {
    name: "search without result",
    path: "rechercher/",
    reach: async (page) => {
      await page.getByLabel("Vos mots").fill("xyzzyqwk");
      await expect(page.getByText("Rien ne correspond")).toBeVisible();
    },
  },
  {
    name: "glossary definition open",
    path: "guides/mediation-de-la-consommation/",
    reach: async (page) => {
      await page.locator("button.term").first().click();
      await expect(page.locator(".definition:popover-open")).toBeVisible();
    },
  },
];

for (const colorScheme of schemes) {
  test.describe(`${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of [...sitePaths(), "/404/"])
      test(`${path} has no fault that axe can see`, async ({ page }) => {
        await page.goto(path === "/404/" ? "/nowhere/" : path);
        await hydrated(page);
        await expectAccessible(page);
      });
    for (const { name, path, reach } of states)
      test(`${name}: no fault that axe can see`, async ({ page }) => {
        await page.goto(path);
        await hydrated(page);
        await reach(page);
        await expectAccessible(page);
      });
  });
}
