import type { Field, LetterFrontMatter } from "../../schemas/letter.ts";
import { type Country, countryOf } from "../country.ts";

/** The language of a letter, from the folder that holds it. */
export function languageOf(file: string): "fr-FR" | "fr-CA" {
  return file.includes("/quebec/") ? "fr-CA" : "fr-FR";
}

function settle<Any extends Field>(field: Any, country: Country): Any {
  if (field.type === "list")
    return { ...field, fields: field.fields.map((each) => settle(each, country)) };
  const depends = field.type === "identity" || field.type === "amount";
  return depends ? { ...field, country } : field;
}

/** The questions of a letter, those that depend on its country saying so. */
export function settleGroups(
  groups: LetterFrontMatter["groups"],
  file: string,
): LetterFrontMatter["groups"] {
  const country = countryOf(languageOf(file));
  if (!country) return groups;
  return groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => settle(field, country)),
  }));
}
