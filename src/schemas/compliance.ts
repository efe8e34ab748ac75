import { z } from "zod";
import { prose, slug } from "./common.ts";
import { fieldName, fieldSchema } from "./letter.ts";

/** What the check says of a duty, worst first. */
export const dutyStatuses = ["missing", "to-check", "ok", "not-concerned"] as const;
export type DutyStatus = (typeof dutyStatuses)[number];

/** The questions of the check (`content/compliance/questions.yaml`): choices, and yes or no. */
export const complianceQuestionFileSchema = z
  .array(
    z.strictObject({
      title: prose.describe("Le titre du groupe de questions."),
      fields: z
        .array(
          fieldSchema.refine(({ type }) => type === "choice" || type === "yes-no", {
            error: "attend une question de type choice ou yes-no",
          }),
        )
        .min(1),
    }),
  )
  .min(1);

const answer = z.union([z.boolean(), slug]);
const condition = z
  .record(fieldName, answer.or(z.array(answer).min(2)))
  .refine((answers) => Object.keys(answers).length > 0, { error: "attend au moins une question" })
  .describe("Réponses qu'il faut toutes ; une liste en accepte plusieurs pour une question.");

/** A fine that a duty may cost (`content/compliance/amendes.yaml`). */
export const fineSchema = z.strictObject({
  id: slug,
  source: slug.describe("Article qui fixe le plafond."),
  naturalPerson: z.int().positive().describe("Plafond pour une personne physique, en euros."),
  legalPerson: z.int().positive().describe("Plafond pour une personne morale, en euros."),
  reservation: prose.optional().describe("Ce qui reste à vérifier, en une phrase."),
});
export const fineFileSchema = z.array(fineSchema).min(1);

const verdictSchema = z.strictObject({
  if: condition.optional().describe("Sans condition sur la dernière ligne, et sur elle seule."),
  status: z.enum(dutyStatuses).describe("Le constat."),
  because: prose.describe("La raison, dite au lecteur."),
});

/** One duty and its decision table. */
export const dutySchema = z
  .strictObject({
    id: slug,
    title: prose.describe("Le devoir, à l'infinitif."),
    why: prose.describe("Ce que demande la loi, en deux ou trois phrases."),
    sources: z.array(slug).min(1),
    fine: slug.optional().describe("Amende encourue ; absente quand aucune ne vise ce devoir."),
    fixes: z
      .array(
        z.strictObject({
          label: prose,
          link: z.string().regex(/^lien:/, "attend un lien du site : lien:lettre/…"),
        }),
      )
      .min(1)
      .describe("Ce qui met en règle : lettre, notice, guide."),
    verdicts: z.array(verdictSchema).min(2),
  })
  .superRefine(({ verdicts }, context) => {
    verdicts.forEach((verdict, index) => {
      const last = index === verdicts.length - 1;
      if (last === (verdict.if === undefined)) return;
      context.addIssue({
        code: "custom",
        path: ["verdicts", index, "if"],
        message: last
          ? "est de trop : la dernière ligne vaut pour toutes les autres réponses"
          : "manque : seule la dernière ligne s'en passe",
      });
    });
  });

/** `content/compliance/devoirs.yaml`. */
export const dutyFileSchema = z.strictObject({
  exclusions: z.array(
    z.strictObject({
      if: condition,
      except: z.array(slug).default([]).describe("Devoirs qui restent dus."),
      because: prose,
      sources: z.array(slug).min(1),
    }),
  ),
  duties: z.array(dutySchema).min(1),
});

export type ComplianceQuestions = z.output<typeof complianceQuestionFileSchema>;
export type Condition = z.output<typeof condition>;
export type Fine = z.output<typeof fineSchema>;
export type Duty = z.output<typeof dutySchema>;
export type DutyFile = z.output<typeof dutyFileSchema>;
