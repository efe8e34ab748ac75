import type { z } from "zod";
import { pathOf } from "../federation/paths.ts";
import { isPublishable } from "../schemas/mediator.ts";
import type { Facts } from "./facts.ts";
import {
  calculatorItem,
  letterItem,
  mediatorItem,
  rateItem,
  ruleItem,
  sourceItem,
  termItem,
  thresholdItem,
} from "./items.ts";
import { publishedGroups } from "./questions.ts";

/** One file of data: its name, its words, the schema of an entry, and how entries are made. */
export interface Resource {
  id: string;
  title: string;
  description: string;
  item: z.ZodType<{ id: string }>;
  entries(facts: Facts): unknown[];
}

/** Every resource, in the order of the page that documents them. */
export const resources: readonly Resource[] = [
  {
    id: "regles",
    title: "Règles",
    description:
      "Les délais : ce qui les fait partir, leur durée, la manière de compter, les versions dans le temps.",
    item: ruleItem,
    entries: ({ register, jurisdictions }) =>
      [...register.rules.values()].map((rule) => ({
        ...rule,
        jurisdiction: jurisdictions.get(rule.id),
      })),
  },
  {
    id: "taux",
    title: "Taux",
    description: "Le taux de l’intérêt légal et le taux de la BCE, semestre par semestre.",
    item: rateItem,
    entries: ({ register }) => [...register.rates.values()],
  },
  {
    id: "seuils",
    title: "Seuils",
    description:
      "Les nombres que la loi fixe : plafonds, limites, sommes forfaitaires, avec leurs valeurs dans le temps.",
    item: thresholdItem,
    entries: ({ register, jurisdictions }) =>
      [...register.thresholds.values()].map((threshold) => ({
        ...threshold,
        jurisdiction: jurisdictions.get(threshold.id),
      })),
  },
  {
    id: "sources",
    title: "Sources",
    description:
      "Les articles de loi : citation, résumé avec nos mots, lien officiel, dates de lecture et de contrôle.",
    item: sourceItem,
    entries: ({ register, absolute }) =>
      [...register.sources.values()].map((source) => ({
        ...source,
        page: `${absolute("textes/")}#${source.id}`,
      })),
  },
  {
    id: "lettres",
    title: "Lettres",
    description: "Les lettres et leurs questions : type, libellé, choix possibles. Sans le modèle.",
    item: letterItem,
    entries: ({ register, absolute }) =>
      [...register.letters.values()].map(({ file, data }) => {
        const { id, title, shortTitle, description, stage, minutes, checkedOn, sources } = data;
        const path = pathOf("lettre", id);
        const blank = (extension: string) => absolute(`${path}modele.${extension}`);
        return {
          ...{ id, title, shortTitle, description, stage, minutes, checkedOn, sources },
          jurisdiction: file.split("/")[2],
          page: absolute(path),
          blank: { pdf: blank("pdf"), docx: blank("docx"), txt: blank("txt") },
          groups: publishedGroups(data.groups),
        };
      }),
  },
  {
    id: "mediateurs",
    title: "Médiateurs",
    description:
      "Les médiateurs de la consommation : secteurs, présence sur la liste officielle, preuves. L’adresse seulement si elle est recoupée.",
    item: mediatorItem,
    entries: ({ register, absolute }) =>
      [...register.mediators.values()].map((mediator) => ({
        ...mediator,
        address: isPublishable(mediator) ? mediator.address : null,
        page: isPublishable(mediator) ? absolute(pathOf("mediateur", mediator.id)) : null,
      })),
  },
  {
    id: "lexique",
    title: "Lexique",
    description: "Les mots du droit, définis en une ou deux phrases.",
    item: termItem,
    entries: ({ register, absolute }) =>
      [...register.terms.values()].map((term) => ({
        ...term,
        page: `${absolute("lexique/")}#${term.id}`,
      })),
  },
  {
    id: "calculateurs",
    title: "Calculateurs",
    description:
      "Les calculateurs : leurs questions, les règles, les taux et les seuils qu’ils lisent.",
    item: calculatorItem,
    entries: ({ calculators, absolute }) =>
      calculators.map(({ id, title, shortTitle, description, calculator }) => {
        const { groups, rules, rates, thresholds, sources } = calculator;
        const page = absolute(pathOf("calcul", id));
        const reads = { rules, rates, thresholds, sources };
        return { id, title, shortTitle, description, page, ...reads, groups };
      }),
  },
];

/** The resource of that name. @throws Error when there is none */
export function resourceOf(id: string | undefined): Resource {
  const found = resources.find((resource) => resource.id === id);
  if (!found) throw new Error(`Données ouvertes : ressource inconnue « ${id} ».`);
  return found;
}
