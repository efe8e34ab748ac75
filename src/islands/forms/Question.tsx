import type { RawAnswer } from "../../letters/fields/types.ts";
import { memo } from "../ui/memo.ts";
import { type ControlProps, FieldControl } from "./FieldControl.tsx";

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
