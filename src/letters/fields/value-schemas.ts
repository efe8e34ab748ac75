import * as z from "zod/mini";
import type { Field, FieldType } from "../../schemas/letter.ts";
import type { Item, Value } from "../values.ts";
import { limitsOf } from "./number.ts";
import { postalRules } from "./postal.ts";
import { siretProblem } from "./siret.ts";

/**
 * Schemas of whole values, to check answers that come from elsewhere than the form (a file, a
 * command line). Kept apart from the table of types: a form needs none of them, nor zod.
 */

const line = z.string().check(z.minLength(1));

function identitySchema(field: Field): z.ZodMiniType {
  if (field.type !== "identity") throw new TypeError(`the field ${field.name} is not an identity`);
  const { postcode } = postalRules(field.country);
  return z.strictObject({ ...identity, postcode: z.string().check(z.regex(postcode)) });
}

const identity = {
  civility: z.optional(z.enum(["madame", "monsieur"])),
  name: line,
  business: z.optional(line),
  street: line,
  city: line,
  siret: z.optional(z.string().check(z.refine((text) => siretProblem(text) === undefined))),
  email: z.optional(line),
  phone: z.optional(line),
};

const mediator = z.strictObject({
  name: line,
  address: z.array(line).check(z.minLength(1)),
  website: line,
});

function numberSchema(field: Field): z.ZodMiniType<number> {
  const { min, max, step } = limitsOf(field);
  const bounds = [z.minimum(min), z.maximum(max)];
  return z.number().check(...bounds, ...(step ? [z.multipleOf(step)] : []));
}

function listSchema(field: Field): z.ZodMiniType<Item[]> {
  if (field.type !== "list") throw new TypeError(`the field ${field.name} is not a list`);
  const shape = field.fields.map((each) => {
    const schema = valueSchema(each);
    return [each.name, each.optional || each.when ? z.optional(schema) : schema];
  });
  const item = z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodMiniType<Item>;
  return z.array(item).check(z.minLength(field.min), z.maxLength(field.max));
}

const schemas: Record<FieldType, (field: Field) => z.ZodMiniType> = {
  text: () => z.string().check(z.regex(/^[^\n]+$/)),
  "long-text": () => line,
  choice: (field) => z.enum(field.type === "choice" ? field.options.map(({ value }) => value) : []),
  "yes-no": () => z.boolean(),
  date: () => z.iso.date(),
  amount: numberSchema,
  integer: numberSchema,
  percentage: numberSchema,
  identity: identitySchema,
  mediator: () => mediator,
  list: listSchema,
};

/** Schema of the value that answers a field. */
export function valueSchema(field: Field): z.ZodMiniType<Value> {
  return schemas[field.type](field) as z.ZodMiniType<Value>;
}
