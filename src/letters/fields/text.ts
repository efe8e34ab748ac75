import type { Field } from "../../schemas/letter.ts";
import { cleanLine, cleanLines } from "./clean.ts";
import { absent, type FieldKind, type Reading } from "./types.ts";

function readText(text: string, field: Field): Reading<string> {
  return text === ""
    ? absent(field, `Complétez «\u00a0${field.label}\u00a0».`)
    : { value: text, errors: [] };
}

/** A few words on one line. */
export const textKind: FieldKind<string> = {
  empty: () => "",
  read: (raw, field) => readText(cleanLine(raw), field),
  format: (value) => value,
  example: () => "quelques mots",
};

/** Sentences, on as many lines as needed. */
export const longTextKind: FieldKind<string> = {
  ...textKind,
  read: (raw, field) => readText(cleanLines(raw), field),
  example: () => "une phrase ou deux",
};
