import { z } from "zod";
import { isoDate, prose, shiftDay, slug, webAddress } from "./common.ts";

/** Days after which a text is read again, unless we say otherwise. */
const halfYear = 182;

/**
 * One legal text that the site rests on. Everything that states a rule cites the `id` of one of
 * these; the register page lists them with their age.
 */
export const sourceSchema = z
  .strictObject({
    id: slug.describe("Identifiant cité partout : code abrégé puis article, « conso-l612-2 »."),
    article: prose
      .describe("Le numéro tel qu'on le cite : « L. 612-2 », « 641 ».")
      .meta({ example: "L. 612-2" }),
    title: prose.describe("Ce dont l'article parle, en quelques mots."),
    summary: prose.describe("Ce que dit l'article, en une phrase, avec nos mots."),
    legiarti: z
      .string()
      .regex(/^LEGIARTI\d{12}$/, "attend un identifiant Légifrance LEGIARTI suivi de 12 chiffres")
      .meta({ example: "LEGIARTI000032224802" })
      .optional()
      .describe(
        "Identifiant Légifrance de la version lue, s'il est connu : il donne un lien direct.",
      ),
    inForceSince: isoDate
      .optional()
      .describe("Début de la version lue, quand il a été relevé ; jamais de mémoire."),
    textAsOf: isoDate.describe("Date de l'édition dans laquelle le texte a été lu."),
    checkedOn: isoDate.describe("Dernier jour où nous avons cherché si le texte avait changé."),
    reviewBy: isoDate.describe(
      "Jour à partir duquel une page qui s'appuie dessus prévient le lecteur.",
    ),
    caution: prose
      .optional()
      .describe("Réserve à montrer au lecteur : point non revérifié, réforme annoncée."),
  })
  .superRefine((source, context) => {
    const right = shiftDay(source.checkedOn, halfYear);
    if (right === undefined || source.checkedOn < source.reviewBy) return;
    context.addIssue({
      code: "custom",
      path: ["reviewBy"],
      params: { right },
      message: `doit venir après checkedOn (${source.checkedOn})`,
    });
  });

/** One file of `content/sources/`: a code or a law, and the articles of it that we cite. */
export const sourceFileSchema = z.strictObject({
  title: prose.describe("Nom complet du texte : « Code de la consommation »."),
  shortTitle: prose.describe("Abréviation usuelle : « C. conso. »."),
  url: webAddress.describe("Page du texte sur le site officiel."),
  articles: z.array(sourceSchema).min(1),
});

/** A source as the rest of the site reads it: the article with its code beside it. */
export type Source = z.output<typeof sourceSchema> & {
  code: string;
  shortCode: string;
  /** Link to the article when its Légifrance id is known, else to its code. */
  url: string;
  /** The citation in one line: « C. conso., art. L. 612-2 ». */
  citation: string;
};
export type SourceFile = z.output<typeof sourceFileSchema>;
