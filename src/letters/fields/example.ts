import type { Field } from "../../schemas/letter.ts";
import { rawAnswer } from "../plain-data.ts";
import type { Values } from "../values.ts";
import { isVisible } from "./read-fields.ts";
import { fieldTypeTable } from "./table.ts";

/** Answers that fill these questions: each one's own example, else that of its type. */
export function exampleAnswers(fields: readonly Field[]): Values {
  const values: Values = {};
  for (const field of fields) {
    if (!isVisible(field, values)) continue;
    const kind = fieldTypeTable[field.type];
    const own =
      field.example === undefined
        ? undefined
        : kind.read(rawAnswer(field, field.example), field, {
            today: "9999-12-31",
            values,
            mediators: [],
          });
    values[field.name] = own?.value ?? kind.example(field);
  }
  return values;
}
