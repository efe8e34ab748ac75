import { z } from "zod";
import { isoDate, prose, slug } from "./common.ts";

/** The closed table of field types; `src/letters/fields/` holds one entry for each. */
export const fieldTypes = [
  "text",
  "long-text",
  "choice",
  "yes-no",
  "date",
  "amount",
  "integer",
  "percentage",
  "identity",
  "mediator",
  "list",
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A field's name is what the template writes: lower case, no accent, words joined by `_`. */
export const fieldName = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "attend un nom de champ : minuscules, mots joints par _")
  .meta({ example: "date_reclamation" });

/** Keys that every type of field shares. */
const common = {
  label: prose.describe("La question, telle qu'elle paraît au-dessus du champ."),
  hint: prose.optional().describe("Aide, avec un exemple."),
  blank: prose
    .optional()
    .describe("Ce que nomme le blanc dans le modèle vierge ; à défaut, le libellé."),
  example: prose
    .optional()
    .describe("Réponse d'exemple, telle qu'on la saisirait ; elle se lit bien dans la lettre."),
  optional: z.boolean().default(false),
  when: z
    .strictObject({ field: fieldName, equals: z.union([z.string(), z.boolean()]) })
    .optional()
    .describe("Ne montre la question que si une réponse antérieure a cette valeur."),
};

const simple = {
  ...common,
  type: z.enum(["text", "long-text", "yes-no", "mediator"]),
};
const date = {
  ...common,
  type: z.literal("date"),
  notAfter: fieldName
    .or(z.literal("today"))
    .or(isoDate)
    .optional()
    .describe("La date ne peut pas suivre celle-ci : un champ, « today », ou un jour écrit."),
  notBefore: fieldName
    .or(z.literal("today"))
    .or(isoDate)
    .optional()
    .describe("La date ne peut pas précéder celle-ci : un champ, « today », ou un jour écrit."),
};
/** What depends on the country: money, addresses, telephones. */
const country = z
  .enum(["CA"])
  .optional()
  .describe("Canada ; le compilateur le pose dans les lettres du Québec.");
const number = {
  ...common,
  country,
  type: z.enum(["amount", "integer", "percentage"]),
  min: z.number().optional(),
  max: z.number().optional(),
};
const choice = {
  ...common,
  type: z.literal("choice"),
  options: z.array(z.strictObject({ value: slug, label: prose })).min(2),
  default: slug
    .optional()
    .describe("Réponse déjà cochée ; le modèle vierge n'imprime alors que ses passages."),
};

/** The answers of an example in several parts, each as one would type it. */
const parts = z.record(z.string(), prose);
const identity = {
  ...common,
  type: z.literal("identity"),
  country,
  example: parts.optional().describe("Réponse d'exemple, partie par partie."),
  party: z
    .enum(["self", "other"])
    .describe(
      "« self » pour vous (remplissage automatique permis), « other » pour l'autre partie.",
    ),
};

const name = { name: fieldName };
const itemField = z.discriminatedUnion("type", [
  z.strictObject({ ...name, ...simple }),
  z.strictObject({ ...name, ...date }),
  z.strictObject({ ...name, ...number }),
  z.strictObject({ ...name, ...choice }),
]);
const list = {
  ...common,
  type: z.literal("list"),
  example: z.array(parts).min(1).optional().describe("Réponse d'exemple, ligne par ligne."),
  min: z.int().min(1).default(1),
  max: z.int().max(50).default(20),
  itemLabel: prose.describe("Nom d'un élément : « facture »."),
  fields: z.array(itemField).min(1),
};

export const fieldSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...name, ...simple }),
  z.strictObject({ ...name, ...date }),
  z.strictObject({ ...name, ...number }),
  z.strictObject({ ...name, ...choice }),
  z.strictObject({ ...name, ...identity }),
  z.strictObject({ ...name, ...list }),
]);

/**
 * Questions that several letters ask (`content/letters/champs.yaml`), by name: a letter takes one by
 * `use: <name>`, and what it writes beside prevails.
 */
export const sharedFieldsSchema = z.record(
  fieldName,
  z.discriminatedUnion("type", [
    z.strictObject(simple),
    z.strictObject(date),
    z.strictObject(number),
    z.strictObject(choice),
    z.strictObject(identity),
    z.strictObject(list),
  ]),
);

/** Who the other party is. */
export const audiences = ["consommateur", "professionnel", "tous"] as const;

/** The closed table of values that a letter derives from its answers; `src/letters/derive/` holds one entry for each. */
export const derivationIds = [
  "somme",
  "addition",
  "difference",
  "nombre",
  "jours-apres",
  "jour-ouvre",
  "echeance",
  "interets-legaux",
  "penalites",
  "penalites-contrat",
  "indemnite-recouvrement",
  "taux-legal",
  "taux-penalites",
] as const;
export type DerivationId = (typeof derivationIds)[number];

const derivedSchema = z.strictObject({
  name: fieldName,
  from: z.enum(derivationIds).describe("Le calcul, parmi ceux que le moteur connaît."),
  with: z
    .record(z.string(), z.union([z.string(), z.int()]))
    .default({})
    .describe("Ce que le calcul prend : des noms de champs, un nombre de jours, une règle."),
  label: prose.describe("Ce que nomme le blanc dans le modèle vierge."),
});

/** What is written: a letter with its addresses, or a document (policy, form, protocol). */
export const letterKinds = ["lettre", "document"] as const;

/** Front matter of a letter (`content/letters/<jurisdiction>/<id>.md`); the body is its template. */
export const letterSchema = z.strictObject({
  id: slug,
  kind: z
    .enum(letterKinds)
    .default("lettre")
    .describe(
      "« document » : ni adresses, ni lieu, ni signature ; « subject » est le titre imprimé.",
    ),
  title: prose.describe("Titre de la page."),
  shortTitle: prose,
  description: prose.describe("Une phrase : à quoi sert la lettre."),
  situation: prose.describe("Ce qui vient d'arriver, dit par le lecteur en une phrase."),
  audience: z.enum(audiences).describe("À qui l'on écrit."),
  stage: slug.describe("Étape du litige à laquelle la lettre sert."),
  order: z.int().min(1).describe("Rang dans l'étape, à partir de 1."),
  version: z.int().min(1).describe("Numéro de version du texte, 1 au départ."),
  minutes: z.int().min(1).describe("Temps pour la remplir, en minutes."),
  needed: z.array(prose).min(1).describe("Ce qu'il faut avoir sous la main."),
  whenToUse: z.array(prose).min(1),
  whenNotToUse: z.array(prose).min(1),
  attach: z.array(prose).default([]).describe("Ce qu'il faut joindre."),
  howToSend: prose,
  next: prose.describe("Ce qui se passe ensuite."),
  followUps: z.array(slug).default([]).describe("Lettres qui peuvent suivre celle-ci."),
  checkedOn: isoDate,
  sources: z.array(slug).min(1),
  sender: fieldName
    .optional()
    .describe("Champ identité de celui qui écrit ; d'un document, facultatif."),
  recipient: fieldName.optional().describe("Champ identité de celui à qui l'on écrit."),
  place: fieldName.optional().describe("Champ texte du lieu d'où l'on écrit."),
  date: fieldName.optional().describe("Champ date de la lettre ; d'un document, facultatif."),
  subject: prose.describe("Objet de la lettre, dans le langage des modèles."),
  groups: z
    .array(z.strictObject({ title: prose, fields: z.array(fieldSchema).min(1) }))
    .min(1)
    .describe("Les questions, dans l'ordre, par groupes."),
  derived: z
    .array(derivedSchema)
    .default([])
    .describe("Valeurs tirées des réponses par un calcul : le texte les emploie par leur nom."),
});
export type DerivedValue = z.output<typeof derivedSchema>;
export type SharedFields = z.output<typeof sharedFieldsSchema>;
export type Field = z.output<typeof fieldSchema>;
export type ItemField = z.output<typeof itemField>;
export type LetterFrontMatter = z.output<typeof letterSchema>;
