import type { FieldProblem } from "../../letters/fields/read-fields.ts";
import type { RawAnswer } from "../../letters/fields/types.ts";
import { memo } from "../ui/memo.ts";
import { type ControlProps, FieldControl } from "./FieldControl.tsx";

/** One list for all questions without fault: the same from one drawing to the next. */
const none: FieldProblem[] = [];

/** The faults of each question, in lists that stay the same until the form is read again. */
export function faultsByField(errors: FieldProblem[]): (name: string) => FieldProblem[] {
  const fields = new Set(errors.map(({ field }) => field));
  const lists = new Map(
    [...fields].map((name) => [name, errors.filter(({ field }) => field === name)]),
  );
  return (name) => lists.get(name) ?? none;
}

/** A question of a form, drawn again only when its own answer or faults change. */
export const Question = memo(function Question({
  prefix,
  field,
  onAnswer,
  ...control
}: Omit<ControlProps, "id" | "onChange"> & {
  prefix: string;
  onAnswer: (name: string, answer: RawAnswer) => void;
}) {
  return (
    <FieldControl
      {...control}
      id={`${prefix}-${field.name}`}
      field={field}
      onChange={(answer) => onAnswer(field.name, answer)}
    />
  );
});
