import type { z } from "zod";
import type { Schema } from "./schema-at.ts";

const two = (digits: string) => digits.padStart(2, "0");

/** A day written the French way, or one that its month does not have. */
function asDate(text: string): string | undefined {
  const french = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text);
  if (french) return `${french[3]}-${two(french[2]!)}-${two(french[1]!)}`;
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  if (!iso) return undefined;
  const [, year = "", month = "", day = ""] = iso;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${two(month)}-${two(String(Math.min(Number(day), last)))}`;
}

const numbers = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const units: Record<string, string> = { an: "Y", année: "Y", mois: "M", semaine: "W", jour: "D" };

/** « 1 an », « trois semaines », « 90 jours » as ISO 8601. */
function asDuration(text: string): string | undefined {
  const match = /^(\S+?)\s*(an|année|mois|semaine|jour)s?$/i.exec(text);
  if (!match) return undefined;
  const [, count = "", unit = ""] = match;
  const word = numbers.indexOf(count.toLowerCase().replace(/^une$/, "un")) + 1;
  return `P${word || count}${units[unit.toLowerCase()]}`;
}

/** Words in lower case without accents, joined by `joint`. */
function joined(text: string, joint: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join(joint);
}

const yesNo: Record<string, boolean> = {
  oui: true,
  vrai: true,
  yes: true,
  non: false,
  faux: false,
};

/**
 * What a wrong value was probably meant to be: the first usual mending of it that its schema accepts,
 * `undefined` when none is.
 *
 * @example repair("1 an", isoDuration) // "P1Y"
 */
export function repair(given: unknown, schema: Schema): unknown {
  if (given === null || given === undefined) return undefined;
  const mendings: unknown[] = [[given]];
  if (typeof given !== "object") {
    const text = String(given).trim();
    mendings.unshift(
      text,
      yesNo[text.toLowerCase()],
      ...(/^-?\d+(\.\d+)?$/.test(text) ? [Number(text), Math.round(Number(text))] : []),
      asDate(text),
      asDuration(text),
      ...(/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? [`https://${text}`] : []),
      joined(text, "-"),
      joined(text, "_"),
    );
  }
  return mendings.find(
    (value) => value !== undefined && (schema as z.ZodType).safeParse(value).success,
  );
}
