import { expect, test } from "@playwright/test";
import { writeText } from "../../src/documents/text.ts";
import { evaluateLetter } from "../../src/letters/evaluate.ts";
import { checkPdf, readingOf } from "../support/pdf-structure.ts";
import { fillExample, letterCalled } from "./letter-form.ts";
import { docxText, downloadBy, hydrated } from "./support.ts";

const compact = (text: string) => text.replace(/\s+/gu, "");

/** A list, a table, a sum, two parties, a document, dollars: each at least once. */
const letters = ["reponse-refus-motive"].map(letterCalled);

for (const letter of letters)
  test(`« ${letter.data.shortTitle} », filled in, is the same in the preview and in every file`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date("2026-11-22T10:00:00+01:00"));
    await page.goto(`ecrire/${letter.data.id}/`);
    await hydrated(page);
    const values = await fillExample(page, letter);
    await page.getByRole("button", { name: "Vérifier mes réponses" }).click();
    await expect(page.getByRole("heading", { name: "Vérifiez vos réponses" })).toBeFocused();
    await expect(page.locator(".lettre-manque")).toHaveCount(0);

    const expected = writeText(evaluateLetter(letter.compiled, values));
    expect(compact(await page.locator("article.lettre").innerText())).toBe(compact(expected));
    expect((await downloadBy(page, "Texte")).bytes.toString("utf8")).toBe(expected);
    const pdf = await downloadBy(page, "Télécharger en PDF");
    expect(pdf.name).toBe(`${letter.data.id}.pdf`);
    const { faults, language, root } = checkPdf(pdf.bytes);
    expect(faults).toEqual([]);
    expect(language).toBe(letter.compiled.language);
    expect(compact(readingOf(root))).toBe(compact(expected));
    const word = await downloadBy(page, "Word (.docx)");
    expect(compact(docxText(word.bytes))).toBe(compact(expected));
  });
