import type { Locator, Page } from "@playwright/test";
import {
  calculators,
  fieldsOf,
  fullestCase,
  type Told,
} from "../../tests/browser/calculator-cases.ts";
import { answer } from "../../tests/browser/calculator-form.ts";
import type { Visit } from "./visits.ts";

/** Types key by key, as a visitor does, for every key to be timed. */
const byKeys = async (box: Locator, text: string): Promise<void> => {
  await box.click();
  await box.pressSequentially(text, { delay: 60 });
};

/** Answers every question of a calculator, in its order. */
async function answerAll(page: Page, questions: ReturnType<typeof fieldsOf>, told: Told) {
  for (const field of questions) {
    const value = told[field.name];
    if (value !== undefined) await answer(page, field, value, byKeys);
  }
}

/** Each calculator with its longest golden case: the answers, then the press that computes. */
export const calculatorVisits: Visit[] = calculators.map((calculator) => {
  const { answers, today } = fullestCase(calculator);
  return {
    name: `Calculateur ${calculator.id}`,
    page: `calculer/${calculator.id}/`,
    today,
    steps: [
      { step: "saisir", act: (page) => answerAll(page, fieldsOf(calculator), answers) },
      {
        step: "« Calculer »",
        act: async (page) => {
          await page.getByRole("button", { name: "Calculer" }).click();
          await page.locator(".answer h2").waitFor();
        },
      },
    ],
  };
});
