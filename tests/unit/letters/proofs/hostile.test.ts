import { describe, expect, test } from "vitest";
import { fieldsOf, readAnswers } from "../../../../src/letters/answers.ts";
import { evaluateLetter } from "../../../../src/letters/evaluate.ts";
import { rawAnswers } from "../../../../src/letters/plain-data.ts";
import type { Inline, LetterDocument } from "../../../../src/letters/tree.ts";
import type { Field } from "../../../../src/schemas/letter.ts";
import { hostileValues } from "../../../support/letters.ts";
import { dayOf, letters, maximalData } from "./letters.ts";

type Data = Record<string, unknown>;

/** Every place that takes free text filled with `value`; what must be well formed keeps its example. */
function filledWith(fields: readonly Field[], data: Data, value: string): Data {
  const free = (field: Field): unknown => {
    const own = data[field.name];
    if (field.type === "text" || field.type === "long-text") return value;
    if (field.type === "identity") {
      const parts = field.party === "self" ? { entreprise: value } : {};
      return { ...(own as Data), ...parts, nom: value, rue: value, ville: value };
    }
    if (field.type === "mediator") return { ...(own as Data), nom: value, adresse: [value, value] };
    if (field.type === "list")
      return (own as Data[]).map((row) => filledWith(field.fields, row, value));
    return own;
  };
  return Object.fromEntries(fields.map((field) => [field.name, free(field)]));
}

/** Texts of a style that follow each other are one: the shape is what a reader or a writer sees. */
function shapeOf({ blocks }: LetterDocument): unknown {
  const inlines = (list: Inline[]) =>
    list.map((inline) =>
      inline.kind === "text" ? ["text", inline.strong, inline.superscript] : inline.kind,
    );
  return blocks.map((block) => {
    switch (block.kind) {
      case "address":
        return [block.kind, block.party, block.lines.map(inlines)];
      case "list":
        return [block.kind, block.ordered, block.items.map(inlines)];
      case "table":
        return [
          block.kind,
          block.align,
          [block.head, ...block.rows].map((row) => row.map(inlines)),
        ];
      default:
        return [block.kind, "role" in block && block.role, inlines(block.children)];
    }
  });
}

describe.each(letters)("%s", (_, letter) => {
  const { compiled } = letter;
  const fields = fieldsOf(compiled);

  function document(value: string): LetterDocument {
    const data = filledWith(fields, maximalData(letter), value);
    const raw = rawAnswers(fields, data);
    const { values, errors } = readAnswers(compiled, raw, { today: dayOf(letter), mediators: [] });
    expect(errors).toEqual([]);
    return evaluateLetter(compiled, values);
  }
  const benign = shapeOf(document("mot"));

  test.each(hostileValues)("keeps its shape with %s", (_name, value) => {
    expect(shapeOf(document(value))).toEqual(benign);
  });
});
