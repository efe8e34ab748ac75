import { fieldTypeTable } from "../../letters/fields/table.ts";
import type { Problem, RawAnswer } from "../../letters/fields/types.ts";
import type { Field } from "../../schemas/letter.ts";
import { FieldGroup } from "./Field.tsx";
import { FieldControl } from "./FieldControl.tsx";
import type { ListedMediator } from "./MediatorField.tsx";

type ListFieldData = Extract<Field, { type: "list" }>;

/** Several elements of the same shape: each with its questions, one to add, one to take out. */
export function ListField({
  id,
  field,
  value,
  errors,
  mediators,
  onChange,
}: {
  id: string;
  field: ListFieldData;
  value: Record<string, RawAnswer>[];
  errors: Problem[];
  mediators: ListedMediator[];
  onChange: (value: RawAnswer) => void;
}) {
  const replace = (items: Record<string, RawAnswer>[]) => onChange(items as unknown as RawAnswer);
  const errorsOf = (index: number, name: string) =>
    errors
      .filter(({ part }) => part === `${index}.${name}` || part?.startsWith(`${index}.${name}.`))
      .map((error) => ({
        ...error,
        part: error.part?.slice(`${index}.${name}.`.length) || undefined,
      }));
  return (
    <FieldGroup
      frame={{
        id,
        label: field.label,
        hint: field.hint,
        error: errors.find(({ part }) => !part)?.message,
      }}
    >
      {value.map((item, index) => (
        <fieldset key={index} class="list-item">
          <legend>
            {field.itemLabel} {index + 1}
          </legend>
          {field.fields.map((part) => (
            <FieldControl
              key={part.name}
              id={`${id}-${index}-${part.name}`}
              field={part}
              value={item[part.name] as RawAnswer}
              errors={errorsOf(index, part.name)}
              mediators={mediators}
              onChange={(answer) =>
                replace(
                  value.map((other, rank) =>
                    rank === index ? { ...other, [part.name]: answer } : other,
                  ),
                )
              }
            />
          ))}
          {value.length > field.min && (
            <button
              type="button"
              class="link"
              onClick={() => replace(value.filter((_, rank) => rank !== index))}
            >
              Retirer {field.itemLabel} {index + 1}
            </button>
          )}
        </fieldset>
      ))}
      {value.length < field.max && (
        <button
          type="button"
          class="button"
          onClick={() =>
            replace([
              ...value,
              ...(fieldTypeTable.list.empty(field) as Record<string, RawAnswer>[]),
            ])
          }
        >
          Ajouter {field.itemLabel}
        </button>
      )}
    </FieldGroup>
  );
}
