import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";
import { checkVersions } from "./versions.ts";

/** What a threshold counts. */
export const thresholdUnits = ["days", "years", "euros", "dollars"] as const;
export type ThresholdUnit = (typeof thresholdUnits)[number];

/** One value of a threshold, with the days on which it holds. */
export const thresholdVersionSchema = z.strictObject({
  from: isoDate.describe("Premier jour où cette valeur vaut."),
  to: isoDate.nullable().describe("Dernier jour, ou null si la valeur est en vigueur."),
  value: z
    .number()
    .positive()
    .refine((value) => Number((Math.round(value * 100) / 100).toFixed(2)) === value, {
      error: "attend un nombre, avec deux décimales au plus",
    })
    .describe("La valeur, dans l'unité du seuil : 60, 15000, 40.")
    .meta({ example: 40 }),
  status: z
    .enum(["confirmed", "to-confirm"])
    .describe("« to-confirm » : le résultat prévient le lecteur que la valeur reste à confirmer."),
  note: prose
    .optional()
    .describe("Ce qu'il faut savoir de la valeur, ou pourquoi elle reste à confirmer."),
  sources: z.array(slug).min(1).describe("Articles qui fixent la valeur."),
  checkedOn: isoDate,
});

/** A number that the law sets and changes: a cap, a limit, a lump sum. */
export const thresholdSchema = z
  .strictObject({
    id: slug,
    title: prose.describe(
      "Ce qu'est le seuil, en groupe nominal : « Plafond des petites créances ».",
    ),
    explanation: prose.describe("Une ou deux phrases : à quoi il sert, et à quoi il ne sert pas."),
    unit: z.enum(thresholdUnits).describe("« days », « years », « euros » ou « dollars »."),
    versions: z
      .array(thresholdVersionSchema)
      .min(1)
      .describe("De la plus ancienne à la plus récente : on ajoute à la fin, on ne réécrit pas."),
  })
  .superRefine((threshold, context) => {
    checkVersions(threshold.versions, context);
    threshold.versions.forEach(({ status, note, value }, index) => {
      const at = (key: string) => ["versions", index, key];
      if (status === "to-confirm" && note === undefined)
        context.addIssue({
          code: "custom",
          path: at("note"),
          message: "manque : dites pourquoi la valeur reste à confirmer",
        });
      if (["days", "years"].includes(threshold.unit) && !Number.isInteger(value))
        context.addIssue({
          code: "custom",
          path: at("value"),
          params: { right: Math.round(value) },
          message: "attend un nombre entier : c’est une durée",
        });
    });
  });

export const thresholdFileSchema = z.array(thresholdSchema).min(1);
export type Threshold = z.output<typeof thresholdSchema>;
