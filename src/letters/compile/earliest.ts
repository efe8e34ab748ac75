import type { IsoDate } from "../../domain/outcome.ts";
import type { Field } from "../../schemas/letter.ts";
import { isWrittenDay } from "../fields/written-day.ts";

/** The earliest day that a date may be, when the letter writes one for it or for a date before it. */
export function earliestOf(name: string, fields: Map<string, Field>): IsoDate | undefined {
  const field = fields.get(name);
  if (field?.type !== "date" || field.notBefore === undefined) return undefined;
  if (isWrittenDay(field.notBefore)) return field.notBefore;
  const before = fields.get(field.notBefore);
  return before && !before.optional && !before.when
    ? earliestOf(field.notBefore, fields)
    : undefined;
}
