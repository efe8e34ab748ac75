import { z } from "zod";
import { prose } from "./common.ts";

/** Languages in which a notice can be made, the first being that of the law. */
export const noticeLanguages = ["fr", "en", "es", "de", "it", "nl"] as const;
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** Prose that holds exactly these places, each once: `{mediateur}`, `{entreprise}`… */
function template(...places: string[]) {
  return prose
    .superRefine((text, context) => {
      const found = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
      const list = (names: string[]) => names.map((name) => `{${name}}`).join(", ");
      const missing = places.filter((place) => !found.includes(place));
      const unknown = found.filter((name) => !places.includes(name));
      const faults = [
        ...(missing.length > 0 ? [`doit contenir ${list(missing)}`] : []),
        ...(unknown.length > 0 ? [`contient ${list(unknown)}, que rien ne remplit ici`] : []),
      ];
      if (faults.length > 0) context.addIssue({ code: "custom", message: faults.join(" ; ") });
    })
    .meta({ example: `Texte avec ${places.map((place) => `{${place}}`).join(" et ")}.` });
}

/** A text in the first person plural, and one that names the business. */
const twoVoices = (...places: string[]) =>
  z.strictObject({
    plain: template(...places).describe("Sans nom d'entreprise : « nous »."),
    named: template("entreprise", ...places).describe("Avec le nom de l'entreprise."),
  });

/** The line of a mediator's name, address and site, in full. */
const coordinates = "mediateur";

/** Everything that a notice says in one language (`content/notices/<language>.yaml`). */
export const noticeWordsSchema = z.strictObject({
  language: z.enum(noticeLanguages).describe("Code de la langue, comme dans le nom du fichier."),
  tag: z
    .string()
    .regex(/^[a-z]{2}-[A-Z]{2}$/, "attend une langue et un pays, comme fr-FR")
    .describe("Langue déclarée dans les PDF."),
  name: prose.describe("Nom de la langue, dans cette langue."),
  label: prose.describe("Nom de la notice : titre du bloc à coller sur un site."),
  poster: z.strictObject({
    documentTitle: template("mediateur").describe("Titre du fichier PDF de l'affiche."),
    title: prose.describe("Grand titre de l'affiche, en quatre ou cinq mots."),
    steps: z
      .array(z.strictObject({ title: prose, detail: prose }))
      .length(3)
      .describe("Réclamation écrite, médiateur gratuit dans l'année, juge toujours possible."),
    mediator: prose.describe("Titre du cadre où sont le nom, l'adresse et le site."),
    trader: prose.describe("Mot devant la ligne où écrire le nom de l'entreprise à la main."),
    foot: prose.describe("Pied de l'affiche : à qui elle s'adresse, et les articles."),
  }),
  card: z.strictObject({
    documentTitle: template("mediateur").describe("Titre du fichier PDF des cartes."),
    title: prose.describe("Titre de la carte et de l'autocollant."),
    terms: prose.describe("Gratuité, réclamation écrite, délai d'un an, juge : en deux phrases."),
  }),
  sticker: z.strictObject({
    documentTitle: template("mediateur").describe("Titre du fichier PDF de l'autocollant."),
    terms: prose.describe("Gratuité et réclamation écrite, en une phrase très courte."),
  }),
  texts: z.strictObject({
    website: twoVoices(coordinates).describe("Texte pour un site."),
    terms: twoVoices(coordinates).describe("Clause des conditions générales."),
    quote: twoVoices(coordinates).describe("Mention d'un devis ou d'une facture."),
    order: template(coordinates).describe("Ligne d'un bon de commande."),
    email: template(coordinates).describe("Ligne d'une signature de courriel."),
    profile: template(coordinates).describe("Texte d'un profil sur une plateforme."),
    voice: twoVoices("nom", "adresse", "site").describe("Message d'accueil téléphonique."),
  }),
  spoken: z.strictObject({
    www: prose.describe("« www », comme on le dit."),
    dot: prose.describe("Le point d'une adresse, comme on le dit."),
    hyphen: prose.describe("Le tiret d'une adresse, comme on le dit."),
    slash: prose.describe("La barre d'une adresse, comme on la dit."),
    other: prose.describe("Tout autre signe d'une adresse, comme on le dit."),
  }),
});

export type NoticeWords = z.output<typeof noticeWordsSchema>;
