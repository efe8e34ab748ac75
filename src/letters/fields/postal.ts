import type { Field } from "../../schemas/letter.ts";
import type { Country } from "../country.ts";

type IdentityField = Extract<Field, { type: "identity" }>;

/** How postcodes and telephones are written in a country. */
interface PostalRules {
  postcode: RegExp;
  postcodeExample: string;
  /** A postcode typed without its spaces, as it is stored. */
  tidyPostcode(code: string): string;
  postcodeProblem(code: string): string | undefined;
  phone: RegExp;
  phoneExample: string;
}

const france: PostalRules = {
  postcode: /^\d{5}$/,
  postcodeExample: "37000",
  tidyPostcode: (code) => code,
  postcodeProblem(code) {
    if (france.postcode.test(code)) return undefined;
    return /^\d+$/.test(code)
      ? `Un code postal compte 5\u00a0chiffres\u202f; celui-ci en compte ${code.length}.`
      : "Écrivez le code postal en 5\u00a0chiffres, par exemple 37000.";
  },
  phone: /^(0\d{9}|\+\d{8,15})$/,
  phoneExample: "06\u00a012\u00a034\u00a056\u00a078",
};

const canada: PostalRules = {
  postcode: /^[A-Z]\d[A-Z] \d[A-Z]\d$/,
  postcodeExample: "G1R\u00a04P5",
  tidyPostcode: (code) => code.toUpperCase().replace(/^(.{3})(.{3})$/, "$1 $2"),
  postcodeProblem: (code) =>
    canada.postcode.test(code)
      ? undefined
      : `Écrivez le code postal en lettres et chiffres alternés, par exemple ${canada.postcodeExample}.`,
  phone: /^(\d{10}|\+\d{8,15})$/,
  phoneExample: "418\u00a0555-0123",
};

export function postalRules(country: Country | undefined): PostalRules {
  return country === "CA" ? canada : france;
}

const selfParts = ["name", "business", "street", "postcode", "city", "siret", "email", "phone"];
const otherParts = ["civility", "name", "street", "postcode", "city"];

/** The parts asked for, in their order; there is no SIRET out of France. */
export function identityParts({ party, country }: IdentityField): string[] {
  if (party === "other") return otherParts;
  return country ? selfParts.filter((part) => part !== "siret") : selfParts;
}
