import type { Field } from "../../schemas/letter.ts";
import { formatPhone, formatSiret } from "../address.ts";
import { displayName } from "../filters.ts";
import type { Identity } from "../values.ts";
import { cleanCode, cleanLine, partOf } from "./clean.ts";
import { siretProblem } from "./siret.ts";
import { type FieldKind, nothing, type Problem } from "./types.ts";

const selfParts = ["name", "business", "street", "postcode", "city", "siret", "email", "phone"];
const otherParts = ["civility", "name", "street", "postcode", "city"];

/** Parts that must be given, with what to say when they are not: to oneself, of the other. */
const needed: Record<string, [self: string, other: string]> = {
  name: ["Indiquez vos prénom et nom.", "Indiquez le nom du destinataire."],
  street: [
    "Indiquez le numéro et la rue de votre adresse.",
    "Indiquez le numéro et la rue du destinataire.",
  ],
  postcode: [
    "Indiquez votre code postal, par exemple 37000.",
    "Indiquez le code postal du destinataire, par exemple 37000.",
  ],
  city: ["Indiquez votre ville.", "Indiquez la ville du destinataire."],
};

function partProblem(part: string, text: string): string | undefined {
  if (part === "postcode" && !/^\d{5}$/.test(text))
    return /^\d+$/.test(text)
      ? `Un code postal compte 5\u00a0chiffres\u202f; celui-ci en compte ${text.length}.`
      : "Écrivez le code postal en 5\u00a0chiffres, par exemple 37000.";
  if (part === "siret") return siretProblem(text);
  if (part === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    return "Écrivez l’adresse électronique en entier, par exemple nom@exemple.fr.";
  if (part === "phone" && !/^(0\d{9}|\+\d{8,15})$/.test(text))
    return "Écrivez le téléphone en 10\u00a0chiffres, par exemple 06\u00a012\u00a034\u00a056\u00a078.";
  if (part === "civility" && text !== "madame" && text !== "monsieur")
    return "Choisissez «\u00a0Madame\u00a0», «\u00a0Monsieur\u00a0» ou laissez sans civilité.";
  return undefined;
}

/** The part as stored: codes without spaces, the rest on one line. */
function cleanPart(part: string, raw: unknown): string {
  if (part === "phone") return cleanCode(raw).replace(/[.\-()]/g, "");
  return ["postcode", "siret", "email"].includes(part) ? cleanCode(raw) : cleanLine(raw);
}

function isSelf(field: Field): boolean {
  return field.type === "identity" && field.party === "self";
}

/**
 * A person and their postal address. Of oneself: also the business, SIRET, e-mail and telephone,
 * all optional; of the other: the civility, optional. Right parts are kept when others are wrong.
 */
export const identityKind: FieldKind<Identity> = {
  empty: (field) =>
    Object.fromEntries((isSelf(field) ? selfParts : otherParts).map((part) => [part, ""])),
  read(raw, field) {
    const self = isSelf(field);
    const value: Record<string, string> = {};
    const errors: Problem[] = [];
    let touched = false;
    for (const part of self ? selfParts : otherParts) {
      const text = cleanPart(part, partOf(raw, part));
      const message = text === "" ? needed[part]?.[self ? 0 : 1] : partProblem(part, text);
      if (text !== "") touched = true;
      if (message) errors.push({ message, part });
      else if (text !== "") value[part] = text;
    }
    if (!touched && field.optional) return nothing;
    return Object.keys(value).length > 0 ? { value, errors } : { errors };
  },
  format(value) {
    const town = [value.postcode, value.city].filter(Boolean).join(" ");
    const siret = value.siret && `SIRET\u00a0: ${formatSiret(value.siret)}`;
    const phone = value.phone && formatPhone(value.phone);
    return [displayName(value), value.business, value.street, town, siret, value.email, phone]
      .filter(Boolean)
      .join("\n");
  },
  example: (field) =>
    isSelf(field)
      ? {
          name: "Camille Roy",
          business: "Réparations Roy",
          street: "8, rue des Tanneurs",
          postcode: "37000",
          city: "Tours",
        }
      : {
          civility: "madame",
          name: "Anne Lefèvre",
          street: "14, allée des Tilleuls",
          postcode: "37000",
          city: "Tours",
        },
};
