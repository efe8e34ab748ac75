import { z } from "zod";

/** `true` when the string is a real calendar day written `YYYY-MM-DD`. */
function isRealDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** A calendar date, `YYYY-MM-DD`, that exists. Never a moment, never a time zone. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "attend une date AAAA-MM-JJ")
  .refine(isRealDay, "attend une date qui existe dans le calendrier")
  .meta({ example: "2026-11-22" });

/** The day `days` after `day`, or before when negative; `undefined` when `day` is not one. */
export function shiftDay(day: string, days: number): string | undefined {
  if (!isRealDay(day)) return undefined;
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** An id in the registers: lower case, no accent, words joined by a hyphen. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "attend un identifiant : minuscules sans accent, mots joints par un tiret",
  )
  .meta({ example: "mediation-saisine" });

/** Prose meant to be read: never empty, never padded. */
export const prose = z
  .string()
  .min(1, "attend un texte")
  .refine((text) => text === text.trim(), "attend un texte sans espace au début ni à la fin")
  .meta({ example: "Une phrase." });

/** An `https` address. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, "attend une adresse complète, avec https://")
  .meta({ example: "https://www.exemple.fr" });

/** ISO 8601 duration in whole years, months, weeks and days: `P1Y`, `P3W`, `P90D`, `P1M15D`. */
export const isoDuration = z
  .string()
  .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, "attend une durée ISO 8601 (P1Y, P3W, P90D)")
  .meta({ example: "P90D" });
