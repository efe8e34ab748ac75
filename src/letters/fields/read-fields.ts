import type { Field } from "../../schemas/letter.ts";
import type { Values } from "../values.ts";
import { partOf } from "./clean.ts";
import { fieldTypeTable } from "./table.ts";
import type { Problem, ReadContext } from "./types.ts";

/** A problem and the field it is about. */
export type FieldProblem = Problem & { field: string };

/** Whether the answers so far make a field appear. */
export function isVisible(field: Field, values: Values): boolean {
  return field.when === undefined || values[field.when.field] === field.when.equals;
}

/**
 * Reads the fields in their order. A hidden field is not read, so nothing of it remains; what can be
 * read is kept even when other answers are wrong.
 */
export function readFields(
  fields: readonly Field[],
  raws: unknown,
  context: ReadContext,
): { values: Values; errors: FieldProblem[] } {
  const values: Values = {};
  const errors: FieldProblem[] = [];
  for (const field of fields) {
    if (!isVisible(field, values)) continue;
    const reading = fieldTypeTable[field.type].read(partOf(raws, field.name), field, {
      ...context,
      values: { ...context.values, ...values },
    });
    if (reading.value !== undefined) values[field.name] = reading.value;
    for (const problem of reading.errors) errors.push({ field: field.name, ...problem });
  }
  return { values, errors };
}
