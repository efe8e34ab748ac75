import { readFileSync } from "node:fs";
import { type Download, expect, type Locator, type Page } from "@playwright/test";
import { wordText } from "../support/xml.ts";
import { readZip } from "../support/zip.ts";

/** Every page of the built site, from its own sitemap, as paths. */
export function sitePaths(): string[] {
  const map = readFileSync("dist/sitemap-0.xml", "utf8");
  return [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname);
}

/** Families of pages made by one template from our own words. */
const families = ["calculer", "guides", "ecrire", "par-ou-commencer", "mon-mediateur"];

/**
 * Pages for the slow checks: each page that is one of its kind, and the first of each family.
 * `TOUTES_LES_PAGES=1` takes them all.
 */
export function samplePaths(): string[] {
  const all = sitePaths();
  if (process.env.TOUTES_LES_PAGES) return all;
  const rank = new Map<string, number>();
  return all.filter((path) => {
    const [family = "", page] = path.split("/").filter(Boolean).slice(-2);
    if (!page || !families.includes(family)) return true;
    const index = rank.get(family) ?? 0;
    rank.set(family, index + 1);
    return index === 0;
  });
}

/** Waits for every island of the page to be alive; one that waits to be seen is left to itself. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator("astro-island[ssr]:not([client=visible])")).toHaveCount(0);
}

/** Follows a link to another page, and waits for that page to be there and alive. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const before = new URL(page.url()).pathname;
  await Promise.all([page.waitForURL(({ pathname }) => pathname !== before), link.click()]);
  await hydrated(page);
}

/** Holds back every script of the site until the function it returns is called, as a slow network does. */
export async function withholdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/_astro/*.js", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** The bytes of a download. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** Starts a download by a button or link of this name, and waits for its bytes. */
export async function downloadBy(
  page: Page,
  name: string,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name, exact: true })
      .or(page.getByRole("link", { name, exact: true }))
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** The main part of a DOCX file. */
export function docxMain(bytes: Buffer): string {
  const main = readZip(bytes).files.get("word/document.xml");
  if (!main) throw new Error("this file has no word/document.xml");
  return main;
}

/** The words of a DOCX file's body. */
export function docxText(bytes: Buffer): string {
  return wordText(docxMain(bytes));
}

/** Text with every kind of white space made one plain space, to compare what writers lay out differently. */
export function words(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** A client and a trader who do not exist. */
export const answers = {
  self: {
    "Prénom et nom": "Camille Roy",
    "Nom commercial (facultatif)": "Réparations Roy",
    "Numéro et voie": "8, rue des Tanneurs",
    "Code postal": "37000",
    Ville: "Tours",
  },
  other: {
    "Prénom et nom": "Anne Lefèvre",
    "Numéro et voie": "14, allée des Tilleuls",
    "Code postal": "37000",
    Ville: "Tours",
  },
};

/** Fills in the refusal letter, whose complaint date may already be there. */
export async function fillLetter(page: Page, changes: { motifs?: string } = {}): Promise<void> {
  const group = (name: string) => page.getByRole("group", { name, exact: true });
  for (const [label, value] of Object.entries(answers.self))
    await group("Vous").getByLabel(label, { exact: true }).fill(value);
  await group("Votre client").getByLabel("Madame", { exact: true }).check();
  for (const [label, value] of Object.entries(answers.other))
    await group("Votre client").getByLabel(label, { exact: true }).fill(value);
  const complaint = group("La réclamation");
  if ((await complaint.getByLabel("Année").inputValue()) === "") {
    await complaint.getByLabel("Jour").fill("15");
    await complaint.getByLabel("Mois").fill("1");
    await complaint.getByLabel("Année").fill("2026");
  }
  await complaint
    .getByLabel("Ce que vous avez vendu ou fait")
    .fill("le remplacement de l’écran de son téléphone, le 5 janvier 2026");
  await complaint
    .getByLabel("Ce que demande votre client")
    .fill("le remboursement intégral de la réparation");
  await group("Votre réponse")
    .getByLabel("Pourquoi vous refusez")
    .fill(
      changes.motifs ??
        "La panne constatée le 12 janvier 2026 vient d’un choc sur l’angle de l’appareil, postérieur à la réparation.",
    );
  await group("Votre réponse").getByLabel("Non", { exact: true }).check();
  await group("Votre médiateur").getByRole("combobox").selectOption({ label: "CM2C" });
  await group("La lettre").getByLabel("Lieu d’où vous écrivez").fill("Tours");
}

/** A mediator that does not exist, typed by hand. */
export const typedMediator = {
  "Nom du médiateur": "Médiation Exemple & associés",
  "Son adresse postale": "1 place de l’Exemple\n75000 Paris",
  "Son site internet": "www.mediation.example",
};

/** Types the mediator on the page where the visitor gives their own. */
export async function typeMediator(page: Page): Promise<void> {
  for (const [label, value] of Object.entries(typedMediator))
    await page.getByLabel(label).fill(value);
}
