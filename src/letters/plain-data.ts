import type { Field } from "../schemas/letter.ts";
import { otherMediator } from "./fields/mediator.ts";
import { fieldTypeTable } from "./fields/table.ts";
import type { RawAnswer, RawAnswers } from "./fields/types.ts";
import { partsOf } from "./parts.ts";
import type { Value } from "./values.ts";

/**
 * Answers as people write them in a file: text as one would type it, numbers, true or false, and the
 * parts of an identity or of a mediator under their French names.
 */
export type PlainData =
  | string
  | number
  | boolean
  | null
  | PlainData[]
  | { [key: string]: PlainData };

type Keys = Record<string, unknown>;

function isKeys(data: unknown): data is Keys {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function typed(data: unknown): string {
  if (typeof data === "boolean") return data ? "oui" : "non";
  if (Array.isArray(data)) return data.map(typed).join("\n");
  return typeof data === "string" || typeof data === "number" ? String(data) : "";
}

/** The parts that `data` gives, under the names that the form has for them. */
function rawParts(field: Field, data: Keys): Record<string, string> {
  const parts = Object.entries(partsOf(field));
  return Object.fromEntries(parts.map(([name, { key }]) => [key, typed(data[name])]));
}

/** What the form would hold for one answer; nothing for what has not its shape. */
export function rawAnswer(field: Field, data: unknown): RawAnswer {
  if (field.type === "list")
    return Array.isArray(data)
      ? data.map((row) => rawAnswers(field.fields, isKeys(row) ? row : {}))
      : [];
  if (field.type === "mediator")
    return isKeys(data)
      ? { choice: otherMediator, ...rawParts(field, data) }
      : { choice: typed(data) };
  if (field.type === "identity") return isKeys(data) ? rawParts(field, data) : {};
  return typed(data);
}

/** What the form would hold for these answers. */
export function rawAnswers(fields: readonly Field[], data: Keys): RawAnswers {
  return Object.fromEntries(
    fields.map((field) => [field.name, rawAnswer(field, data[field.name])]),
  );
}

function strangeIn(field: Field, data: unknown): string[] {
  if (field.type === "list")
    return (Array.isArray(data) ? data : []).flatMap((row: unknown, index) =>
      isKeys(row) ? strangeKeys(field.fields, row).map((key) => `${index + 1}.${key}`) : [],
    );
  const known = Object.keys(partsOf(field));
  const given = isKeys(data) && (field.type === "identity" || field.type === "mediator");
  return given ? Object.keys(data).filter((key) => !known.includes(key)) : [];
}

/** Keys of the data that no question asks for: « factures.1.numéro », rows counted from 1. */
export function strangeKeys(fields: readonly Field[], data: Keys): string[] {
  return Object.entries(data).flatMap(([name, answer]) => {
    const field = fields.find((each) => each.name === name);
    return field ? strangeIn(field, answer).map((key) => `${name}.${key}`) : [name];
  });
}

/**
 * Where an answer stands in the data, from the part that a reading names: « factures.1.montant »,
 * « destinataire.code_postal ». The boxes of a date are one text there.
 */
export function plainPath(field: Field, part?: string): string {
  if (part === undefined) return field.name;
  if (field.type === "list") {
    const [index = "0", name, inner] = part.split(".");
    const item = field.fields.find((each) => each.name === name);
    const below = item ? plainPath(item, inner) : "";
    return [field.name, Number(index) + 1, below].filter(Boolean).join(".");
  }
  const named = Object.entries(partsOf(field)).find(([, { key }]) => key === part);
  return named ? `${field.name}.${named[0]}` : field.name;
}

/** The names that data may give, parts apart; the rows of a list are all alike. */
export function plainPaths(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const parts = Object.keys(partsOf(field)).map((part) => `${field.name}.${part}`);
    const items =
      field.type === "list" ? field.fields.map(({ name }) => `${field.name}.1.${name}`) : [];
    return [field.name, ...parts, ...items];
  });
}

/** A value as one would write it in a file. */
function plainValue(field: Field, value: Value): PlainData {
  if (typeof value === "boolean") return value ? "oui" : "non";
  if (field.type === "choice") return value as string;
  if (field.type !== "identity" && field.type !== "mediator")
    return fieldTypeTable[field.type].format(value, field);
  const parts = Object.entries(partsOf(field));
  const given = parts.map(([name, { key }]) => [name, (value as Keys)[key]] as const);
  return Object.fromEntries(
    given.filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}

/** An answer that shows what is expected: the question's own example, else that of its type. */
function plainExample(field: Field): PlainData {
  if (field.example !== undefined) return field.example;
  if (field.type === "list") return [plainExamples(field.fields)];
  return plainValue(field, fieldTypeTable[field.type].example(field));
}

/** Answers that fill the whole letter, those of hidden questions included. */
export function plainExamples(fields: readonly Field[]): { [name: string]: PlainData } {
  return Object.fromEntries(fields.map((field) => [field.name, plainExample(field)]));
}
