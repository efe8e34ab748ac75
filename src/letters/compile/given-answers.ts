import type { Field } from "../../schemas/letter.ts";
import { fieldTypeTable } from "../fields/table.ts";
import { partsOf } from "../parts.ts";
import { rawAnswer, strangeKeys } from "../plain-data.ts";
import { closest, quoteList } from "./closest.ts";

/** What is wrong in a question, and under which of its keys. */
export interface FieldFault {
  path: (string | number)[];
  what: string;
  how: string;
}

/** The names under which the parts of an answer go. */
function howToName(field: Field): string {
  const names =
    field.type === "list" ? field.fields.map(({ name }) => name) : Object.keys(partsOf(field));
  return `Écrivez ${quoteList(names)}.`;
}

function exampleFault(field: Field): FieldFault | undefined {
  if (field.example === undefined) return undefined;
  const [strange] = strangeKeys([field], { [field.name]: field.example });
  if (strange !== undefined)
    return {
      path: ["example"],
      what: `l’exemple de « ${field.name} » donne « ${strange} », que rien ne demande`,
      how: howToName(field),
    };
  const context = { today: "9999-12-31", values: {}, mediators: [] };
  const raw = rawAnswer(field, field.example);
  const { value, errors } = fieldTypeTable[field.type].read(raw, field, context);
  if (value !== undefined && errors.length === 0) return undefined;
  return {
    path: ["example"],
    what: `l’exemple de « ${field.name} » ne se lit pas (${errors[0]?.message ?? "vide"})`,
    how: "Écrivez une réponse telle qu’un visiteur la saisirait.",
  };
}

function defaultFault(field: Field): FieldFault | undefined {
  if (field.type !== "choice" || field.default === undefined) return undefined;
  const values = field.options.map(({ value }) => value);
  if (values.includes(field.default)) return undefined;
  const near = closest(field.default, values);
  return {
    path: ["default"],
    what: `« ${field.default} » n’est pas une réponse de « ${field.name} »`,
    how: near ? `Écrivez « default: ${near} ».` : `Écrivez ${quoteList(values)}.`,
  };
}

/** What is wrong with the answers that a question itself gives: its example, the one ticked at first. */
export function answerFault(field: Field): FieldFault | undefined {
  if (field.type === "list")
    for (const [index, each] of field.fields.entries()) {
      const fault = answerFault(each);
      if (fault) return { ...fault, path: ["fields", index, ...fault.path] };
    }
  return exampleFault(field) ?? defaultFault(field);
}
