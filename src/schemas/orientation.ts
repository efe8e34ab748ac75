import { z } from "zod";
import { prose, slug } from "./common.ts";
import { fieldName } from "./letter.ts";
import { ruleActors } from "./rule.ts";

/** A question of « Par où commencer ? »: each answer leads to another question, or to a plan. */
export const questionSchema = z.strictObject({
  id: slug.describe("Identifiant, et adresse de la page : par-ou-commencer/<id>/."),
  title: prose.describe("La question, telle qu'on la pose : « Qui est votre client ? »."),
  hint: prose.optional().describe("Une phrase pour choisir sans se tromper."),
  answers: z
    .array(
      z.strictObject({
        id: slug,
        label: prose.describe("La réponse, avec les mots du lecteur."),
        hint: prose.optional().describe("Ce que la réponse recouvre, en une ligne."),
        group: prose.optional().describe("Intertitre sous lequel la réponse se range."),
        to: slug.describe("La question ou le plan qui suit."),
      }),
    )
    .min(2),
});
export const questionFileSchema = z.array(questionSchema).min(1);
export type Question = z.output<typeof questionSchema>;

const asked = {
  name: fieldName.describe("Nom, tel que l'adresse le porte après le #."),
  label: prose.describe("La question, telle qu'elle paraît au-dessus du champ."),
  hint: prose.optional().describe("Aide, avec un exemple."),
  when: z
    .strictObject({ fact: fieldName, equals: slug })
    .optional()
    .describe("N'est demandé que si un choix qui le précède a cette réponse."),
};

/** A fact that a plan may ask, always optional: a date, a sum, or one of a few answers. */
export const planFactSchema = z.discriminatedUnion("type", [
  z.strictObject({
    ...asked,
    type: z.literal("date"),
    anyDay: z.boolean().default(false).describe("Vrai si le jour peut être à venir."),
    event: prose.describe("Ce que la date est sur le fil : « Réclamation de votre client »."),
  }),
  z.strictObject({
    ...asked,
    type: z.literal("amount"),
    country: z.enum(["CA"]).optional(),
    condition: prose.describe("Ce que le montant nomme dans « Si … » : « la somme »."),
  }),
  z.strictObject({
    ...asked,
    type: z.literal("choice"),
    options: z
      .array(
        z.strictObject({
          value: slug,
          label: prose,
          condition: prose.describe("« Si … », tant que la réponse n'est pas connue."),
        }),
      )
      .min(2),
  }),
]);
export const planFactFileSchema = z.array(planFactSchema).min(1);
export type PlanFact = z.output<typeof planFactSchema>;

const conditionSchema = z.union([
  z.strictObject({ fact: fieldName, equals: slug.describe("Une réponse du choix.") }),
  z.strictObject({ fact: fieldName, atMost: slug.describe("Un seuil (content/thresholds/).") }),
  z.strictObject({ fact: fieldName, above: slug.describe("Un seuil (content/thresholds/).") }),
  z.strictObject({ fact: fieldName, known: z.boolean().describe("Le fait est donné, ou non.") }),
]);

const factsByField = z
  .record(fieldName, fieldName)
  .default({})
  .describe("Ce que le lien emporte : champ de destination, puis fait du plan.");

/** When a step is to be done: two moments of the reader's own, or what follows. */
export const planMoments = ["aujourd-hui", "cette-semaine", "ensuite"] as const;

export const planStepSchema = z
  .strictObject({
    id: slug.describe("Unique dans le plan."),
    when: z.enum(planMoments),
    after: prose
      .optional()
      .describe("Pour « ensuite », quand la loi ne donne pas de date : « Quinze jours après »."),
    due: z
      .strictObject({
        rule: slug,
        from: fieldName,
        actor: z
          .enum(ruleActors)
          .optional()
          .describe(
            "Qui doit agir, quand la règle ne le dit pas ou que le plan le voit autrement.",
          ),
      })
      .optional()
      .describe("La règle qui donne la date, et le fait dont elle part."),
    if: conditionSchema.optional().describe("N'est montrée que si un fait a cette valeur."),
    title: prose.describe("Ce que vous faites, ou ce qui arrive : une phrase courte."),
    text: prose.describe("Comment, et pourquoi ; deux ou trois phrases."),
    cost: prose.optional().describe("Ce que l'étape coûte, quand c'est sûr : « Gratuit »."),
    letter: z.strictObject({ id: slug, label: prose, facts: factsByField }).optional(),
    tool: z.strictObject({ id: slug, label: prose, facts: factsByField }).optional(),
    guide: slug.optional(),
    sources: z.array(slug).default([]).describe("Les articles sur lesquels l'étape repose."),
  })
  .superRefine((step, context) => {
    const told = step.after !== undefined || step.due !== undefined;
    if (step.when === "ensuite" && !told)
      context.addIssue({
        code: "custom",
        path: ["when"],
        message: "« ensuite » veut une règle (due) ou un repère (after)",
      });
    if (step.after !== undefined && (step.when !== "ensuite" || step.due))
      context.addIssue({
        code: "custom",
        path: ["after"],
        message: "ne vaut que pour « ensuite », sans règle (due)",
      });
  });
export type PlanStep = z.output<typeof planStepSchema>;
export type PlanCondition = z.output<typeof conditionSchema>;

/** Where the questions lead: what to do, by when, with which letter, and what if nobody answers. */
export const planSchema = z.strictObject({
  id: slug.describe("Identifiant, et adresse de la page : par-ou-commencer/<id>/."),
  title: prose.describe("La situation, en une phrase courte, sans point."),
  says: z.array(prose).min(1).describe("Ce que le client dit, ou ce que vous vous dites."),
  answer: prose.describe("La réponse d'abord : une ou deux phrases."),
  facts: z.array(fieldName).default([]).describe("Ce que le plan demande, tout facultatif."),
  steps: z.array(planStepSchema).min(2),
  silence: z.strictObject({
    title: prose.default("S’il ne répond pas"),
    text: prose,
    letter: z.strictObject({ id: slug, label: prose, facts: factsByField }).optional(),
    guide: slug.optional(),
    sources: z.array(slug).default([]),
  }),
  guides: z.array(slug).min(1).describe("Guides à lire ensuite."),
});
export const planFileSchema = z.array(planSchema).min(1);
export type Plan = z.output<typeof planSchema>;
