import { identityParts } from "../../letters/fields/postal.ts";
import type { Problem } from "../../letters/fields/types.ts";
import type { Field } from "../../schemas/letter.ts";
import { RadioField, TextField } from "./controls.tsx";
import { FieldGroup } from "./Field.tsx";

type IdentityFieldData = Extract<Field, { type: "identity" }>;

interface Part {
  key: string;
  label: string;
  optional?: boolean;
  autoComplete?: string;
  inputMode?: "numeric" | "email" | "tel";
  /** How much of a row it takes; a whole one when left out. */
  width?: "short" | "rest" | "half";
}

const address: Part[] = [
  { key: "street", label: "Numéro et voie", autoComplete: "street-address" },
  {
    key: "postcode",
    label: "Code postal",
    autoComplete: "postal-code",
    inputMode: "numeric",
    width: "short",
  },
  { key: "city", label: "Ville", autoComplete: "address-level2", width: "rest" },
];
const partsOfParty: Record<IdentityFieldData["party"], Part[]> = {
  self: [
    { key: "name", label: "Prénom et nom", autoComplete: "name" },
    { key: "business", label: "Nom commercial", optional: true, autoComplete: "organization" },
    ...address,
    { key: "siret", label: "SIRET", optional: true, inputMode: "numeric", width: "half" },
    {
      key: "phone",
      label: "Téléphone",
      optional: true,
      autoComplete: "tel",
      inputMode: "tel",
      width: "half",
    },
    { key: "email", label: "Courriel", optional: true, autoComplete: "email", inputMode: "email" },
  ],
  other: [{ key: "name", label: "Prénom et nom" }, ...address],
};
/** The controls of an identity, for the parts that its country has. */
function partsOf(field: IdentityFieldData): Part[] {
  const asked = identityParts(field);
  return partsOfParty[field.party].filter(({ key }) => asked.includes(key));
}

const civilities = [
  { value: "madame", label: "Madame" },
  { value: "monsieur", label: "Monsieur" },
];

/** Name and address. The browser may fill in the visitor's own, never the other party's. */
export function IdentityField({
  id,
  field,
  value,
  errors,
  onChange,
}: {
  id: string;
  field: IdentityFieldData;
  value: Record<string, string>;
  errors: Problem[];
  onChange: (value: Record<string, string>) => void;
}) {
  const set = (key: string) => (text: string) => onChange({ ...value, [key]: text });
  const errorOf = (key: string) => errors.find(({ part }) => part === key)?.message;
  return (
    <FieldGroup frame={{ id, label: field.label, hint: field.hint, optional: field.optional }}>
      <div class="parts identity">
        {field.party === "other" && (
          <RadioField
            frame={{
              id: `${id}-civility`,
              label: "Civilité",
              optional: true,
              error: errorOf("civility"),
            }}
            value={value.civility ?? ""}
            onChange={set("civility")}
            options={civilities}
          />
        )}
        {partsOf(field).map((part) => (
          <div key={part.key} class={part.width}>
            <TextField
              frame={{
                id: `${id}-${part.key}`,
                label: part.label,
                optional: part.optional,
                error: errorOf(part.key),
              }}
              value={value[part.key] ?? ""}
              onChange={set(part.key)}
              autoComplete={field.party === "self" ? part.autoComplete : "off"}
              inputMode={field.country && part.key === "postcode" ? undefined : part.inputMode}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
