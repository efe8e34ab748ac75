import { z } from "zod";
import { isoDate, isoDuration, prose, slug } from "./common.ts";
import { checkVersions } from "./versions.ts";

/** How a period is counted; the domain knows one function for each. */
export const countingConventions = [
  "calendar",
  "cpc-641-642",
  "reglement-1182-71",
  "cpc-quebec-83",
] as const;
export const countingConvention = z.enum(countingConventions);
export type CountingConvention = z.output<typeof countingConvention>;

/** Who must act before the last day; `personne` when the day is to be waited for, or nothing done. */
export const ruleActors = ["vous", "votre-client", "personne"] as const;
export type RuleActor = (typeof ruleActors)[number];

/** One wording of a rule, with the days between which it governs a starting event. */
export const ruleVersionSchema = z.strictObject({
  from: isoDate.describe("Premier jour où un événement de départ relève de cette version."),
  to: isoDate.nullable().describe("Dernier jour, ou null si la version est en vigueur."),
  duration: isoDuration.describe("Durée ISO 8601 : P1Y, P3W, P90D."),
  convention: countingConvention.describe("Manière de compter ; elle décide du report."),
  sources: z.array(slug).min(1).describe("Articles qui fixent la durée ou la manière de compter."),
  checkedOn: isoDate,
});

/** A time limit: its starting event, its versions, and the words that explain it. */
export const ruleSchema = z
  .strictObject({
    id: slug,
    title: prose.describe(
      "Ce que la date est pour le lecteur : « Dernier jour pour saisir le médiateur ».",
    ),
    event: prose.describe(
      "Ce qui fait partir le délai, en groupe nominal : « la réclamation écrite de votre client ».",
    ),
    period: prose.describe(
      "La durée en toutes lettres, avec son point de départ : « un an à compter de… ».",
    ),
    explanation: prose.describe(
      "Une ou deux phrases : à quoi sert le délai, et ce qu'il n'est pas.",
    ),
    actor: z
      .enum(ruleActors)
      .optional()
      .describe(
        "Qui doit agir avant l'échéance ; « personne » s'il faut attendre qu'elle passe, ou s'il n'y a rien à faire.",
      ),
    warnings: z
      .array(
        z.strictObject({
          id: slug,
          title: prose.describe("Deux ou trois mots : « Pas de report »."),
          text: prose,
        }),
      )
      .default([]),
    versions: z.array(ruleVersionSchema).min(1),
  })
  .superRefine(({ versions }, context) => checkVersions(versions, context));

export const ruleFileSchema = z.array(ruleSchema).min(1);
export type RuleVersion = z.output<typeof ruleVersionSchema>;
export type Rule = z.output<typeof ruleSchema>;
