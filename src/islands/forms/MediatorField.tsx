import type { Problem } from "../../letters/fields/types.ts";
import { LongTextField, SelectField, TextField } from "./controls.tsx";
import type { FieldFrame } from "./Field.tsx";

/** A mediator that the list offers, with the details the letter will bear. */
export interface ListedMediator {
  id: string;
  name: string;
  shortName: string;
  address: string[];
  website: string;
  /** What to know before choosing this one. */
  caution?: string | undefined;
}

const otherMediator = { value: "autre", label: "Autre" };

/** The visitor's mediator: chosen among those we have checked, or typed from the agreement they signed. */
export function MediatorField({
  id,
  frame,
  value,
  errors,
  mediators,
  onChange,
}: {
  id: string;
  frame: FieldFrame;
  value: Record<string, string>;
  errors: Problem[];
  mediators: ListedMediator[];
  onChange: (value: Record<string, string>) => void;
}) {
  const set = (key: string) => (text: string) => onChange({ ...value, [key]: text });
  const errorOf = (key: string) => errors.find(({ part }) => part === key)?.message;
  const chosen = mediators.find((mediator) => mediator.id === value.choice);
  return (
    <>
      <SelectField
        frame={{
          ...frame,
          id: `${id}-choice`,
          error: errorOf("choice") ?? errors.find(({ part }) => !part)?.message,
        }}
        value={value.choice ?? ""}
        onChange={set("choice")}
        options={[
          ...mediators.map((mediator) => ({ value: mediator.id, label: mediator.shortName })),
          otherMediator,
        ]}
      />
      {chosen && (
        <p class="hint chosen">
          {[chosen.name, ...chosen.address, chosen.website].join(", ")}. {chosen.caution} Comparez
          avec votre convention.
        </p>
      )}
      {value.choice === otherMediator.value && (
        <TypedMediator id={id} value={value} errors={errors} onChange={onChange} />
      )}
    </>
  );
}

/** A mediator's name, address and site, typed from the agreement that the visitor signed. */
export function TypedMediator({
  id,
  value,
  errors,
  onChange,
}: {
  id: string;
  value: Record<string, string>;
  errors: Problem[];
  onChange: (value: Record<string, string>) => void;
}) {
  const set = (key: string) => (text: string) => onChange({ ...value, [key]: text });
  const errorOf = (key: string) => errors.find(({ part }) => part === key)?.message;
  return (
    <div class="parts stacked">
      <TextField
        frame={{ id: `${id}-name`, label: "Nom du médiateur", error: errorOf("name") }}
        value={value.name ?? ""}
        onChange={set("name")}
      />
      <LongTextField
        frame={{ id: `${id}-address`, label: "Son adresse postale", error: errorOf("address") }}
        value={value.address ?? ""}
        onChange={set("address")}
      />
      <TextField
        frame={{
          id: `${id}-website`,
          label: "Son site internet",
          hint: "Par exemple : www.mediateur.fr",
          error: errorOf("website"),
        }}
        value={value.website ?? ""}
        onChange={set("website")}
      />
    </div>
  );
}
