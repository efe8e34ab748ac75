import type { FrameLocator, Locator, Page } from "@playwright/test";
import { exampleValues, visibleFields } from "../../src/letters/answers.ts";
import type { Identity, Item, MediatorDetails, Value, Values } from "../../src/letters/values.ts";
import { register } from "../../src/register/index.ts";
import type { Letter } from "../../src/register/letters.ts";
import type { Field } from "../../src/schemas/letter.ts";
import { answer } from "./calculator-form.ts";

/** A letter of the content, by its id. */
export function letterCalled(id: string): Letter {
  const letter = register.letters.get(id);
  if (!letter) throw new Error(`the content has no letter « ${id} »`);
  return letter;
}

/** Every letter and document of the content. */
export const allLetters = [...register.letters.values()];

const identityLabels: Record<Exclude<keyof Identity, "civility">, string> = {
  name: "Prénom et nom",
  business: "Nom commercial (facultatif)",
  street: "Numéro et voie",
  postcode: "Code postal",
  city: "Ville",
  siret: "SIRET (facultatif)",
  email: "Courriel (facultatif)",
  phone: "Téléphone (facultatif)",
};

async function fillIdentity(place: Locator, { civility, ...parts }: Identity) {
  if (civility)
    await place.getByLabel(civility === "madame" ? "Madame" : "Monsieur", { exact: true }).check();
  for (const [part, text] of Object.entries(parts))
    await place.getByLabel(identityLabels[part as keyof typeof parts], { exact: true }).fill(text);
}

/** The mediator typed by hand, as from the visitor's own agreement. */
async function fillMediator(place: Locator, { name, address, website }: MediatorDetails) {
  await place.getByRole("combobox").selectOption({ label: "Autre" });
  await place.getByLabel("Nom du médiateur").fill(name ?? "");
  await place.getByLabel("Son adresse postale").fill((address ?? []).join("\n"));
  await place.getByLabel("Son site internet").fill(website ?? "");
}

/** A simple value as one types it. */
function typed(field: Field, value: Value): string {
  if (field.type === "amount") return String((value as number) / 100).replace(".", ",");
  if (field.type === "yes-no") return value ? "oui" : "non";
  return String(value).replace(/(?<=^\d+)\.(?=\d+$)/, ",");
}

function typedRows(fields: readonly Field[], rows: Item[]): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(
      fields
        .filter(({ name }) => row[name] !== undefined)
        .map((field) => [field.name, typed(field, row[field.name]!)]),
    ),
  );
}

async function fillField(place: Locator, field: Field, value: Value): Promise<void> {
  const group = place.getByRole("group", { name: field.label });
  if (field.type === "identity") return fillIdentity(group, value as Identity);
  if (field.type === "mediator") return fillMediator(place, value as MediatorDetails);
  if (field.type === "list")
    return answer(place, field, typedRows(field.fields as Field[], value as Item[]));
  return answer(place, field, typed(field, value));
}

/**
 * Fills a letter's form as a visitor does, with the example that each question gives.
 * @returns what the letter should then be made with
 */
export async function fillExample(
  page: Page | FrameLocator,
  { compiled }: Letter,
): Promise<Values> {
  const values = exampleValues(compiled);
  const asked = new Set(visibleFields(compiled, values));
  for (const { title, fields } of compiled.groups)
    for (const field of fields)
      if (asked.has(field) && values[field.name] !== undefined) {
        const place = page.locator(".question-group", {
          has: page.locator("> legend", { hasText: new RegExp(`^${title}$`) }),
        });
        await fillField(place, field, values[field.name]!);
      }
  return values;
}
