import { formatDate } from "../domain/calendar/french-date.ts";
import { formatNumber } from "../domain/money.ts";
import type { FieldType } from "../schemas/letter.ts";
import { type Country, formatAmount, formatPhone } from "./country.ts";
import type { Identity } from "./values.ts";

export const filterNames = [
  "date",
  "montant",
  "nombre",
  "pourcentage",
  "libelle",
  "salutation",
  "nom",
  "telephone",
] as const;
export type FilterName = (typeof filterNames)[number];

/** The types of field that each filter accepts; the compiler checks it. */
export const filterAccepts: Record<FilterName, readonly FieldType[]> = {
  date: ["date"],
  montant: ["amount"],
  nombre: ["integer"],
  pourcentage: ["percentage"],
  libelle: ["choice"],
  salutation: ["identity"],
  nom: ["identity"],
  telephone: ["text"],
};

/** « Madame », « Monsieur », or both when the civility is not known. No comma: the author writes it. */
export function salutation(identity: Identity | undefined): string {
  if (identity?.civility === "madame") return "Madame";
  if (identity?.civility === "monsieur") return "Monsieur";
  return "Madame, Monsieur";
}

/** A person as a signature or an envelope shows them: « Madame Anne Lefèvre », « Camille Roy ». */
export function displayName(identity: Identity): string | undefined {
  if (identity.name === undefined) return undefined;
  return identity.civility ? `${salutation(identity)} ${identity.name}` : identity.name;
}

/** 12.5 ⇒ « 12,5 % ». */
export function formatPercentage(value: number): string {
  return `${formatNumber(value)}\u00a0%`;
}

/** What some filters depend on. */
export interface Setting {
  /** Wording of each option, for `libelle`. */
  labels?: Record<string, string> | undefined;
  country?: Country | undefined;
}

/**
 * What a filter makes of a value of a type it accepts; `undefined` when nothing can be printed yet.
 */
export function applyFilter(
  filter: FilterName,
  value: unknown,
  { labels = {}, country }: Setting = {},
): string | undefined {
  if (filter === "salutation") return salutation(value as Identity | undefined);
  if (value === undefined) return undefined;
  if (filter === "date") return formatDate(value as string);
  if (filter === "montant") return formatAmount(value as number, country);
  if (filter === "nombre") return formatNumber(value as number);
  if (filter === "pourcentage") return formatPercentage(value as number);
  if (filter === "libelle") return labels[value as string];
  if (filter === "telephone") return formatPhone(value as string, country);
  return displayName(value as Identity);
}
