import { z } from "zod";

const datePattern = "^\\d{4}-\\d{2}-\\d{2}$";

/**
 * The JSON Schema (draft 2020-12) under which a file is published. Keys may be added within a
 * version, so unknown keys are allowed: a program that validates today's file accepts tomorrow's.
 */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      const { additionalProperties, example, description, pattern } = jsonSchema;
      if (additionalProperties === false) delete jsonSchema.additionalProperties;
      delete jsonSchema.default;
      delete jsonSchema.example;
      if (example !== undefined) jsonSchema.examples = [example as string];
      if (pattern === datePattern) jsonSchema.format = "date";
      if (description) jsonSchema.description = description.replaceAll("'", "’");
    },
  });
}
