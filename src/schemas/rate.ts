import { z } from "zod";
import { isoDate, prose, shiftDay, slug } from "./common.ts";

/** A rate in percent: 2.76 stands for 2,76 %. Exact to the hundredth of a percent. */
const percent = z
  .number()
  .min(0)
  .refine((value) => Number((Math.round(value * 100) / 100).toFixed(2)) === value, {
    error: "attend un taux en pour cent, avec deux décimales au plus",
  })
  .meta({ example: 2.76 });

/** The rate of one calendar half-year. */
export const ratePeriodSchema = z.strictObject({
  from: isoDate
    .describe("Premier jour du semestre : 1er janvier ou 1er juillet.")
    .meta({ example: "2026-01-01" }),
  to: isoDate
    .describe("Dernier jour du semestre : 30 juin ou 31 décembre.")
    .meta({ example: "2026-06-30" }),
  value: percent.optional().describe("Le taux, en pour cent, quand la table n'a qu'une colonne."),
  values: z
    .record(slug, percent)
    .optional()
    .describe("Le taux de chaque colonne, en pour cent, quand la table en a plusieurs."),
  sources: z.array(slug).min(1).describe("Articles qui donnent ce taux."),
  checkedOn: isoDate,
  status: z
    .enum(["confirmed", "to-confirm"])
    .describe("« to-confirm » : le résultat prévient le lecteur que le taux reste à confirmer."),
  toConfirm: z
    .array(slug)
    .min(1)
    .optional()
    .describe("Colonnes à confirmer, quand elles ne le sont pas toutes."),
  note: prose.optional().describe("Ce qu'il faut savoir de la manière dont le taux a été lu."),
});
export type RatePeriod = z.output<typeof ratePeriodSchema>;

/** The day on which the half-year that begins on `from` ends, if one does. */
function lastDayOf(from: string): string | undefined {
  const year = from.slice(0, 4);
  if (from.endsWith("-01-01")) return `${year}-06-30`;
  if (from.endsWith("-07-01")) return `${year}-12-31`;
  return undefined;
}

type Fault = { path: PropertyKey[]; message: string; right?: unknown };

/** What keeps a period from being a half-year that follows the one before. */
function calendarFaults(period: RatePeriod, previous: RatePeriod | undefined): Fault[] {
  const faults: Fault[] = [];
  const expected = previous && shiftDay(previous.to, 1);
  if (expected !== undefined && period.from > expected)
    faults.push({
      path: ["from"],
      message: `laisse un trou : aucun taux ne couvre le ${expected}`,
      right: expected,
    });
  else if (expected !== undefined && period.from < expected)
    faults.push({
      path: ["from"],
      message: `chevauche la période précédente : le ${period.from} aurait deux taux`,
      right: expected,
    });
  const last = lastDayOf(period.from);
  if (last === undefined)
    faults.push({
      path: ["from"],
      message: "doit être un 1er janvier ou un 1er juillet : une période est un semestre",
      right: `${period.from.slice(0, 4)}-${period.from.slice(5) < "07-01" ? "01-01" : "07-01"}`,
    });
  else if (period.to !== last)
    faults.push({
      path: ["to"],
      message: `doit être le dernier jour du semestre, sans quoi le ${last} n’aurait pas ce taux`,
      right: last,
    });
  return faults;
}

/** What keeps a period from giving one rate to each column of its table. */
function columnFaults(period: RatePeriod, columns: readonly string[]): Fault[] {
  const given = Object.keys(period.values ?? {});
  const faults: Fault[] = [];
  if (columns.length === 0) {
    if (period.value === undefined) faults.push({ path: ["value"], message: "manque" });
    if (period.values !== undefined)
      faults.push({ path: ["values"], message: "n’a pas de sens : la table n’a qu’une colonne" });
  } else {
    if (period.value !== undefined)
      faults.push({ path: ["value"], message: "ne dit pas de quelle colonne il est" });
    const missing = columns.filter((column) => !given.includes(column));
    const unknown = given.filter((column) => !columns.includes(column));
    if (missing.length + unknown.length > 0)
      faults.push({
        path: ["values"],
        message: `attend un taux par colonne : ${columns.join(", ")}`,
        right: Object.fromEntries(columns.map((column) => [column, period.values?.[column] ?? 0])),
      });
  }
  const astray = period.toConfirm?.find((column) => !columns.includes(column));
  if (astray !== undefined)
    faults.push({ path: ["toConfirm"], message: `« ${astray} » n’est pas une colonne` });
  if (period.toConfirm && period.status === "confirmed")
    faults.push({
      path: ["status"],
      message: "des colonnes restent à confirmer",
      right: "to-confirm",
    });
  return faults;
}

/**
 * A published rate, half-year by half-year (`content/rates/<id>.yaml`). One adds a period at the
 * end; one never rewrites a rate that letters have quoted.
 */
export const rateFileSchema = z
  .strictObject({
    id: slug,
    title: prose.describe("Le nom du taux, en groupe nominal avec article."),
    unit: z.literal("percent"),
    where: prose.describe("Où il est publié : « au Journal officiel, par arrêté… »."),
    columns: z
      .array(z.strictObject({ id: slug, title: prose.describe("À qui la colonne s'applique.") }))
      .default([])
      .describe("Les colonnes, quand le taux dépend du créancier."),
    periods: z.array(ratePeriodSchema).min(1).describe("Du plus ancien au plus récent."),
  })
  .superRefine((table, context) => {
    const columns = table.columns.map(({ id }) => id);
    table.periods.forEach((period, index) => {
      for (const { path, message, right } of [
        ...calendarFaults(period, table.periods[index - 1]),
        ...columnFaults(period, columns),
      ])
        context.addIssue({
          code: "custom",
          path: ["periods", index, ...path],
          message,
          ...(right === undefined ? {} : { params: { right } }),
        });
    });
  });
export type RateTable = z.output<typeof rateFileSchema>;
