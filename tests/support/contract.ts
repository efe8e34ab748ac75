/**
 * What a file of data promises: the type of a value, the keys of an object (those that end with `?`
 * may be absent), or a list of one shape. Types: `string`, `date`, `number`, `boolean`, `null`,
 * `strings` (a list of them), joined by `|`; `any` for what only has to be there.
 */
export type Shape = string | [Shape] | { [key: string]: Shape };

/** The part of JSON Schema that the published schemas use. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The promised name of a value's type. */
function typeOf(value: unknown): string[] {
  if (value === null) return ["null"];
  if (typeof value === "string")
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? ["string", "date"] : ["string"];
  if (Array.isArray(value))
    return value.every((item) => typeof item === "string") ? ["strings"] : ["array"];
  return [typeof value];
}

const keysOf = (shape: { [key: string]: Shape }) =>
  Object.entries(shape).map(([key, inner]) => ({
    key: key.replace(/\?$/, ""),
    optional: key.endsWith("?"),
    inner,
  }));

/** What a value no longer keeps of its promise, one line each; what was added is no fault. */
export function valueFaults(value: unknown, shape: Shape, at = ""): string[] {
  if (shape === "any") return [];
  if (typeof shape === "string")
    return typeOf(value).some((type) => shape.split("|").includes(type))
      ? []
      : [`${at} is ${typeOf(value)[0]}, not ${shape}`];
  if (Array.isArray(shape))
    return Array.isArray(value)
      ? value.flatMap((item) => valueFaults(item, shape[0], `${at}[]`))
      : [`${at} is ${typeOf(value)[0]}, not a list`];
  if (!isObject(value)) return [`${at} is ${typeOf(value)[0]}, not an object`];
  return keysOf(shape).flatMap(({ key, optional, inner }) => {
    if (Object.hasOwn(value, key)) return valueFaults(value[key], inner, `${at}.${key}`);
    return optional ? [] : [`${at}.${key} is missing`];
  });
}

/** The alternatives of a schema, laid flat. */
function branches(schema: JsonSchema): JsonSchema[] {
  const inner = schema.anyOf ?? schema.oneOf;
  return inner ? inner.flatMap(branches) : [schema];
}

/** The promised names of the type that a branch of a schema declares. */
function declared({ type, format, items }: JsonSchema): string[] {
  return [type ?? "any"].flat().map((name) => {
    if (name === "integer") return "number";
    if (name === "string" && format === "date") return "date";
    if (name === "array" && items && branches(items).every((item) => item.type === "string"))
      return "strings";
    return name;
  });
}

/** The same for the schema: it must promise each key, and no type beyond those of the contract. */
export function schemaFaults(schema: JsonSchema, shape: Shape, at = ""): string[] {
  if (shape === "any") return [];
  const faults = branches(schema).flatMap((branch) => {
    const types = declared(branch);
    if (typeof shape === "string") {
      const kept = shape.split("|");
      return (
        types
          // A calendar date is a string: who reads a string reads it.
          .filter((type) => !kept.includes(type) && !(type === "date" && kept.includes("string")))
          .map((type) => `${at} may be ${type}, not only ${shape}`)
      );
    }
    if (Array.isArray(shape))
      return branch.items
        ? schemaFaults(branch.items, shape[0], `${at}[]`)
        : [`${at} may be ${types.join("|")}, not only a list`];
    return keysOf(shape).flatMap(({ key, optional, inner }) => {
      const property = branch.properties?.[key];
      if (!property) return optional ? [] : [`${at}.${key} is not declared`];
      const required = optional || branch.required?.includes(key);
      return [
        ...(required ? [] : [`${at}.${key} may be absent`]),
        ...schemaFaults(property, inner, `${at}.${key}`),
      ];
    });
  });
  return [...new Set(faults)];
}
