import { emptyAnswers, type Form, fieldsOf } from "../../letters/answers.ts";
import type { RawAnswer, RawAnswers } from "../../letters/fields/types.ts";
import type { Values } from "../../letters/values.ts";
import type { Field } from "../../schemas/letter.ts";
import { rawDate } from "../forms/DateField.tsx";

/** Types whose answers may stand in a link: dates, amounts and choices, never words someone typed. */
const shareable = ["date", "amount", "integer", "percentage", "choice", "yes-no", "list"];

const isDate = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What a link gives for one field, laid out as if it had been typed. */
function rawOf(field: Field, text: string): RawAnswer | undefined {
  if (field.type === "date") return isDate(text) ? { ...rawDate(text) } : undefined;
  if (field.type !== "list") return text;
  try {
    const rows: unknown = JSON.parse(text);
    if (!Array.isArray(rows)) return undefined;
    return rows.slice(0, field.max).map((row: Record<string, unknown>) =>
      Object.fromEntries(
        field.fields.map((part) => {
          const value = row?.[part.name];
          const blank = part.type === "date" ? { day: "", month: "", year: "" } : "";
          const told = typeof value === "string" && shareable.includes(part.type);
          return [part.name, (told && rawOf(part, value)) || blank];
        }),
      ),
    );
  } catch {
    return undefined;
  }
}

/** Answers found in a link's fragment; a field it does not name stays empty. */
export function answersFromFragment(form: Form, fragment: Record<string, string>): RawAnswers {
  const answers = emptyAnswers(form);
  for (const field of fieldsOf(form)) {
    const text = fragment[field.name];
    const raw =
      text === undefined || !shareable.includes(field.type) ? undefined : rawOf(field, text);
    if (raw !== undefined) answers[field.name] = raw;
  }
  return answers;
}

/** A value as a link writes it; amounts in euros, lists as JSON. */
function textOf(field: Field, value: Values[string]): string {
  if (field.type === "yes-no") return value ? "oui" : "non";
  if (field.type === "amount") return String((value as number) / 100);
  if (field.type !== "list") return String(value);
  const rows = value as Record<string, Values[string]>[];
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(
        field.fields
          .filter((part) => row[part.name] !== undefined && shareable.includes(part.type))
          .map((part) => [part.name, textOf(part, row[part.name]!)]),
      ),
    ),
  );
}

/** The answers that a link may carry, by field name. */
export function fragmentOfAnswers(form: Form, values: Values): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const field of fieldsOf(form)) {
    const value = values[field.name];
    if (value !== undefined && shareable.includes(field.type))
      parts[field.name] = textOf(field, value);
  }
  return parts;
}
