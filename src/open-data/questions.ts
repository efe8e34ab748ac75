import { z } from "zod";
import { prose } from "../schemas/common.ts";
import { type Field, fieldSchema } from "../schemas/letter.ts";

/** The promise of version 1: an example is a text. Those in several parts are not published. */
const example = { example: prose.optional().describe("Réponse d’exemple, quand c’est un texte.") };
const [simple, date, number, choice, identity, list] = fieldSchema.options;

/** A question, as published. */
export const questionItem = z.discriminatedUnion("type", [
  simple,
  date,
  number,
  choice,
  identity.extend(example),
  list.extend(example),
]);

interface Group<Question> {
  title: string;
  fields: Question[];
}

/** Questions as published: without the examples that are no text. */
export function publishedGroups(groups: readonly Group<Field>[]): Group<Field>[] {
  return groups.map(({ title, fields }) => ({
    title,
    fields: fields.map((field): Field => {
      if (typeof field.example === "string" || field.example === undefined) return field;
      const { example: _, ...published } = field;
      return published;
    }),
  }));
}
