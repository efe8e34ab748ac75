import type { Field } from "../../schemas/letter.ts";
import { cleanLine } from "./clean.ts";
import { absent, type FieldKind } from "./types.ts";

function optionsOf(field: Field): { value: string; label: string }[] {
  return field.type === "choice" ? field.options : [];
}

function initial(field: Field): string {
  return (field.type === "choice" && field.default) || "";
}

/** One option among several; the value is the option's id. */
export const choiceKind: FieldKind<string> = {
  empty: initial,
  read(raw, field) {
    const value = cleanLine(raw);
    return optionsOf(field).some((option) => option.value === value)
      ? { value, errors: [] }
      : absent(field, `Choisissez une réponse à «\u00a0${field.label}\u00a0».`);
  },
  format: (value, field) =>
    optionsOf(field).find((option) => option.value === value)?.label ?? value,
  example: (field) => initial(field) || (optionsOf(field)[0]?.value ?? ""),
};

/** Yes or no; the form holds « oui », « non » or nothing. */
export const yesNoKind: FieldKind<boolean> = {
  empty: () => "",
  read(raw, field) {
    const answer = cleanLine(raw);
    if (answer === "oui" || answer === "non") return { value: answer === "oui", errors: [] };
    return absent(field, `Répondez par oui ou par non à «\u00a0${field.label}\u00a0».`);
  },
  format: (value) => (value ? "Oui" : "Non"),
  example: () => true,
};
