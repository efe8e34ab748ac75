import { useEffect, useRef } from "preact/hooks";
import { isVisible, readFields } from "../../letters/fields/read-fields.ts";
import { fieldTypeTable } from "../../letters/fields/table.ts";
import type { Problem, RawAnswer } from "../../letters/fields/types.ts";
import type { Field } from "../../schemas/letter.ts";
import { FieldGroup } from "./Field.tsx";
import { controlId, FieldControl } from "./FieldControl.tsx";
import type { ListedMediator } from "./MediatorField.tsx";

type ListFieldData = Extract<Field, { type: "list" }>;

/** The questions that the answers of one element show. */
function shownIn(item: Record<string, RawAnswer>, { fields }: ListFieldData) {
  if (!fields.some(({ when }) => when)) return fields;
  const { values } = readFields(fields, item, { today: "9999-12-31", values: {}, mediators: [] });
  return fields.filter((field) => isVisible(field, values));
}

/**
 * Several elements of the same shape: each with its questions, one to add, one to take out. The
 * focus goes to the element added, or to the one before that taken out.
 */
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
  const capitalised = field.itemLabel.charAt(0).toUpperCase() + field.itemLabel.slice(1);
  const replace = (items: Record<string, RawAnswer>[]) => onChange(items as unknown as RawAnswer);
  const addId = `${id}-ajout`;
  const goTo = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (goTo.current === undefined) return;
    const first = controlId(`${id}-${goTo.current}`, field.fields[0]!);
    document.getElementById(value.length > 0 ? first : addId)?.focus();
    goTo.current = undefined;
  }, [value.length]);
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
        optional: field.optional,
        error: errors.find(({ part }) => !part)?.message,
      }}
    >
      {value.map((item, index) => (
        <fieldset key={index} class="list-item">
          <legend>
            {capitalised} {index + 1}
          </legend>
          {shownIn(item, field).map((part) => (
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
          {value.length > (field.optional ? 0 : field.min) && (
            <button
              type="button"
              class="link"
              onClick={() => {
                goTo.current = Math.max(index - 1, 0);
                replace(value.filter((_, rank) => rank !== index));
              }}
            >
              {`Retirer\u00a0: ${field.itemLabel} ${index + 1}`}
            </button>
          )}
        </fieldset>
      ))}
      {value.length < field.max && (
        <button
          type="button"
          id={addId}
          class="button"
          onClick={() => {
            goTo.current = value.length;
            replace([
              ...value,
              ...(fieldTypeTable.list.empty({ ...field, optional: false }) as Record<
                string,
                RawAnswer
              >[]),
            ]);
          }}
        >
          {`Ajouter\u00a0: ${field.itemLabel}`}
        </button>
      )}
    </FieldGroup>
  );
}
