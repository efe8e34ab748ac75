import type { Field } from "../../schemas/letter.ts";
import { type Country, formatPhone, formatSiret, inTownOrder } from "../country.ts";
import { displayName } from "../filters.ts";
import type { Identity } from "../values.ts";
import { cleanCode, cleanLine, partOf } from "./clean.ts";
import { identityParts, postalRules } from "./postal.ts";
import { siretProblem } from "./siret.ts";
import { type FieldKind, nothing, type Problem } from "./types.ts";

type IdentityField = Extract<Field, { type: "identity" }>;

/** Parts that must be given, with what to say when they are not: to oneself, of the other. */
const needed: Record<string, [self: string, other: string]> = {
  name: ["Indiquez vos prénom et nom.", "Indiquez le nom du destinataire."],
  street: [
    "Indiquez le numéro et la rue de votre adresse.",
    "Indiquez le numéro et la rue du destinataire.",
  ],
  postcode: [
    "Indiquez votre code postal, par exemple ",
    "Indiquez le code postal du destinataire, par exemple ",
  ],
  city: ["Indiquez votre ville.", "Indiquez la ville du destinataire."],
};

/** What to say of a part left empty, when it must not be. */
function absence(part: string, { party, country }: IdentityField): string | undefined {
  const message = needed[part]?.[party === "self" ? 0 : 1];
  return part === "postcode" ? `${message}${postalRules(country).postcodeExample}.` : message;
}

function partProblem(part: string, text: string, { country }: IdentityField): string | undefined {
  const rules = postalRules(country);
  if (part === "postcode") return rules.postcodeProblem(text);
  if (part === "siret") return siretProblem(text);
  if (part === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    return "Écrivez l’adresse électronique en entier, par exemple nom@exemple.fr.";
  if (part === "phone" && !rules.phone.test(text))
    return `Écrivez le téléphone en 10\u00a0chiffres, par exemple ${rules.phoneExample}.`;
  if (part === "civility" && text !== "madame" && text !== "monsieur")
    return "Choisissez «\u00a0Madame\u00a0», «\u00a0Monsieur\u00a0» ou laissez sans civilité.";
  return undefined;
}

/** The part as stored: codes without spaces, the rest on one line. */
function cleanPart(part: string, raw: unknown, { country }: IdentityField): string {
  if (part === "phone") return cleanCode(raw).replace(/[.\-()]/g, "");
  if (part === "postcode") return postalRules(country).tidyPostcode(cleanCode(raw));
  return ["siret", "email"].includes(part) ? cleanCode(raw) : cleanLine(raw);
}

function asIdentity(field: Field): IdentityField {
  if (field.type !== "identity") throw new TypeError(`the field ${field.name} is not an identity`);
  return field;
}

/**
 * A person and their postal address. Of oneself: also the business, SIRET, e-mail and telephone,
 * all optional; of the other: the civility, optional. Right parts are kept when others are wrong.
 */
export const identityKind: FieldKind<Identity> = {
  empty: (field) => Object.fromEntries(identityParts(asIdentity(field)).map((part) => [part, ""])),
  read(raw, anyField) {
    const field = asIdentity(anyField);
    const value: Record<string, string> = {};
    const errors: Problem[] = [];
    let touched = false;
    for (const part of identityParts(field)) {
      const text = cleanPart(part, partOf(raw, part), field);
      const message = text === "" ? absence(part, field) : partProblem(part, text, field);
      if (text !== "") touched = true;
      if (message) errors.push({ message, part });
      else if (text !== "") value[part] = text;
    }
    if (!touched && field.optional) return nothing;
    return Object.keys(value).length > 0 ? { value, errors } : { errors };
  },
  format(value, field) {
    const { country } = asIdentity(field);
    const town = inTownOrder(value.postcode, value.city, country).filter(Boolean).join(" ");
    const siret = value.siret && `SIRET\u00a0: ${formatSiret(value.siret)}`;
    const phone = value.phone && formatPhone(value.phone, country);
    return [displayName(value), value.business, value.street, town, siret, value.email, phone]
      .filter(Boolean)
      .join("\n");
  },
  example: (field) => {
    const { party, country } = asIdentity(field);
    return examples[country ?? "FR"][party];
  },
};

const examples: Record<Country | "FR", Record<IdentityField["party"], Identity>> = {
  FR: {
    self: {
      name: "Camille Roy",
      business: "Réparations Roy",
      street: "8, rue des Tanneurs",
      postcode: "37000",
      city: "Tours",
    },
    other: {
      civility: "madame",
      name: "Anne Lefèvre",
      street: "14, allée des Tilleuls",
      postcode: "37000",
      city: "Tours",
    },
  },
  CA: {
    self: {
      name: "Camille Roy",
      business: "Photos Roy",
      street: "1250, rue des Forges",
      postcode: "G9A 5X2",
      city: "Trois-Rivières (Québec)",
    },
    other: {
      civility: "madame",
      name: "Anne Lefebvre",
      street: "14, avenue des Tilleuls",
      postcode: "G9A 3P4",
      city: "Trois-Rivières (Québec)",
    },
  },
};
