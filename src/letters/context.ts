import type { Path, Test } from "./compiled.ts";
import type { Country } from "./country.ts";
import type { Value, Values } from "./values.ts";

/** What a template is evaluated with. `blank` asks for the model to fill in by hand. */
export interface Context {
  values: Values;
  blank: boolean;
  country?: Country | undefined;
}

/** Reads a path in the values; `undefined` as soon as a step is missing. */
export function lookUp(path: Path, values: Values): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    values,
  );
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== false && value !== "" && !isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a test holds; a branch without a test always does. */
export function holds(test: Test | undefined, values: Values): boolean {
  if (test === undefined) return true;
  const value = lookUp(test.path, values);
  if (test.equals !== undefined) return value === test.equals;
  if (test.differs !== undefined) return value !== test.differs;
  return isPresent(value);
}

/** How many lines of a list the blank model offers. */
const blankRows = 3;

/** The contexts in which the body of a repetition is evaluated, one for each element. */
export function iterate(
  repetition: { item: string; path: Path; optional?: true },
  context: Context,
): Context[] {
  const elements = lookUp(repetition.path, context.values);
  const missing = context.blank ? blankRows : repetition.optional ? 0 : 1;
  const rows = Array.isArray(elements) ? elements : Array.from({ length: missing }, () => ({}));
  return rows.map((row) => ({
    ...context,
    values: { ...context.values, [repetition.item]: row as Value },
  }));
}
