import type { Field } from "../../schemas/letter.ts";
import type { Item, ItemValue } from "../values.ts";
import { exampleAnswers } from "./example.ts";
import { readFields } from "./read-fields.ts";
import { fieldTypeTable } from "./table.ts";
import { absent, type FieldKind, type Problem, type RawAnswer } from "./types.ts";

type ListField = Extract<Field, { type: "list" }>;

function asList(field: Field): ListField {
  if (field.type !== "list") throw new TypeError(`the field ${field.name} is not a list`);
  return field;
}

/** What an untouched element of a list holds. */
function emptyItem({ fields }: Pick<ListField, "fields">): Record<string, RawAnswer> {
  return Object.fromEntries(
    fields.map((field) => [field.name, fieldTypeTable[field.type].empty(field)]),
  );
}

/** Whether nothing was typed anywhere in an answer. */
export function isUntouched(raw: unknown): boolean {
  if (typeof raw === "string") return raw.trim() === "";
  return typeof raw !== "object" || raw === null || Object.values(raw).every(isUntouched);
}

/** Several elements of one shape, none at first where none is needed; one left empty does not count. */
export const listKind: FieldKind<Item[]> = {
  empty: (field) => (field.optional ? [] : [emptyItem(asList(field))]),
  read(raw, field, context) {
    const { fields, itemLabel, min, max } = asList(field);
    const rows = Array.isArray(raw) ? raw : [];
    const value: Item[] = [];
    const errors: Problem[] = [];
    rows.forEach((row: unknown, index) => {
      if (isUntouched(row)) return;
      const { values, errors: problems } = readFields(fields, row, context);
      value.push(values as Item);
      for (const { field: name, part, message } of problems)
        errors.push({
          message,
          part: [index, name, part].filter((x) => x !== undefined).join("."),
        });
    });
    if (value.length === 0) return absent(field, `Ajoutez au moins ${min}\u00a0${itemLabel}.`);
    if (value.length < min)
      errors.push({
        message: `Il en faut au moins ${min}\u00a0: ajoutez une ligne (${itemLabel}).`,
      });
    if (value.length > max)
      errors.push({ message: `Gardez au plus ${max}\u00a0lignes (${itemLabel}).` });
    return { value: value.slice(0, max), errors };
  },
  format: (value, field) =>
    value
      .map((item) =>
        asList(field)
          .fields.filter(({ name }) => item[name] !== undefined)
          .map((each) => fieldTypeTable[each.type].format(item[each.name] as ItemValue, each))
          .join(" · "),
      )
      .join("\n"),
  example: (field) => [exampleAnswers(asList(field).fields) as Item],
};
