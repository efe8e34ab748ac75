import { expect, type Page, test } from "@playwright/test";
import { bytesOf, hydrated, words } from "./support.ts";

/** What a newcomer says, what they press from the home page, and the plan where it ends. */
const situations: { says: string; press: string[]; plan: RegExp; first: RegExp }[] = [
  {
    says: "il dit que c’est mal fait",
    press: ["Il n’est pas content de mon travail", "Un particulier"],
    plan: /Un particulier n’est pas content/,
    first: /Accusez réception/,
  },
  {
    says: "il ne me paie pas",
    press: ["Il ne me paie pas", "Un particulier"],
    plan: /Un particulier ne vous paie pas/,
    first: /Relancez/,
  },
  {
    says: "une société ne paie pas",
    press: ["Il ne me paie pas", "Une entreprise ou un indépendant"],
    plan: /Un client professionnel ne vous paie pas/,
    first: /Relancez/,
  },
  {
    says: "il veut se rétracter",
    press: ["Il veut annuler ou se rétracter", "À distance"],
    plan: /se rétracter d’un contrat à distance/,
    first: /exception/,
  },
  {
    says: "je suis en retard",
    press: ["Je suis en retard", "Un particulier, une association"],
    plan: /Vous êtes en retard/,
    first: /Prévenez-le/,
  },
  {
    says: "mon produit est défectueux",
    press: ["Ce que j’ai vendu a un défaut", "Un particulier, une association"],
    plan: /l’objet vendu a un défaut/,
    first: /Demandez à voir/,
  },
  {
    says: "il menace de porter plainte",
    press: ["Il menace de porter plainte"],
    plan: /menace de porter plainte/,
    first: /Gardez le message/,
  },
  {
    says: "un mauvais avis",
    press: ["Il laisse un mauvais avis", "Oui, il est en ligne"],
    plan: /a publié un mauvais avis/,
    first: /Capturez/,
  },
  {
    says: "le médiateur m’a écrit",
    press: ["Il parle du médiateur", "Le médiateur m’a écrit"],
    plan: /Le médiateur vous a écrit/,
    first: /Lisez ce qu’il demande/,
  },
  {
    says: "il refuse mes frais de déplacement",
    press: ["Il refuse mes frais de déplacement", "Non, ou je ne le retrouve pas"],
    plan: /frais que vous n’aviez pas annoncés/,
    first: /Cherchez/,
  },
];

const press = (page: Page, label: string) =>
  page.locator(".answers").getByRole("link", { name: label }).first().click();

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });
    for (const { says, press: labels, plan, first } of situations)
      test(`« ${says} »: the plan in two clicks from the home page`, async ({ page }) => {
        await page.goto("");
        expect(labels.length).toBeLessThanOrEqual(2);
        for (const label of labels) await press(page, label);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(plan);
        await expect(page.locator(".thread .event").first()).toHaveText(first);
        await page.goBack();
        if (labels.length > 1) await expect(page.locator(".answers")).toBeVisible();
      });
  });

test("the newcomer’s words, searched, lead to a plan", async ({ page }) => {
  for (const { typed, plan } of [
    { typed: "porter plainte", plan: "menace-de-plainte" },
    { typed: "se rétracter", plan: "retractation-a-distance" },
    { typed: "ne paie pas", plan: "qui-doit-payer" },
    { typed: "facture impayée", plan: "qui-doit-payer" },
    { typed: "client pas content", plan: "qui-est-mecontent" },
    { typed: "retard chantier", plan: "qui-attend" },
    { typed: "je veux arrêter avec ce client", plan: "avec-qui-finir" },
  ]) {
    await page.goto(`rechercher/#q=${encodeURIComponent(typed)}`);
    await expect(page.locator(`a[href$="/par-ou-commencer/${plan}/"]`)).toBeVisible();
  }
});

test("dates turn into last days, a letter link, a shared address and a calendar", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-25T10:00:00+01:00"));
  await page.goto("par-ou-commencer/impaye-particulier/");
  await hydrated(page);
  await page.locator("summary", { hasText: "Ajoutez vos dates" }).click();
  const due = page.getByRole("group", { name: /^Fin de votre travail/ });
  await due.getByLabel("Jour").fill("15");
  await due.getByLabel("Mois").fill("1");
  await due.getByLabel("Année").fill("2026");
  await page.getByLabel("Somme demandée en tout").fill("1 200");
  await page.getByRole("button", { name: "Mettre mon plan à jour" }).click();

  await expect(page.getByRole("heading", { name: "Votre plan" })).toBeFocused();
  const thread = page.locator(".plan-thread");
  await expect(thread.locator(".due .when")).toHaveText(/15\s+janvier 2028/u);
  await expect(page).toHaveURL(/#exigible=2026-01-15&montant=1200$/);
  await expect(page.getByRole("link", { name: "Saisir un conciliateur" })).toHaveAttribute(
    "href",
    /saisine-conciliateur\/#montant=1200$/,
  );
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Mettre dans mon agenda" }).click(),
  ]);
  expect((await bytesOf(download)).toString("utf8")).toContain("DTSTART;VALUE=DATE:20280115");

  await page.reload();
  await expect(thread.locator(".due .when")).toHaveText(/15\s+janvier 2028/u);
});

test("a last day that is behind is said before the plan", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T10:00:00+01:00"));
  await page.goto("par-ou-commencer/impaye-particulier/#exigible=2024-11-20");
  await expect(page.locator(".warnings").first()).toContainText("Une date est passée");
  await expect(page.locator(".thread .late")).toContainText("Dernier jour pour agir en justice");
});

test("a date that no rule covers is a fault beside its question", async ({ page }) => {
  await page.goto("par-ou-commencer/impaye-particulier/#exigible=1901-01-01");
  await expect(page.getByRole("alert")).toContainText("Vérifiez l’année");
  await expect(page.locator(".plan-facts")).toHaveAttribute("open", "");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a plan gives the rule where it cannot give the date", async ({ page }) => {
    await page.goto("par-ou-commencer/impaye-particulier/");
    await expect(page.locator(".thread .due .when")).toHaveText(
      /Deux ans à compter de la fin de votre prestation/,
    );
    const reading = words(await page.locator(".plan-thread").innerText());
    expect(reading).toContain("Si la somme ne dépasse pas 5 000 €");
    await expect(page.locator(".plan-facts")).toBeHidden();
  });
});

test("a plan can be walked and dated with the keyboard alone", async ({ page }) => {
  await page.goto("par-ou-commencer/avis-deja-publie/");
  await page.locator(".answers a").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/avis-publie/);
  await page.goto("par-ou-commencer/menace-de-plainte/");
  await hydrated(page);
  await page.locator(".plan-facts > summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Oui", { exact: true })).toBeChecked();
  await expect(page.getByRole("group", { name: "Date de sa réclamation écrite" })).toBeVisible();
});
