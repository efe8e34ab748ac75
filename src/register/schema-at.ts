import type { z } from "zod";

export type Path = PropertyKey[];
export type Schema = z.core.$ZodType;

/** The parts of a Zod definition that say what shape a schema wants. */
interface Definition {
  type: string;
  innerType?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  discriminator?: string;
  options?: Schema[];
  entries?: Record<string, string>;
  values?: unknown[];
}
type Group = Record<PropertyKey, unknown> | null | undefined;

/** The definition without its wrappers; of a discriminated union, that of the option `value` names. */
function definitionOf(schema: Schema, value?: unknown): Definition {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return definitionOf(definition.innerType, value);
  const { discriminator, options } = definition;
  if (!discriminator || !options) return definition;
  const named = (value as Group)?.[discriminator];
  const option = options.find((each) => each._zod.propValues?.[discriminator]?.has(named as never));
  return option ? definitionOf(option, value) : definition;
}

/** The value at `path`, `undefined` where the path ends early. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, key) => (here as Group)?.[key], value);
}

/** The schema that governs `path` in `value`, as far as it can be followed. */
export function schemaAt(schema: Schema, path: Path, value: unknown): Schema | undefined {
  let current: Schema | undefined = schema;
  path.forEach((key, depth) => {
    if (!current) return;
    const definition = definitionOf(current, valueAt(value, path.slice(0, depth)));
    current = definition.shape?.[String(key)] ?? definition.element;
  });
  return current;
}

/** The keys that a group of keys may hold. */
export function knownKeys(schema: Schema | undefined, value: unknown): string[] {
  return schema ? Object.keys(definitionOf(schema, value).shape ?? {}) : [];
}

/** An example of the value a schema wants, from its metadata or its kind. */
export function exampleOf(schema: Schema | undefined): unknown {
  if (!schema) return undefined;
  for (let current: Schema | undefined = schema; current; ) {
    const example = (current as z.ZodType).meta?.()?.example;
    if (example !== undefined) return example;
    current = (current._zod.def as Definition).innerType;
  }
  const { type, entries, shape, element, values, options } = definitionOf(schema);
  if (entries) return Object.values(entries)[0];
  if (values) return values[0];
  if (options) return exampleOf(options[0]);
  if (type === "boolean") return true;
  if (type === "number") return 1;
  if (type === "array") return [exampleOf(element) ?? "…"];
  if (shape)
    return Object.fromEntries(
      Object.entries(shape)
        .filter(([, part]) => part._zod.optin !== "optional")
        .map(([key, part]) => [key, exampleOf(part) ?? "…"]),
    );
  return "…";
}
