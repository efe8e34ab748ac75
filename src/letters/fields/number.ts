import { formatNumber } from "../../domain/money.ts";
import type { Field } from "../../schemas/letter.ts";
import { type Country, formatAmount } from "../country.ts";
import { formatPercentage } from "../filters.ts";
import { cleanCode } from "./clean.ts";
import { absent, type FieldKind, failed, type Reading } from "./types.ts";

/** How a number is read and said: the words of its messages, its scale, its largest value. */
interface Style {
  pattern: RegExp;
  how: string;
  /** Stored units in one unit as typed: 100 cents in a euro. */
  scale: number;
  largest: number;
  /** What a stored value is a multiple of, if anything. */
  step?: number;
  say(value: number, country?: Country): string;
}

/** The least and the most, in stored units; never less than zero unless the field says so. */
function limits(field: Field, { scale, largest }: Style): { min: number; max: number } {
  const { min, max } = "min" in field || "max" in field ? field : {};
  return { min: (min ?? 0) * scale, max: max === undefined ? largest : max * scale };
}

function countryOf(field: Field): Country | undefined {
  return "country" in field ? field.country : undefined;
}

function readNumber(raw: unknown, field: Field, style: Style): Reading<number> {
  const text = cleanCode(raw).replace(/(€|euros?|eur|\$|dollars?|%)$/i, "");
  const say = (limit: number): string => style.say(limit, countryOf(field));
  if (text === "")
    return absent(field, `Complétez «\u00a0${field.label}\u00a0»\u00a0: ${style.how}`);
  if (!style.pattern.test(text))
    return failed(`Écrivez «\u00a0${field.label}\u00a0» en chiffres\u00a0: ${style.how}`);
  const value = Math.round(Number(text.replace(",", ".")) * style.scale * 1000) / 1000;
  const { min, max } = limits(field, style);
  if (value < min) return failed(`Indiquez au moins ${say(min)}.`);
  if (value > max) return failed(`Indiquez au plus ${say(max)}.`);
  return { value, errors: [] };
}

function numberKind(style: Style, example: number): FieldKind<number> {
  return {
    empty: () => "",
    read: (raw, field) => readNumber(raw, field, style),
    format: (value, field) => style.say(value, countryOf(field)),
    example: () => example,
  };
}

const styles = {
  amount: {
    pattern: /^\d+([.,]\d{1,2})?$/,
    how: "par exemple 1\u202f234,56.",
    scale: 100,
    largest: 99_999_999_999,
    step: 1,
    say: formatAmount,
  },
  integer: {
    pattern: /^\d+$/,
    how: "par exemple 12.",
    scale: 1,
    largest: 999_999_999,
    step: 1,
    say: (value) => formatNumber(value),
  },
  percentage: {
    pattern: /^\d+([.,]\d{1,3})?$/,
    how: "par exemple 12,5.",
    scale: 1,
    largest: 1000,
    say: (value) => formatPercentage(value),
  },
} satisfies Record<string, Style>;

/** Least and most of a number field, in stored units, and what its values are a multiple of. */
export function limitsOf(field: Field): { min: number; max: number; step?: number } {
  const style: Style | undefined = styles[field.type as keyof typeof styles];
  if (!style) throw new TypeError(`the field ${field.name} is not a number`);
  return { ...limits(field, style), ...(style.step ? { step: style.step } : {}) };
}

/** An amount: typed in euros or dollars, stored in cents; `min` and `max` of the field are in the same. */
export const amountKind = numberKind(styles.amount, 123_456);

/** A whole number. */
export const integerKind = numberKind(styles.integer, 12);

/** A percentage: 12.5 is 12,5 %. */
export const percentageKind = numberKind(styles.percentage, 12.5);
