import { expect, type Page, test } from "@playwright/test";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { readZip } from "../support/zip.ts";
import { downloadBy, hydrated, typeMediator } from "./support.ts";

const open = async (page: Page, path: string) => {
  await page.goto(path);
  await hydrated(page);
};

test.describe("a mediator of the list", () => {
  test.beforeEach(async ({ page }) => open(page, "mon-mediateur/cm2c/"));

  test("the trader’s name goes into the texts, the poster and the badge", async ({ page }) => {
    await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy & fils");
    await expect(
      page.getByRole("region", { name: "Clause de vos conditions générales" }),
    ).toContainText("Réparations Roy & fils");
    await expect(page.locator("code.copyable").first()).toContainText("Réparations Roy &amp; fils");

    const poster = await downloadBy(page, "Affiche A4 (PDF)");
    const checked = checkPdf(poster.bytes);
    expect(checked.faults).toEqual([]);
    const text = readingOf(checked.root).replace(/\s+/gu, " ");
    for (const part of [
      "Réparations Roy & fils",
      "49 rue de Ponthieu",
      "75008 Paris",
      "www.cm2c.net",
    ])
      expect(text).toContain(part);

    const svg = await downloadBy(page, "Badge (dessin SVG)");
    expect(svg.bytes.toString("utf8")).toContain("<title>Réparations Roy &amp; fils");
    const png = await downloadBy(page, "Badge (image PNG)");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(1063);
  });

  test("without a name, the links lead to the files made with the site", async ({ page }) => {
    const poster = await downloadBy(page, "Affiche A4 (PDF)");
    expect(poster.name).toBe("mediateur-cm2c-affiche-a4.pdf");
    expect(checkPdf(poster.bytes).faults).toEqual([]);
  });

  test("a text is copied as it is shown", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const region = page.getByRole("region", { name: "Mention de vos devis et factures" });
    await region.getByRole("button").click();
    await expect(page.getByRole("status")).toHaveText("Texte copié.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await region.locator(".copyable").innerText(),
    );
  });

  test("another language changes the texts and the poster, and leaves the badge", async ({
    page,
  }) => {
    await page.getByLabel("Langue").selectOption("en");
    await expect(
      page.getByRole("region", { name: "Clause de vos conditions générales" }),
    ).toContainText("Any customer who is a consumer");
    const poster = await downloadBy(page, "Petite affiche A5 (PDF)");
    const { language, root, faults } = checkPdf(poster.bytes);
    expect([language, faults]).toEqual(["en-GB", []]);
    expect(readingOf(root)).toContain("Is something wrong?");
  });

  test("the preview shows the piece that is chosen, with the name", async ({ page }) => {
    await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy");
    for (const piece of ["Affiche", "Carte", "Autocollant"]) {
      await page.getByLabel(piece, { exact: true }).check();
      const sheet = page.getByRole("img", { name: new RegExp(`^${piece}`) });
      await expect(sheet.locator("text", { hasText: "Réparations Roy" })).toBeVisible();
    }
  });

  test("the archive made with a name holds every form and opens", async ({ page }) => {
    await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy");
    const { name, bytes } = await downloadBy(page, "Tout télécharger (ZIP)");
    expect(name).toBe("mediateur-cm2c-notices.zip");
    const { files, contents } = readZip(bytes);
    expect(files.get("LISEZ-MOI.txt")).toContain("Réparations Roy");
    expect(files.get("6-nederlands/a-dire/message-vocal.txt")).toContain("Réparations Roy");
    const card = checkPdf(contents.get("4-deutsch/a-imprimer/cartes.pdf")!);
    expect([card.language, card.faults]).toEqual(["de-DE", []]);
    expect(contents.get("1-francais/a-imprimer/badge.png")!.readUInt32BE(16)).toBe(1063);
  });
});

test.describe("a mediator typed by hand", () => {
  test.beforeEach(async ({ page }) => open(page, "mon-mediateur/autre/"));

  test("is asked for what is missing", async ({ page }) => {
    await page.getByLabel("Nom du médiateur").fill("Médiation Exemple");
    await page.getByRole("button", { name: "Préparer ma notice" }).click();
    const faults = page.getByRole("alert");
    await expect(faults.getByRole("link")).toHaveCount(2);
    await faults.getByRole("link").first().click();
    await expect(page.getByLabel("Son adresse postale")).toBeFocused();
    await expect(page.getByText("Tout télécharger (ZIP)")).toHaveCount(0);
  });

  test("struck off the list, is recognised and said to be so", async ({ page }) => {
    await typeMediator(page);
    await page.getByLabel("Son site internet").fill("https://medicys.fr/saisir");
    await page.getByRole("button", { name: "Préparer ma notice" }).click();
    await expect(page.locator(".aside", { hasText: "Cela ressemble à Medicys" })).toContainText(
      "Retiré de la liste",
    );
  });

  test("that has its notice here leads to it", async ({ page }) => {
    await typeMediator(page);
    await page.getByLabel("Nom du médiateur").fill("CM2C");
    await page.getByRole("button", { name: "Préparer ma notice" }).click();
    await page.getByRole("link", { name: "Prenez plutôt celle-là." }).click();
    await expect(page).toHaveURL(/mon-mediateur\/cm2c\/$/);
  });

  test("goes into every form, and sends nothing", async ({ page }) => {
    await typeMediator(page);
    await page.getByLabel("Nom de votre entreprise").fill("Réparations Roy");
    await page.getByRole("button", { name: "Préparer ma notice" }).click();
    await expect(page.locator("code.copyable").first()).toContainText(
      "Médiation Exemple &amp; associés",
    );
    const { name, bytes } = await downloadBy(page, "Tout télécharger (ZIP)");
    expect(name).toBe("mon-mediateur-notices.zip");
    const { files, contents } = readZip(bytes);
    expect(files.get("LISEZ-MOI.txt")).toContain("Médiation Exemple & associés");
    const poster = checkPdf(contents.get("1-francais/a-imprimer/affiche-a3.pdf")!);
    expect(poster.faults).toEqual([]);
    const words = readingOf(poster.root);
    for (const part of ["Médiation Exemple & associés", "75000 Paris", "www.mediation.example"])
      expect(words).toContain(part);
    expect(files.get("1-francais/a-imprimer/badge.svg")).toContain(
      "<title>Réparations Roy – Médiateur de la consommation\u00a0: Médiation Exemple &amp; associés",
    );
  });
});

test("a mediator that is not publishable has no notice", async ({ page, request }) => {
  for (const last of ["", "affiche-a4.pdf", "notices.zip", "badge.js"])
    expect((await request.get(`mon-mediateur/medicys/${last}`)).status()).toBe(404);
  await page.goto("mon-mediateur/");
  await expect(page.getByRole("link", { name: "saisissez-les vous-même" })).toHaveAttribute(
    "href",
    /mon-mediateur\/autre\/$/,
  );
});
