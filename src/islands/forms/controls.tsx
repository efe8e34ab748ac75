import { describedBy, Field, type FieldFrame, FieldGroup } from "./Field.tsx";

type Typed = { onChange: (value: string) => void; value: string; frame: FieldFrame };

const textOf = (event: Event) =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
const invalid = (frame: FieldFrame) => (frame.error ? "true" : undefined);

/** One line of text; `unit` is shown after the box, outside it. */
export function TextField({
  frame,
  value,
  onChange,
  autoComplete = "off",
  inputMode,
  unit,
}: Typed & {
  autoComplete?: string | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | undefined;
  unit?: string | undefined;
}) {
  return (
    <Field frame={frame}>
      <div class={unit ? "with-unit" : undefined}>
        <input
          id={frame.id}
          value={value}
          onInput={(event) => onChange(textOf(event))}
          autoComplete={autoComplete}
          inputMode={inputMode}
          aria-describedby={describedBy(frame)}
          aria-invalid={invalid(frame)}
        />
        {unit && <span>{unit}</span>}
      </div>
    </Field>
  );
}

/** Several lines of text. */
export function LongTextField({ frame, value, onChange }: Typed) {
  return (
    <Field frame={frame}>
      <textarea
        id={frame.id}
        value={value}
        rows={3}
        onInput={(event) => onChange(textOf(event))}
        autoComplete="off"
        aria-describedby={describedBy(frame)}
        aria-invalid={invalid(frame)}
      />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** A few options, all seen at once. */
export function RadioField({ frame, value, onChange, options }: Typed & { options: Option[] }) {
  return (
    <FieldGroup frame={frame}>
      <div class="choices">
        {options.map((option, index) => (
          <label key={option.value} for={index === 0 ? frame.id : `${frame.id}-${option.value}`}>
            <input
              type="radio"
              id={index === 0 ? frame.id : `${frame.id}-${option.value}`}
              name={frame.id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Many options, one chosen. */
export function SelectField({ frame, value, onChange, options }: Typed & { options: Option[] }) {
  return (
    <Field frame={frame}>
      <select
        id={frame.id}
        value={value}
        onChange={(event) => onChange((event.currentTarget as HTMLSelectElement).value)}
        aria-describedby={describedBy(frame)}
        aria-invalid={invalid(frame)}
      >
        <option value="">Choisir</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
