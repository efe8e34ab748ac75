import { expect, test } from "@playwright/test";
import { writeMarkdown } from "../../src/documents/markdown.ts";
import { writeText } from "../../src/documents/text.ts";
import { evaluateLetter } from "../../src/letters/evaluate.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { fillExample, letterCalled } from "./letter-form.ts";
import { docxText, downloadBy, hydrated } from "./support.ts";

const compact = (text: string) => text.replace(/\s+/gu, "");

/** The labels of lists, which a browser and Word draw themselves. */
const withoutLabels = (text: string) => text.replace(/^(•|\d+\.) /gm, "");

/** Between them: conditions, lists, tables, sums, dates worked out, two parties, a document, dollars. */
const letters: [id: string, screen: { width: number; height: number }][] = [
  ["reponse-refus-motive", { width: 1280, height: 800 }],
  ["mise-en-demeure-payer-consommateur", { width: 390, height: 844 }],
  ["confirmation-accord", { width: 320, height: 640 }],
  ["reponse-retractation", { width: 1280, height: 800 }],
  ["protocole-transactionnel", { width: 1280, height: 800 }],
  ["qc-mise-en-demeure", { width: 390, height: 844 }],
];

for (const [id, screen] of letters)
  test(`${id}, filled in at ${screen.width} px, is the same in the preview and in every file`, async ({
    page,
  }) => {
    const letter = letterCalled(id);
    await page.setViewportSize(screen);
    await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
    await page.goto(`ecrire/${id}/`);
    await hydrated(page);
    const values = await fillExample(page, letter);
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    await expect(page.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeFocused();
    await expect(page.locator(".lettre-manque")).toHaveCount(0);

    const scrolled = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    expect(scrolled).toBeLessThanOrEqual(screen.width);
    const document = evaluateLetter(letter.compiled, values);
    const expected = writeText(document);
    const bare = compact(withoutLabels(expected));
    expect(compact(await page.locator("article.lettre").innerText())).toBe(bare);
    expect((await downloadBy(page, "Texte")).bytes.toString("utf8")).toBe(expected);
    expect((await downloadBy(page, "Markdown")).bytes.toString("utf8")).toBe(
      writeMarkdown(document),
    );
    const pdf = await downloadBy(page, "Télécharger en PDF");
    expect(pdf.name).toBe(`${id}.pdf`);
    const { faults, language, root } = checkPdf(pdf.bytes);
    expect(faults).toEqual([]);
    expect(language).toBe(letter.compiled.language);
    expect(compact(readingOf(root))).toBe(compact(expected));
    const word = await downloadBy(page, "Word (.docx)");
    expect(compact(docxText(word.bytes))).toBe(bare);
  });
