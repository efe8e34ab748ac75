import { z } from "zod";
import { prose, slug, webAddress } from "../schemas/common.ts";
import { letterSchema } from "../schemas/letter.ts";
import { mediatorSchema } from "../schemas/mediator.ts";
import { rateFileSchema } from "../schemas/rate.ts";
import { ruleSchema } from "../schemas/rule.ts";
import { sourceSchema } from "../schemas/source.ts";
import { termSchema } from "../schemas/term.ts";
import { thresholdSchema } from "../schemas/threshold.ts";
import { questionItem } from "./questions.ts";

/** Every published entry is spelt out key by key: what is not here cannot leak. */
const page = webAddress.describe("Page de ce site sur le sujet.");
const jurisdiction = slug
  .describe("Droit dont il s’agit : « france », « quebec ».")
  .meta({ example: "france" });
const groups = z
  .array(z.strictObject({ title: prose, fields: z.array(questionItem).min(1) }))
  .min(1)
  .describe("Les questions, dans l’ordre, par groupes.");

export const ruleItem = z.strictObject({ ...ruleSchema.shape, jurisdiction });

export const rateItem = z.strictObject(rateFileSchema.shape);

export const thresholdItem = z.strictObject({ ...thresholdSchema.shape, jurisdiction });

export const sourceItem = z.strictObject({
  ...sourceSchema.shape,
  code: prose.describe("Nom complet du texte."),
  shortCode: prose.describe("Abréviation usuelle du texte."),
  citation: prose.describe("La citation en une ligne."),
  url: webAddress.describe("L’article sur le site officiel s’il est connu, sinon le texte."),
  page,
});

const { id, title, shortTitle, description, stage, minutes, checkedOn, sources } =
  letterSchema.shape;
export const letterItem = z.strictObject({
  ...{ id, title, shortTitle, description, jurisdiction, stage, minutes, checkedOn, sources },
  page,
  blank: z
    .strictObject({ pdf: webAddress, docx: webAddress, txt: webAddress })
    .describe("Les modèles vierges à télécharger."),
  groups,
});

export const mediatorItem = z.strictObject({
  ...mediatorSchema.shape,
  address: mediatorSchema.shape.address.describe(
    "Adresse postale, une ligne par élément ; null tant qu’elle n’est pas recoupée (publishable).",
  ),
  page: page.nullable().describe("Page de sa notice ; null quand aucune ne peut être faite."),
});

export const termItem = z.strictObject({ ...termSchema.shape, page });

export const calculatorItem = z.strictObject({
  id: slug,
  title: prose,
  shortTitle: prose,
  description: prose,
  page,
  rules: z.array(slug).describe("Règles lues par le calculateur."),
  rates: z.array(slug).describe("Taux lus par le calculateur."),
  thresholds: z.array(slug).describe("Seuils lus par le calculateur."),
  sources: z
    .array(slug)
    .describe("Sources citées, hors celles des règles, des taux et des seuils."),
  groups,
});
