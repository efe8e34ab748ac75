import { splitWholeDate } from "../../letters/fields/parse-day.ts";
import { type FieldFrame, FieldGroup } from "./Field.tsx";

/** A date as it is typed. Any part may hold a whole pasted date. */
export interface RawDate {
  day: string;
  month: string;
  year: string;
}

export const emptyDate: RawDate = { day: "", month: "", year: "" };

/** A known date, laid out in its three parts. */
export function rawDate(iso: string): RawDate {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}

const parts = [
  { key: "day", label: "Jour", class: "two" },
  { key: "month", label: "Mois", class: "two" },
  { key: "year", label: "Année", class: "four" },
] as const;

/** Three short fields, day first; a whole date pasted in any of them fills all three. */
export function DateField({
  frame,
  value,
  wrongPart,
  onChange,
}: {
  frame: FieldFrame;
  value: RawDate;
  wrongPart?: string | undefined;
  onChange: (value: RawDate) => void;
}) {
  const type = (key: keyof RawDate) => (event: Event) => {
    const text = (event.currentTarget as HTMLInputElement).value;
    onChange(splitWholeDate(text.trim()) ?? { ...value, [key]: text });
  };
  return (
    <FieldGroup frame={frame}>
      <div class="parts">
        {parts.map((part) => (
          <div key={part.key} class={part.class}>
            <label for={`${frame.id}-${part.key}`}>{part.label}</label>
            <input
              id={`${frame.id}-${part.key}`}
              inputMode="numeric"
              autoComplete="off"
              value={value[part.key]}
              onInput={type(part.key)}
              aria-invalid={
                frame.error && (!wrongPart || wrongPart === part.key) ? "true" : undefined
              }
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
