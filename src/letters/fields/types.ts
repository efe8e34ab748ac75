import type { IsoDate } from "../../domain/outcome.ts";
import type { Field } from "../../schemas/letter.ts";
import type { Values } from "../values.ts";

/** A mediator offered in the list. */
export interface KnownMediator {
  id: string;
  name: string;
  address: string[];
  website: string;
}

/** What reading an answer may depend on. */
export interface ReadContext {
  today: IsoDate;
  /** The answers already read, for the dates that depend on another. */
  values: Values;
  mediators: readonly KnownMediator[];
}

/** What is wrong and how to put it right; `part` names the control (« month », « postcode », « 0.amount »). */
export interface Problem {
  message: string;
  part?: string;
}

/**
 * An answer read from the form. The value is there when it is whole, or when the parts of it that
 * are right are worth showing in the preview; no value and no error is a question left empty.
 */
export interface Reading<Value> {
  value?: Value;
  errors: Problem[];
}

/** What the form holds before it is read: strings, and records of strings. */
export type RawAnswer = string | { [part: string]: RawAnswer } | RawAnswer[];
export type RawAnswers = Record<string, RawAnswer>;

/** One type of field: everything that the form and the letter need to know of it. */
export interface FieldKind<Value> {
  /** What an untouched form holds. */
  empty(field: Field): RawAnswer;
  /** Reads what the form holds; never throws, whatever it is given. */
  read(raw: unknown, field: Field, context: ReadContext): Reading<Value>;
  /** The value in a summary, on one or several lines. */
  format(value: Value, field: Field): string;
  /** A value that shows what is expected. */
  example(field: Field): Value;
}

export const nothing = { errors: [] };

/** A reading that failed. */
export function failed(message: string, part?: string): { errors: Problem[] } {
  return { errors: [{ message, ...(part !== undefined && { part }) }] };
}

/** The reading of an answer left empty: an error if the question must be answered. */
export function absent(field: Field, message: string, part?: string): { errors: Problem[] } {
  return field.optional ? nothing : failed(message, part);
}
