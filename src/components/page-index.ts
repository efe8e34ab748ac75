import { pathOf } from "../federation/paths.ts";
import type { Section } from "../federation/sections.ts";
import { typographFrench } from "../letters/typography.ts";
import { register } from "../register/index.ts";
import { calculators } from "./calculators.ts";
import { compliancePath, pageCheckPath } from "./compliance.ts";
import { noticeTitle, publishableMediators } from "./listed-mediators.ts";
import { otherQuestions, startPath } from "./orientation/nodes.ts";
import { federation } from "./site.ts";

/** A page of the site, for its social image and for `llms.txt`. */
export interface IndexedPage {
  path: string;
  title: string;
  description: string;
  /** The small line above the title. */
  kicker: string;
}

/** A page of a section that the host may not have. */
const inSection = (section: Section, ...pages: IndexedPage[]): IndexedPage[] =>
  register.sections.has(section) ? pages : [];

const pages: IndexedPage[] = [
  { path: "", title: federation.tagline, description: "", kicker: federation.name },
  {
    path: startPath,
    title: "Par où commencer ?",
    description: "Ce qui se passe avec votre client, et le plan qui y répond.",
    kicker: federation.name,
  },
  ...otherQuestions.map((question) => ({
    path: pathOf("depart", question.id),
    title: question.title,
    description: question.hint ?? `${question.answers.map(({ label }) => label).join(", ")}.`,
    kicker: "Par où commencer ?",
  })),
  ...[...register.orientation.plans.values()].map(({ id, title, answer }) => ({
    path: pathOf("depart", id),
    title,
    description: answer,
    kicker: "Votre plan",
  })),
  {
    path: "guides/",
    title: "Guides",
    description: "Ce qui se passe, ce que vous devez faire, et jusqu’à quand.",
    kicker: "Comprendre",
  },
  ...[...register.guides.values()].map(({ slug, data }) => ({
    path: pathOf("guide", slug),
    title: data.title,
    description: data.description,
    kicker: "Guide",
  })),
  {
    path: "calculer/",
    title: "Calculer",
    description: "Une date ou un montant, avec les étapes du calcul.",
    kicker: "Outils",
  },
  ...calculators.map(({ id, title, description }) => ({
    path: pathOf("calcul", id),
    title,
    description,
    kicker: "Calculateur",
  })),
  {
    path: "ecrire/",
    title: "Écrire",
    description: "Quelques questions, et la lettre est prête. Gratuit et sans compte.",
    kicker: "Outils",
  },
  ...[...register.letters.values()].map(({ data }) => ({
    path: pathOf("lettre", data.id),
    title: data.title,
    description: data.description,
    kicker: "Lettre",
  })),
  ...inSection(
    "mon-mediateur",
    {
      path: "mon-mediateur/",
      title: "Mon médiateur",
      description: "Les médiateurs de la consommation et la notice à afficher pour chacun.",
      kicker: "Outils",
    },
    {
      path: "mon-mediateur/cout/",
      title: "Ce que coûte un médiateur",
      description: "Les prix relevés des médiateurs, votre offre, et les autres voies.",
      kicker: "Mon médiateur",
    },
    ...publishableMediators.map((mediator) => ({
      path: pathOf("mediateur", mediator.id),
      title: noticeTitle(mediator.shortName),
      description: `Affiches, cartes, badge et mentions pour indiquer à vos clients le médiateur ${mediator.name}.`,
      kicker: "Mon médiateur",
    })),
    {
      path: pathOf("mediateur", "autre"),
      title: "La notice de mon médiateur",
      description: "Affiches, cartes, badge et mentions pour un médiateur que vous saisissez.",
      kicker: "Mon médiateur",
    },
    {
      path: compliancePath,
      title: "Suis-je en règle ?",
      description:
        "Médiation de la consommation : ce qui vous manque, avec l’article et le remède.",
      kicker: "Mon médiateur",
    },
    {
      path: pageCheckPath,
      title: "Vérifier ma page",
      description: "Collez vos conditions ou votre page : ce qui manque ou ne doit plus y être.",
      kicker: "Mon médiateur",
    },
  ),
  {
    path: "textes/",
    title: "Textes",
    description: "Les articles sur lesquels ce site s’appuie, et quand ils ont été relus.",
    kicker: "Sources",
  },
  ...inSection("lexique", {
    path: "lexique/",
    title: "Lexique",
    description: "Les mots du droit, expliqués.",
    kicker: "Sources",
  }),
  ...inSection("ce-qui-change", {
    path: "ce-qui-change/",
    title: "Ce qui change",
    description: "Les textes qui changent, et ce que vous devez faire.",
    kicker: "Sources",
  }),
  ...inSection("mentions-legales", {
    path: "mentions-legales/",
    title: "Mentions légales",
    description: `Qui publie et qui héberge ${federation.name}.`,
    kicker: federation.name,
  }),
  {
    path: "rechercher/",
    title: "Rechercher",
    description: "Chercher dans le site.",
    kicker: "Outils",
  },
  {
    path: "confidentialite/",
    title: "Confidentialité",
    description: "Rien de ce que vous saisissez ne quitte votre appareil. Comment le vérifier.",
    kicker: federation.name,
  },
  {
    path: "donnees/",
    title: "Données ouvertes",
    description: "Les règles, les taux et les sources de ce site en JSON, à réutiliser librement.",
    kicker: "Sources",
  },
  {
    path: "integrer/",
    title: "Intégrer un outil",
    description:
      "Un calculateur, une lettre ou une notice dans une page de votre site, à vos couleurs.",
    kicker: "Outils",
  },
];

/** Every page of the site, in the order in which a reader would want them. */
export const pageIndex: IndexedPage[] = pages.map((page) => ({
  ...page,
  title: typographFrench(page.title),
  description: typographFrench(page.description),
}));
