import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { readZip } from "../support/zip.ts";
import { downloadBy, follow, hydrated, typedMediator, typeMediator, words } from "./support.ts";

const nothing =
  "forme=personne-physique&particuliers=oui&activite_exclue=non&convention=non&secteur=aucun&site=oui&site_mention=absente&conditions=oui&conditions_mention=absente&bons=non&ailleurs=non&avant_contrat=non&distance=oui&contrat_ecrit=non&traitement=non&rappel=jamais&plateforme=oui&imposee=mediation&interface=non";

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`)).toEqual([]);
  const width = page.viewportSize()!.width;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
}

/** Takes the archive of notices: every form in the six languages, each poster sound and with these words. */
async function expectNotices(page: Page, told: string): Promise<void> {
  const { bytes } = await downloadBy(page, "Tout télécharger (ZIP)");
  const { contents } = readZip(bytes);
  const posters = [...contents].filter(([name]) => /affiche-a\d\.pdf$/.test(name));
  expect(posters).toHaveLength(3 * 6);
  for (const [, poster] of posters) {
    const { faults, root } = checkPdf(poster);
    expect(faults).toEqual([]);
    expect(words(readingOf(root))).toContain(told);
  }
}

/** Every request made from now on. */
function requestsOf(page: Page): string[] {
  const made: string[] = [];
  page.on("request", (request) => made.push(request.url()));
  return made;
}

test("questions answered by keyboard lead to what is missing; the link carries no name", async ({
  page,
}) => {
  await page.goto("mon-mediateur/en-regle/");
  await hydrated(page);
  await page.getByRole("button", { name: "Voir ce qui manque" }).click();
  await expect(page.getByRole("alert")).toContainText("2 réponses sont à corriger");
  await page.getByLabel("En nom propre").focus();
  await page.keyboard.press("Space");
  await page
    .getByRole("group", { name: "Vendez-vous à des particuliers" })
    .getByLabel("Non")
    .focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Voir ce qui manque" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "ne vous concerne" })).toBeFocused();
  expect(new URL(page.url()).hash).toBe("#forme=personne-physique&particuliers=non");
});

test("a trader with nothing in place gets the list, and the same list in a tagged report", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`mon-mediateur/en-regle/#${nothing}`);
  await hydrated(page);
  const missing = page.locator("ol.duties.missing > li");
  await expect(missing).toHaveCount(10);
  await expect(missing.first()).toContainText("Avoir un médiateur de la consommation");
  await expect(missing.nth(1)).toContainText(/3\s000\s€ au plus/);
  await expect(missing.first().getByRole("link", { name: "Écrire la demande" })).toHaveAttribute(
    "href",
    /ecrire\/demande-adhesion-mediateur\/$/,
  );
  await expectSound(page);

  await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy & fils");
  const report = await downloadBy(page, "Télécharger le rapport (PDF)");
  expect(report.name).toMatch(/^controle-mediation-\d{4}-\d\d-\d\d\.pdf$/);
  const { faults, root } = checkPdf(report.bytes);
  expect(faults).toEqual([]);
  const text = words(readingOf(root));
  expect(text).toContain("Réparations Roy & fils, contrôle du");
  for (const title of await missing.locator("h4").allInnerTexts())
    expect(text).toContain(`☐ ${words(title)}.`);
  expect(page.url()).not.toContain("Roy");
});

test("from nothing in place to the report, the mediator and all the notices", async ({ page }) => {
  await page.goto("mon-mediateur/en-regle/");
  await hydrated(page);
  for (const [name, value] of new URLSearchParams(nothing))
    await page.locator(`input[name$="-${name}"][value="${value}"]`).check();
  await page.getByRole("button", { name: "Voir ce qui manque" }).click();
  await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy");
  const report = await downloadBy(page, "Télécharger le rapport (PDF)");
  const text = words(readingOf(checkPdf(report.bytes).root));
  expect(text).toContain("☐ Avoir un médiateur de la consommation.");

  const first = page.locator("ol.duties.missing > li").first();
  await follow(page, first.getByRole("link", { name: "Choisir un médiateur" }));
  await follow(page, page.getByRole("main").getByRole("link", { name: "CM2C", exact: true }));
  await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy");
  await expectNotices(page, "49 rue de Ponthieu");

  // The mediator of a federation, which the list does not have.
  await page.goBack();
  await follow(page, page.getByRole("link", { name: "saisissez-les vous-même" }));
  await typeMediator(page);
  await page.getByRole("button", { name: "Préparer ma notice" }).click();
  await expectNotices(page, typedMediator["Nom du médiateur"]);
});

test("a pasted page is read without any request, its faults quoted and found again", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("mon-mediateur/verifier-ma-page/");
  await hydrated(page);
  const requests = requestsOf(page);
  const pasted = `${readFileSync("tests/fixtures/pages/faute-plusieurs.html", "utf8")}<img src="https://ailleurs.example/x.png" onerror="document.title='pris'">`;
  const area = page.getByLabel("Le texte ou le code HTML");
  await area.fill(pasted);
  await page.getByRole("button", { name: "Vérifier ce texte" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "4 points" })).toBeFocused();
  const faults = page.getByRole("list", { name: "À corriger" }).locator("> li");
  await expect(faults.first()).toContainText("est tenu de recourir à la médiation");
  await expectSound(page);
  await faults.first().getByRole("button", { name: "Voir le passage" }).click();
  await expect(area).toBeFocused();
  const selected = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(
    "Le client est tenu de recourir à la médiation avant de saisir le tribunal.",
  );
  expect(await page.title()).not.toContain("pris");
  expect(requests).toEqual([]);
});

test("nothing pasted is a fault that says what to do; a sound page has no fault", async ({
  page,
}) => {
  await page.goto("mon-mediateur/verifier-ma-page/");
  await hydrated(page);
  await page.getByRole("button", { name: "Vérifier ce texte" }).click();
  await expect(page.getByRole("alert")).toContainText("Collez d’abord le texte");
  await page
    .getByLabel("Le texte ou le code HTML")
    .fill(readFileSync("tests/fixtures/pages/bon-cgv-artisan.txt", "utf8"));
  await page.getByRole("button", { name: "Vérifier ce texte" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("rien à corriger");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the duties stay, each with its article, its fine and its remedy", async ({ page }) => {
    await page.goto("mon-mediateur/en-regle/");
    await expect(page.locator("ol.duties.all > li")).toHaveCount(15);
    await expect(page.locator("#affichage-site")).toContainText(
      "art. R. 616-1".replaceAll(" ", "\u00a0"),
    );
    await expect(page.locator("#affichage-site .fixes a").first()).toBeVisible();
    await expect(page.locator("form")).toBeHidden();
  });
});
