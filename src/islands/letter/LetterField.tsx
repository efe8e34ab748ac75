import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer } from "../../letters/fields/types.ts";
import type { Field } from "../../schemas/letter.ts";
import { FieldControl } from "../forms/FieldControl.tsx";
import type { ListedMediator } from "../forms/MediatorField.tsx";
import { memo } from "../ui/memo.ts";

/** One question of a letter, drawn again only when it changes itself. */
export const LetterField = memo(function LetterField({
  prefix,
  field,
  value,
  errors,
  mediators,
  onAnswer,
}: {
  prefix: string;
  field: Field;
  value: RawAnswer;
  errors: FieldProblem[];
  mediators: ListedMediator[];
  onAnswer: (name: string, answer: RawAnswer) => void;
}) {
  return (
    <FieldControl
      id={`${prefix}-${field.name}`}
      {...{ field, value, errors, mediators }}
      onChange={(answer) => onAnswer(field.name, answer)}
    />
  );
});
