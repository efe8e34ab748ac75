import { expect, test } from "@playwright/test";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { docxText, downloadBy, fillLetter, follow, words } from "./support.ts";

test("from the guide to the calculator, to the letter, to its PDF and its Word file", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
  await page.goto("guides/mediation-de-la-consommation/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /La médiation de la consommation/,
  );
  const further = page.getByRole("complementary", { name: "Pour aller plus loin" });
  await follow(page, further.getByRole("link", { name: "Les trois délais de la médiation" }));

  const complaint = page.getByRole("group", { name: "Date de la réclamation écrite" });
  await complaint.getByLabel("Jour").fill("15");
  await complaint.getByLabel("Mois").fill("1");
  await complaint.getByLabel("Année").fill("2026");
  await page.getByRole("button", { name: "Calculer" }).click();
  await expect(
    page.getByRole("heading", { level: 2, name: "Votre client peut saisir" }),
  ).toHaveText(/jusqu’au 15\s+janvier\s+2027\./u);
  await follow(page, page.getByRole("link", { name: "Écrire la réponse au client" }));
  await expect(page).toHaveURL(/ecrire\/reponse-refus-motive\/#date_reclamation=2026-01-15$/);
  await fillLetter(page);
  await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
  await expect(page.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeFocused();

  const preview = await page.locator("article.lettre").innerText();
  expect(preview).toContain("Camille Roy");
  expect(words(preview)).toContain("votre réclamation écrite du 15 janvier 2026");
  expect(words(preview)).toContain("49 rue de Ponthieu");
  await expect(page.locator(".lettre-manque")).toHaveCount(0);

  const pdf = await downloadBy(page, "Télécharger en PDF");
  expect(pdf.name).toBe("reponse-refus-motive.pdf");
  const checked = checkPdf(pdf.bytes);
  expect(checked.faults).toEqual([]);
  expect(checked.language).toBe("fr-FR");
  const compact = (text: string) => text.replace(/\s+/gu, "");
  expect(compact(readingOf(checked.root))).toBe(compact(preview));

  const word = await downloadBy(page, "Word (.docx)");
  expect(compact(docxText(word.bytes))).toBe(compact(preview));

  const text = await downloadBy(page, "Texte");
  expect(compact(text.bytes.toString("utf8"))).toBe(compact(preview));
});

test("the blank models are there without filling anything in", async ({ page, request }) => {
  await page.goto("ecrire/reponse-refus-motive/");
  for (const [name, beginning] of [
    ["PDF", "%PDF-1.7"],
    ["Word", "PK"],
    ["texte", "…"],
  ] as const) {
    const link = page.getByRole("link", { name, exact: true });
    const answer = await request.get((await link.getAttribute("href"))!);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).toString("utf8").startsWith(beginning)).toBe(true);
  }
});
