import type { NoticeWords } from "../../schemas/notice-words.ts";
import type { Notice } from "./notice.ts";
import type { Palette } from "./palette.ts";
import { type PrintId, printIds } from "./print-ids.ts";
import { signatureHtml } from "./signature.ts";
import { noticeSnippet, styledSnippet } from "./snippet.ts";
import { type WordingId, wording } from "./wordings.ts";
import { wordpressBlocks } from "./wordpress.ts";

/** What is done with a form, in the order of the page and of the archive. */
export const formGroups = [
  { id: "imprimer", title: "À imprimer", folder: "a-imprimer" },
  { id: "site", title: "À coller sur votre site", folder: "a-coller-sur-votre-site" },
  { id: "documents", title: "À copier dans vos documents", folder: "a-copier-dans-vos-documents" },
  { id: "dire", title: "À dire", folder: "a-dire" },
] as const;
export type FormGroupId = (typeof formGroups)[number]["id"];

interface FormBase {
  group: FormGroupId;
  title: string;
  /** Where it goes, in a sentence. */
  where: string;
  /** Register ids of the articles that ask for it, or allow it. */
  sources: readonly string[];
  /** Name of its file. */
  file: string;
  type: string;
}

/** A form of the notice: a piece to print, a badge in French, or a text. */
export type NoticeForm = FormBase &
  (
    | { kind: "print"; id: PrintId }
    | { kind: "badge"; id: "badge-png" | "badge-svg" }
    | {
        kind: "text";
        id: string;
        /** `true` for code, shown as it is pasted. */
        code: boolean;
        write: (notice: Notice, words: NoticeWords, palette: Palette) => string;
      }
  );
export type TextForm = Extract<NoticeForm, { kind: "text" }>;
export type FileForm = Exclude<NoticeForm, TextForm>;

/** The mediator must be named, and where; failing these supports, by any other suitable means. */
const duty = ["conso-l616-1", "conso-r616-1"] as const;
const otherMeans = ["conso-r616-1"] as const;
const beforeContract = ["conso-l111-1", "conso-r111-1"] as const;
const inContract = [...duty, "conso-l211-3"] as const;

const prints: Record<PrintId, { title: string; where: string }> = {
  "affiche-a4": {
    title: "Affiche A4 (PDF)",
    where: "Dans la boutique, l’atelier ou le lieu où vous recevez vos clients.",
  },
  "affiche-a5": {
    title: "Petite affiche A5 (PDF)",
    where: "Près de la caisse, sur un stand ou dans un véhicule.",
  },
  "affiche-a3": {
    title: "Grande affiche A3 (PDF)",
    where: "Dans une salle ou une vitrine, lisible de loin.",
  },
  cartes: {
    title: "Cartes à remettre (PDF)",
    where: "Dix cartes de 85 sur 55 mm par feuille A4, à couper selon les traits.",
  },
  autocollant: {
    title: "Autocollant de vitrine (PDF)",
    where: "Rond de 10 cm, à confier à un imprimeur : il coupe sur le trait rose.",
  },
};

const print = (id: PrintId): NoticeForm => ({
  kind: "print",
  id,
  group: "imprimer",
  ...prints[id],
  sources: otherMeans,
  file: `${id}.pdf`,
  type: "application/pdf",
});

const plainText = "text/plain;charset=utf-8";

function text(
  id: string,
  group: FormGroupId,
  from: WordingId,
  about: { title: string; where: string; sources: readonly string[] },
): NoticeForm {
  return {
    kind: "text",
    id,
    group,
    ...about,
    file: `${id}.txt`,
    type: plainText,
    code: false,
    write: (notice, words) => wording(from, notice, words),
  };
}

function code(
  id: string,
  group: FormGroupId,
  extension: "html" | "txt",
  about: { title: string; where: string; sources: readonly string[] },
  write: TextForm["write"],
): NoticeForm {
  const type = extension === "html" ? "text/html;charset=utf-8" : plainText;
  return {
    kind: "text",
    id,
    group,
    ...about,
    file: `${id}.${extension}`,
    type,
    code: true,
    write,
  };
}

/** Every form of a notice, in the order of the page and of the archive. */
export const noticeForms: readonly NoticeForm[] = [
  ...printIds.map(print),
  {
    kind: "badge",
    id: "badge-png",
    group: "imprimer",
    title: "Badge (image PNG)",
    where: "Sur un devis, une facture ou au comptoir, imprimé en 9 cm de large. En français.",
    sources: otherMeans,
    file: "badge.png",
    type: "image/png",
  },
  {
    kind: "badge",
    id: "badge-svg",
    group: "imprimer",
    title: "Badge (dessin SVG)",
    where: "Pour un imprimeur ou votre site : il reste net à toute taille. En français.",
    sources: otherMeans,
    file: "badge.svg",
    type: "image/svg+xml",
  },
  code(
    "page",
    "site",
    "html",
    {
      title: "Code HTML",
      where:
        "À coller dans une page visible, par exemple « Mentions légales » ou « Contact » : il prend l’allure de votre site.",
      sources: duty,
    },
    noticeSnippet,
  ),
  code(
    "page-mise-en-forme",
    "site",
    "html",
    {
      title: "Code HTML mis en forme",
      where: "Le même, avec son encadré et ses couleurs, pour une page qui n’en a pas.",
      sources: duty,
    },
    styledSnippet,
  ),
  code(
    "wordpress",
    "site",
    "txt",
    {
      title: "Bloc WordPress",
      where: "À coller dans l’éditeur de WordPress : il y reconnaît un groupe de paragraphes.",
      sources: duty,
    },
    wordpressBlocks,
  ),
  text("texte-du-site", "site", "website", {
    title: "Texte pour votre site",
    where: "Si votre outil n’accepte pas de code.",
    sources: duty,
  }),
  text("conditions-generales", "documents", "terms", {
    title: "Clause de vos conditions générales",
    where: "Dans vos conditions générales de vente ou de service, et dans tout contrat écrit.",
    sources: inContract,
  }),
  text("bon-de-commande", "documents", "order", {
    title: "Ligne de vos bons de commande",
    where: "Au pied du bon, avant la signature.",
    sources: duty,
  }),
  text("devis-et-factures", "documents", "quote", {
    title: "Mention de vos devis et factures",
    where:
      "Sur un devis, elle informe le client avant le contrat. Sur une facture, aucun texte ne la demande : elle rappelle.",
    sources: beforeContract,
  }),
  text("signature-de-courriel", "documents", "email", {
    title: "Signature de courriel, texte",
    where: "Sous votre nom, quand vous vendez par courriel sans site ni conditions générales.",
    sources: otherMeans,
  }),
  code(
    "signature-html",
    "documents",
    "html",
    {
      title: "Signature de courriel, HTML",
      where: "La même avec un lien, pour un logiciel qui accepte le code.",
      sources: otherMeans,
    },
    signatureHtml,
  ),
  text("profil-en-ligne", "documents", "profile", {
    title: "Profil sur une place de marché ou un réseau social",
    where: "Dans la présentation de votre activité, là où vos clients vous trouvent.",
    sources: otherMeans,
  }),
  text("message-vocal", "dire", "voice", {
    title: "Message d’accueil ou réponse au téléphone",
    where: "À lire ou à enregistrer ; l’adresse du site est écrite comme elle se dit.",
    sources: otherMeans,
  }),
];

/** The register ids that the forms cite, once each. */
export const formSources: readonly string[] = [
  ...new Set(noticeForms.flatMap(({ sources }) => sources)),
];
