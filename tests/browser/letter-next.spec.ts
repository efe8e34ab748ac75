import { expect, type Page, test } from "@playwright/test";
import { factNames } from "../../src/islands/letter/answers/carry.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { allLetters, fillExample, letterCalled } from "./letter-form.ts";
import { docxText, downloadBy, fillLetter, follow, hydrated } from "./support.ts";

test("the last line names the model; without it, the files end with the signature", async ({
  page,
}) => {
  await page.goto("ecrire/reponse-refus-motive/");
  await hydrated(page);
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  const preview = page.locator("article.lettre");
  await expect(preview).toContainText(/Modèle «.*refus motivé.*», version/);
  await page.getByLabel("Garder la mention du modèle").uncheck();
  await expect(preview).not.toContainText("Modèle «");
  const pdf = checkPdf((await downloadBy(page, "Télécharger en PDF")).bytes);
  expect(readingOf(pdf.root).trimEnd()).toMatch(/Camille Roy$/);
  const word = await downloadBy(page, "Word (.docx)");
  expect(docxText(word.bytes).trimEnd()).toMatch(/Camille Roy$/);
});

test.describe("by e-mail", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("a long letter is copied, and the message opens with its subject alone", async ({
    page,
  }) => {
    await page.goto("ecrire/reponse-refus-motive/");
    await hydrated(page);
    await fillLetter(page);
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    const link = page.getByRole("link", { name: "Écrire un courriel", exact: true });
    const address = new URL((await link.getAttribute("href"))!);
    expect([...address.searchParams.keys()]).toEqual(["subject"]);
    expect(address.searchParams.get("subject")).toBe("Votre réclamation du 15\u00a0janvier 2026");
    await link.click();
    await expect(page.getByText("Le texte est copié")).toBeVisible();
    expect(await clipboard(page)).toMatch(
      /^Madame,\n[\s\S]*\nCamille Roy\n\nCamille Roy, Réparations Roy\n/,
    );
    await page.getByRole("button", { name: "Copier", exact: true }).click();
    await expect(page.getByText("Texte copié.")).toBeVisible();
    expect(await clipboard(page)).toMatch(/^Camille Roy, Réparations Roy\n[\s\S]*\nObjet/);
  });

  test("a short one goes whole into the message", async ({ page }) => {
    const letter = letterCalled("annonce-remboursement");
    await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
    await page.goto(`ecrire/${letter.data.id}/`);
    await hydrated(page);
    await fillExample(page, letter);
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    const link = page.getByRole("link", { name: "Écrire un courriel", exact: true });
    const address = (await link.getAttribute("href"))!;
    expect(address.length).toBeLessThanOrEqual(1_900);
    expect(new URL(address).searchParams.get("body")).toContain("Camille Roy");
  });
});

test.describe("the next letter", () => {
  /** Facts of the dispute that both letters ask for. */
  const common = (from: string, to: string) => {
    const there = new Set(factNames(letterCalled(to).compiled));
    return factNames(letterCalled(from).compiled).filter((name) => there.has(name));
  };
  const [first, next] = allLetters
    .flatMap(({ data }) => data.followUps.map((to) => [data.id, to] as const))
    .toSorted((a, b) => common(...b).length - common(...a).length)[0]!;

  test("begins with the facts of this one, in the tab’s memory alone", async ({ page }) => {
    page.on("dialog", (dialog) => dialog.accept());
    await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
    await page.goto(`ecrire/${first}/`);
    await hydrated(page);
    await fillExample(page, letterCalled(first));
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    await follow(page, page.locator(`.follow-ups a[href$="/ecrire/${next}/"]`));
    await expect(page).toHaveURL(new RegExp(`/ecrire/${next}/$`));
    await expect(page.getByText(/réponses viennent de «/)).toBeVisible();
    await expect(
      page.getByRole("group", { name: "Vos coordonnées" }).getByLabel("Prénom et nom"),
    ).toHaveValue("Camille Roy");
    expect(page.url()).not.toContain("#");
    expect(
      await page.evaluate(() => [window.name, localStorage.length, sessionStorage.length]),
    ).toEqual(["", 0, 0]);
    await page.reload();
    await hydrated(page);
    await expect(
      page.getByRole("group", { name: "Vos coordonnées" }).getByLabel("Prénom et nom"),
    ).toHaveValue("");
  });
});
