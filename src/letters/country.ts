import { formatDollars, formatEuros } from "../domain/money.ts";

/** Where a letter is written, when it is not in France: its currency, its addresses, its telephones. */
export type Country = "CA";

/** The country of a letter in this language. */
export function countryOf(language: "fr-FR" | "fr-CA"): Country | undefined {
  return language === "fr-CA" ? "CA" : undefined;
}

/** An amount in cents, in the money of the country. */
export function formatAmount(cents: number, country?: Country): string {
  return country === "CA" ? formatDollars(cents) : formatEuros(cents);
}

/** 14 digits as « 732 829 320 00074 ». */
export function formatSiret(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");
}

/** Two by two in France, « 514 555-0123 » in Canada; a number with a country code as it is. */
export function formatPhone(phone: string, country?: Country): string {
  if (phone.startsWith("+")) return phone;
  return country === "CA"
    ? phone.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1\u00a0$2-$3")
    : phone.replace(/\d{2}(?=\d)/g, "$&\u00a0");
}

/** Postcode and town in the order of the country's envelopes: « 37000 Tours », « Québec G1R 4P5 ». */
export function inTownOrder<Part>(postcode: Part, city: Part, country?: Country): [Part, Part] {
  return country === "CA" ? [city, postcode] : [postcode, city];
}
