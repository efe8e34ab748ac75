import { z } from "zod";
import { prose, slug, webAddress } from "./common.ts";
import { noticeLanguages } from "./notice-words.ts";

/** A colour as style sheets write it. */
const colour = z
  .string()
  .regex(/^#[\da-f]{6}$/i, "attend une couleur en six chiffres, par exemple #0b5d57")
  .meta({ example: "#0b5d57" });

const fileName = z
  .string()
  .regex(/^[a-z0-9-]+\.(svg|png|webp)$/, "attend un fichier .svg, .png ou .webp de ce dossier")
  .meta({ example: "logo.svg" });

const email = z
  .string()
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "attend une adresse électronique")
  .meta({ example: "contact@exemple.fr" });

/** The colours of one theme; what is left out follows from the accent, or is the site's own. */
const themeSchema = z.strictObject({
  accent: colour.describe("Couleur des liens, des boutons et du fil."),
  "on-accent": colour.optional().describe("Texte posé sur l'accent."),
  tint: colour.optional().describe("Fond des encarts ; sans elle, une teinte pâle de l'accent."),
  paper: colour.optional().describe("Fond de la page."),
  surface: colour.optional().describe("Fond des champs et des feuilles."),
  ink: colour.optional().describe("Texte."),
  muted: colour.optional().describe("Texte secondaire."),
});

/** The countries whose law the site tells. */
export const jurisdictions = ["france", "quebec", "autres"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

/** Every text that a host may say in its own words. */
export const wordKeys = [
  "accueil.titre",
  "accueil.chapeau",
  "accueil.description",
  "guides.chapeau",
  "calculer.chapeau",
  "ecrire.chapeau",
  "pied.avertissement",
] as const;
export type WordKey = (typeof wordKeys)[number];

/** A host of the site (`content/federations/<id>/federation.yaml`); the default one is ours. */
export const federationSchema = z.strictObject({
  id: slug.describe("Nom du dossier."),
  example: z
    .boolean()
    .default(false)
    .describe("Vrai pour une fédération inventée : le site le dit et n'est pas indexé."),
  name: prose.describe("Nom du site, tel qu'il paraît dans l'en-tête."),
  shortName: prose.optional().describe("Nom court, à la fin du titre des pages."),
  tagline: prose.describe("Une phrase qui dit ce que fait le site."),
  url: webAddress
    .refine((url) => !url.endsWith("/"), "attend une adresse sans barre finale")
    .describe(
      "Adresse publique, dossier compris, sans barre finale ; SITE_URL et BASE_PATH la remplacent au moment de construire.",
    ),
  publisher: prose.describe("Qui publie, pour les métadonnées."),
  logo: z
    .strictObject({
      light: fileName.describe("Pour fond clair : 20 ko au plus, sans script ni lien."),
      dark: fileName.optional().describe("Pour fond sombre ; sans lui, le même."),
      alt: prose.describe("Ce que dit le logo, pour qui ne le voit pas."),
    })
    .optional()
    .describe("Fichiers de ce dossier."),
  colours: z
    .strictObject({ light: themeSchema, dark: themeSchema.optional() })
    .optional()
    .describe(
      "Couleurs du thème clair et du thème sombre ; sans le second, il est déduit du premier.",
    ),
  contact: z
    .strictObject({
      label: prose.describe("À qui l'on s'adresse : « Service juridique »."),
      email: email.optional(),
      phone: prose.optional(),
      page: webAddress.optional(),
    })
    .optional()
    .describe("Où demander de l'aide, en pied de page."),
  legalNotice: z
    .strictObject({
      publisher: prose.describe("Nom et forme de l'éditeur."),
      address: prose.describe("Son siège."),
      contact: prose.describe("Comment le joindre."),
      director: prose.describe("Directeur ou directrice de la publication."),
      host: prose.describe("Nom, adresse et téléphone de l'hébergeur."),
    })
    .optional()
    .describe("La page « Mentions légales » ; sans elle, la page n'existe pas."),
  mediator: z
    .strictObject({
      id: slug.describe("Le médiateur des membres, de content/mediators/ ou de ce dossier."),
      note: prose.describe("Pour qui il est, et ce que la convention de la fédération couvre."),
    })
    .optional()
    .describe("Proposé d'abord dans les lettres, les notices et l'annuaire."),
  advantages: z
    .array(z.strictObject({ title: prose, text: prose, link: webAddress.optional() }))
    .default([])
    .describe("Ce que la fédération apporte à ses membres, sur l'accueil."),
  show: z
    .strictObject({
      jurisdictions: z
        .array(z.enum(jurisdictions))
        .min(1)
        .default([...jurisdictions])
        .describe("Pays montrés."),
      start: slug
        .optional()
        .describe("Première question de « Par où commencer ? » ; sans elle, celle du site."),
      stages: z.array(slug).optional().describe("Étapes montrées ; sans cette clé, toutes."),
      tools: z.array(slug).optional().describe("Calculateurs montrés ; sans cette clé, tous."),
      letters: z.array(slug).optional().describe("Lettres montrées ; sans cette clé, toutes."),
    })
    .default({ jurisdictions: [...jurisdictions] })
    .describe("Ce que le site montre."),
  words: z
    .partialRecord(z.enum(wordKeys), prose)
    .default({})
    .describe("Textes du site dits autrement, par clé."),
  noticeLanguages: z
    .array(z.enum(noticeLanguages))
    .default([...noticeLanguages])
    .describe("Langues des notices, en plus du français."),
  links: z
    .array(z.strictObject({ label: prose, url: webAddress }))
    .default([])
    .describe("Liens ajoutés en pied de page."),
});
export type Federation = z.output<typeof federationSchema>;
