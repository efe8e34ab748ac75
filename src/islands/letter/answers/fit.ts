import { emptyAnswers, fieldsOf } from "../../../letters/answers.ts";
import type { CompiledLetter } from "../../../letters/compiled.ts";
import { isUntouched } from "../../../letters/fields/list.ts";
import { fieldTypeTable } from "../../../letters/fields/table.ts";
import type { RawAnswer, RawAnswers } from "../../../letters/fields/types.ts";
import type { Field } from "../../../schemas/letter.ts";

/** Longest text kept from a file or from the device, in characters: a letter holds on two pages. */
const longest = 20_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function fitList(field: Extract<Field, { type: "list" }>, raw: unknown): RawAnswer | undefined {
  if (!Array.isArray(raw)) return undefined;
  const rows = raw.filter(isRecord).slice(0, field.max);
  if (rows.length === 0) return fieldTypeTable.list.empty(field);
  return rows.map((row) =>
    Object.fromEntries(
      field.fields.map((part) => [
        part.name,
        fitAnswer(part, row[part.name]) ?? fieldTypeTable[part.type].empty(part),
      ]),
    ),
  );
}

/**
 * An answer of unknown origin (a file, the device, another letter) in the shape that this question's
 * form holds; `undefined` when it is nothing like it. What it says is judged later, as if typed.
 */
export function fitAnswer(field: Field, raw: unknown): RawAnswer | undefined {
  if (field.type === "list") return fitList(field, raw);
  const empty = fieldTypeTable[field.type].empty(field);
  if (typeof empty === "string") {
    if (typeof raw !== "string") return undefined;
    if (field.type === "choice" && !field.options.some(({ value }) => value === raw))
      return undefined;
    return raw.slice(0, longest);
  }
  if (!isRecord(raw)) return undefined;
  const part = (name: string) => {
    const value = Object.hasOwn(raw, name) ? raw[name] : "";
    return typeof value === "string" ? value.slice(0, longest) : "";
  };
  return Object.fromEntries(Object.keys(empty).map((name) => [name, part(name)]));
}

/** What came of answers of unknown origin. */
export interface Fitted {
  /** The whole form. */
  answers: RawAnswers;
  /** Questions that got an answer, by name. */
  taken: string[];
  /** Names that no question of this letter bears, or whose answer has another shape. */
  leftOut: string[];
}

/** Lays answers of unknown origin over the form as it stands, question by question, by name. */
export function fitAnswers(
  letter: Pick<CompiledLetter, "groups">,
  given: unknown,
  over: RawAnswers = emptyAnswers(letter),
): Fitted {
  const raws = isRecord(given) ? given : {};
  const answers = { ...over };
  const taken: string[] = [];
  const leftOut = new Set(Object.keys(raws).filter((name) => !isUntouched(raws[name])));
  for (const field of fieldsOf(letter)) {
    const { name } = field;
    const fitted = Object.hasOwn(raws, name) ? fitAnswer(field, raws[name]) : undefined;
    if (fitted === undefined) continue;
    answers[name] = fitted;
    leftOut.delete(name);
    if (!isUntouched(fitted)) taken.push(name);
  }
  return { answers, taken, leftOut: [...leftOut] };
}
