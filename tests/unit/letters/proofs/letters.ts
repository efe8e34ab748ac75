import { fieldsOf, readAnswers } from "../../../../src/letters/answers.ts";
import { fieldTypeTable } from "../../../../src/letters/fields/table.ts";
import { plainExamples, rawAnswers } from "../../../../src/letters/plain-data.ts";
import { typographFrench } from "../../../../src/letters/typography.ts";
import type { Item, Values } from "../../../../src/letters/values.ts";
import { loadLetterCases } from "../../../../src/register/letter-cases.ts";
import type { Letter } from "../../../../src/register/letters.ts";
import { loadRegister } from "../../../../src/register/register.ts";
import type { Field } from "../../../../src/schemas/letter.ts";
import { projectRoot } from "../../register/content-copy.ts";

export const register = loadRegister(projectRoot);
export const letters: [id: string, letter: Letter][] = [...register.letters];
export const cases = loadLetterCases(projectRoot, register.letters);

/** The day on which a letter is written here: the one that its example bears, else its last check. */
export function dayOf({ compiled, data }: Letter): string {
  const field = fieldsOf(compiled).find((one) => one.name === compiled.date);
  const example = field && plainExamples([field])[field.name];
  const context = { today: data.checkedOn, values: {}, mediators: [] };
  const read =
    field &&
    fieldTypeTable.date.read(
      rawAnswers([field], { [field.name]: example })[field.name],
      field,
      context,
    );
  return (read?.value as string | undefined) ?? data.checkedOn;
}

type Data = Record<string, unknown>;

function read(letter: Letter, data: Data): Values {
  const { compiled } = letter;
  const raw = rawAnswers(fieldsOf(compiled), data);
  const { values, errors } = readAnswers(compiled, raw, { today: dayOf(letter), mediators: [] });
  if (errors.length > 0)
    throw new Error(`${compiled.id} : ${errors.map((each) => `${each.field}, ${each.message}`)}`);
  return values;
}

const each = (fields: Field[], keep: (field: Field) => unknown): Data =>
  Object.fromEntries(fields.map((field) => [field.name, keep(field)]));

/** So many rows of a list's example, over and over, with their optional items answered or not. */
function rows(field: Extract<Field, { type: "list" }>, count: number, whole: boolean): Data[] {
  const own = plainExamples([field])[field.name] as Data[];
  const items = plainExamples(field.fields);
  return Array.from({ length: count }, (_, index) => {
    const example = own[index % own.length] ?? {};
    return each(field.fields as Field[], ({ name, optional }) =>
      optional && !whole ? "" : (example[name] ?? items[name]),
    );
  });
}

/** Only what must be answered, and « no » to every question; of a list, its least. */
export function minimalValues(letter: Letter): Values {
  const fields = fieldsOf(letter.compiled);
  const examples = plainExamples(fields);
  const data = each(fields, (field) => {
    if (field.optional) return "";
    if (field.type === "yes-no") return "non";
    return field.type === "list" ? rows(field, field.min, false) : examples[field.name];
  });
  return read(letter, data);
}

/** Every question answered, « yes » to all; lists of three elements, long texts of two paragraphs. */
export function maximalData({ compiled }: Letter): Data {
  const fields = fieldsOf(compiled);
  const examples = plainExamples(fields);
  return each(fields, (field) => {
    if (field.type === "yes-no") return "oui";
    if (field.type === "list") {
      const length = Math.min(field.max, Math.max(field.min, 3));
      return rows(field, length, true);
    }
    if (field.type === "long-text") return `${examples[field.name]}\n\nUn second paragraphe.`;
    return examples[field.name];
  });
}

/** The answers of each choice and of each yes-no, one at a time, over everything answered. */
function variations(letter: Letter): [name: string, values: Values][] {
  const data = maximalData(letter);
  const answersTo = (field: Field): string[] => {
    if (field.type === "choice") return field.options.map(({ value }) => value);
    return field.type === "yes-no" ? ["oui", "non"] : [];
  };
  return fieldsOf(letter.compiled).flatMap((field) =>
    answersTo(field).map((answer): [string, Values] => [
      `${field.name} : ${answer}`,
      read(letter, { ...data, [field.name]: answer }),
    ]),
  );
}

/** The same answers, their texts typeset as authored ones are: typography never touches an answer. */
export function typesetTexts({ compiled }: Letter, values: Values): Values {
  const typeset = (fields: readonly Field[], answers: Values): Values =>
    Object.fromEntries(
      Object.entries(answers).map(([name, value]) => {
        const field = fields.find((one) => one.name === name);
        if (field?.type === "text" || field?.type === "long-text")
          return [name, typographFrench(String(value))];
        return field?.type === "list"
          ? [name, (value as Item[]).map((item) => typeset(field.fields, item) as Item)]
          : [name, value];
      }),
    );
  return typeset(fieldsOf(compiled), values);
}

/** Answers of every size: the least, the letter's own examples, the most, and each choice. */
export function samples(letter: Letter): [name: string, values: Values][] {
  return [
    ["le minimum", minimalValues(letter)],
    ["les exemples", read(letter, plainExamples(fieldsOf(letter.compiled)))],
    ["le maximum", read(letter, maximalData(letter))],
    ...variations(letter),
  ];
}
