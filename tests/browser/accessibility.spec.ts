import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { addressOf, calculators, fullestCase } from "./calculator-cases.ts";
import { fillLetter, hydrated, samplePaths, typeMediator } from "./support.ts";

const said = ({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }) =>
  `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`;

/** Nothing that axe can see in light colours, then nothing about colours in dark ones. */
async function expectAccessible(page: Page): Promise<void> {
  const whole = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(whole.violations.map(said)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await new AxeBuilder({ page })
    // Axe takes a page that is seen through for white; embed.spec.ts looks at these colours on their ground.
    .exclude("amiable-outil")
    .withRules(["color-contrast", "link-in-text-block"])
    .analyze();
  expect(dark.violations.map(said), "dark colours").toEqual([]);
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
    name: "letter checked, kept on the device, about to be erased",
    path: "ecrire/reponse-refus-motive/",
    reach: async (page) => {
      await page.getByLabel("Garder mes coordonnées").check();
      await fillLetter(page, { motifs: "Une panne 😀" });
      await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
      await expect(page.getByText("U+1F600")).toBeVisible();
      await page.getByRole("button", { name: "Tout effacer" }).click();
      await expect(page.getByRole("button", { name: "Oui, tout effacer" })).toBeVisible();
    },
  },
  {
    name: "letter taken up from the device, with a wrong file",
    path: "ecrire/reponse-refus-motive/",
    reach: async (page) => {
      await page.getByLabel("Garder mes coordonnées").check();
      await page.getByLabel("Ce que demande votre client").fill("un geste");
      await page.reload();
      await expect(page.getByRole("button", { name: "Repartir de zéro" })).toBeVisible();
      const file = { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") };
      await page.getByLabel("Reprendre un fichier").setInputFiles(file);
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "letter with a list of two, and its table",
    path: "ecrire/mise-en-demeure-payer-consommateur/",
    reach: async (page) => {
      const list = page.getByRole("group", { name: "Les factures impayées" });
      await list.getByLabel("Montant dû").fill("450");
      await list.getByRole("button", { name: "Ajouter" }).click();
      await expect(list.getByLabel("Montant dû")).toHaveCount(2);
      await expect(page.locator("article.lettre table")).toContainText("450,00");
    },
  },
  {
    name: "catalogue narrowed down, with letters opened lately",
    path: "ecrire/reponse-refus-motive/",
    reach: async (page) => {
      await page.getByLabel("Garder mes coordonnées").check();
      await page.goto("ecrire/");
      await hydrated(page);
      await page.getByLabel("Que se passe-t-il ?").fill("réclamation");
      await expect(page.getByRole("status")).toContainText("correspondent");
      await expect(page.getByRole("region", { name: "Récemment ouvertes" })).toBeVisible();
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
    name: "plan with its faults",
    path: "par-ou-commencer/impaye-particulier/#exigible=1901-01-01",
    reach: async (page) => expect(page.getByRole("alert")).toBeVisible(),
  },
  {
    name: "plan with its dates, one of them missed",
    path: "par-ou-commencer/impaye-particulier/#exigible=2024-11-20&relance=2026-11-02&montant=1200",
    reach: async (page) => expect(page.locator(".thread .late")).toBeVisible(),
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

test.use({ colorScheme: "light" });
for (const path of [...samplePaths(), "/404/"])
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
