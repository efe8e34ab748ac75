import { expect, type Locator, type Page } from "@playwright/test";
import type { Calculator } from "../../src/calculators/calculator.ts";
import type { Field } from "../../src/schemas/letter.ts";
import { fieldsOf, type Told } from "./calculator-cases.ts";

const yesNo = [
  { value: "oui", label: "Oui" },
  { value: "non", label: "Non" },
];

/** The name that a question shows, with its mark when it may be left out. */
const nameOf = (field: Field) => `${field.label}${field.optional ? " (facultatif)" : ""}`;

type Place = Page | Locator;

/** A question with several controls, by its legend. */
const groupOf = (place: Place, field: Field) =>
  place.getByRole("group", { name: nameOf(field), exact: true });

const labelOf = (options: { value: string; label: string }[], answer: string) =>
  options.find(({ value }) => value === answer)!.label;

async function fillList(
  place: Place,
  field: Extract<Field, { type: "list" }>,
  rows: Told[],
  fill: Fill,
) {
  const list = groupOf(place, field);
  for (const [index, row] of rows.entries()) {
    const item = list.locator(".list-item").nth(index);
    if (!(await item.isVisible())) await list.getByRole("button", { name: "Ajouter" }).click();
    for (const part of field.fields)
      if (row[part.name] !== undefined) await answer(item, part as Field, row[part.name]!, fill);
  }
}

/** How a box is filled: at once, or key by key to time each key. */
type Fill = (box: Locator, text: string) => Promise<void>;
const atOnce: Fill = (box, text) => box.fill(text);

/** Answers one question as a visitor does, finding it by its words. */
export async function answer(
  place: Place,
  field: Field,
  told: Told[string],
  fill = atOnce,
): Promise<void> {
  const text = told as string;
  switch (field.type) {
    case "date": {
      const [year, month, day] = text.split("-") as [string, string, string];
      const group = groupOf(place, field);
      await fill(group.getByLabel("Jour"), String(Number(day)));
      await fill(group.getByLabel("Mois"), String(Number(month)));
      return fill(group.getByLabel("Année"), year);
    }
    case "list":
      return fillList(place, field, told as Told[], fill);
    case "yes-no":
      return groupOf(place, field).getByLabel(labelOf(yesNo, text), { exact: true }).check();
    case "choice": {
      const label = labelOf(field.options, text);
      if (field.options.length <= 5)
        return groupOf(place, field).getByLabel(label, { exact: true }).check();
      await place.getByLabel(nameOf(field), { exact: true }).selectOption({ label });
      return;
    }
    default:
      return fill(place.getByLabel(nameOf(field), { exact: true }), text);
  }
}

/** Whether these answers show a question: what it depends on is shown, and has the right answer. */
function asked(calculator: Calculator, field: Field, answers: Told): boolean {
  if (!field.when) return true;
  const { field: name, equals } = field.when;
  const parent = fieldsOf(calculator).find((one) => one.name === name)!;
  const wanted = typeof equals === "boolean" ? (equals ? "oui" : "non") : equals;
  return answers[name] === wanted && asked(calculator, parent, answers);
}

/** Expects the page to ask what these answers make it ask, in order, and nothing else. */
export async function expectAsked(
  page: Page,
  calculator: Calculator,
  answers: Told,
): Promise<void> {
  const wanted = fieldsOf(calculator).filter((field) => asked(calculator, field, answers));
  const shown = page.locator("form .field:not(.field .field)").locator("> label, > legend");
  await expect(shown).toHaveText(wanted.map((field) => new RegExp(`^${literal(nameOf(field))}$`)));
}

const literal = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/gu, "\\s");

/** Answers every question told, one after the other, and checks after each what is asked next. */
export async function fillByHand(page: Page, calculator: Calculator, told: Told): Promise<void> {
  const given: Told = {};
  await expectAsked(page, calculator, given);
  for (const field of fieldsOf(calculator)) {
    const value = told[field.name];
    if (value === undefined) continue;
    await answer(page, field, value);
    given[field.name] = value;
    await expectAsked(page, calculator, given);
  }
}
