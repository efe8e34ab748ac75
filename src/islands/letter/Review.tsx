import { visibleFields } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import { fieldTypeTable } from "../../letters/fields/table.ts";
import type { Values } from "../../letters/values.ts";
import type { Field } from "../../schemas/letter.ts";

/** « Vérifiez vos réponses »: one block a group of questions, « Modifier » goes back to the group. */
export function Review({
  letter,
  values,
  onChange,
}: {
  letter: CompiledLetter;
  values: Values;
  /** Called with the first question of the group to change. */
  onChange: (field: Field) => void;
}) {
  const shown = new Set(visibleFields(letter, values));
  const groups = letter.groups
    .map(({ title, fields }) => ({ title, fields: fields.filter((field) => shown.has(field)) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <div class="review">
      {groups.map(({ title, fields }) => (
        <section key={title}>
          <h3>{title}</h3>
          <button type="button" class="link" onClick={() => onChange(fields[0]!)}>
            Modifier<span class="visually-hidden">{`\u00a0: ${title}`}</span>
          </button>
          <dl>
            {fields.map((field) => {
              const value = values[field.name];
              return (
                <div key={field.name}>
                  <dt>{field.label}</dt>
                  <dd>
                    {value === undefined
                      ? "Sans réponse"
                      : fieldTypeTable[field.type].format(value, field)}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </div>
  );
}
