import { visibleFields } from "../../letters/answers.ts";
import type { CompiledLetter } from "../../letters/compiled.ts";
import { fieldTypeTable } from "../../letters/fields/table.ts";
import type { Values } from "../../letters/values.ts";

/** « Vérifiez vos réponses »: one row a question, « Modifier » goes back to it. */
export function Review({
  letter,
  values,
  onChange,
}: {
  letter: CompiledLetter;
  values: Values;
  onChange: (field: string) => void;
}) {
  return (
    <dl class="review">
      {visibleFields(letter, values).map((field) => {
        const value = values[field.name];
        return (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd class="values">
              {value === undefined
                ? "Sans réponse"
                : fieldTypeTable[field.type].format(value, field)}
            </dd>
            <dd class="change">
              <button type="button" class="link" onClick={() => onChange(field.name)}>
                Modifier<span class="visually-hidden"> : {field.label}</span>
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
