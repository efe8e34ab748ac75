import type { Field, FieldType } from "../schemas/letter.ts";

/** A part that a template may print or test: `{{ mediateur.site }}`. */
export interface Part {
  /** The key in the value. */
  key: string;
  /** What the blank says. */
  label: string;
  type: FieldType;
  optional?: true;
  options?: { value: string; label: string }[];
}

const postal: Record<string, Part> = {
  rue: { key: "street", label: "numéro et rue", type: "text" },
  code_postal: { key: "postcode", label: "code postal", type: "text" },
  ville: { key: "city", label: "ville", type: "text" },
};

const selfParts = {
  nom: { key: "name", label: "vos prénom et nom", type: "text" },
  ...postal,
  entreprise: { key: "business", label: "nom de l’entreprise", type: "text", optional: true },
  siret: { key: "siret", label: "SIRET", type: "text", optional: true },
  courriel: { key: "email", label: "courriel", type: "text", optional: true },
  telephone: { key: "phone", label: "téléphone", type: "text", optional: true },
} satisfies Record<string, Part>;

const otherParts: Record<string, Part> = {
  nom: { key: "name", label: "nom du destinataire", type: "text" },
  ...postal,
  civilite: {
    key: "civility",
    label: "civilité",
    type: "choice",
    optional: true,
    options: [
      { value: "madame", label: "Madame" },
      { value: "monsieur", label: "Monsieur" },
    ],
  },
};

const mediatorParts: Record<string, Part> = {
  nom: { key: "name", label: "nom du médiateur", type: "text" },
  adresse: { key: "address", label: "adresse du médiateur", type: "long-text" },
  site: { key: "website", label: "site du médiateur", type: "text" },
};

/** The parts of a field, by the French names that templates use; none for a simple field. */
export function partsOf(field: Field): Record<string, Part> {
  if (field.type === "mediator") return mediatorParts;
  if (field.type !== "identity") return {};
  if (field.party === "other") return otherParts;
  const { siret: _, ...elsewhere } = selfParts;
  return field.country ? elsewhere : selfParts;
}
