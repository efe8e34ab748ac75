import { typographFrench } from "../../letters/typography.ts";
import type { NoticeWords } from "../../schemas/notice-words.ts";
import { formGroups, type NoticeForm, noticeForms } from "./forms.ts";
import type { Notice } from "./notice.ts";

/** Who made the archive, and the page where it can be made again. */
export interface Origin {
  name: string;
  page: string;
}

/** Folder of a language: « 1-francais », « 2-english ». */
export function folderOf({ name }: NoticeWords, index: number): string {
  const plain = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return `${index + 1}-${plain}`;
}

/** A mark and line ends that every Windows editor understands. */
export function windowsText(text: string): string {
  return `\uFEFF${text.trimEnd().replace(/\r?\n/g, "\r\n")}\r\n`;
}

function entry({ title, where, sources, file }: NoticeForm, citations: Record<string, string>) {
  const articles = sources.map((id) => citations[id] ?? id).join(", ");
  return ["", `- ${title} (${file})`, `  ${where}`, `  Texte : ${articles}.`];
}

/**
 * LISEZ-MOI.txt: what the archive holds, where each file goes and which article asks for it.
 *
 * @param citations the articles as they are cited, by their register id
 */
export function readMe(
  { mediator, trader }: Notice,
  languages: readonly NoticeWords[],
  citations: Record<string, string>,
  origin: Origin,
): string {
  const said = [
    "Signez d’abord une convention avec ce médiateur, vous-même ou par votre fédération. Comparez",
    "ces coordonnées avec elle et avec la liste officielle : https://www.economie.gouv.fr/mediation-conso",
    "",
    "Nommez votre médiateur, de façon visible et lisible, sur votre site, vos conditions générales de",
    "vente ou de service et vos bons de commande ; sans ces supports, par tout autre moyen adapté.",
    "Si une réclamation n’a pas réglé un litige, donnez de nouveau ces coordonnées au client, par écrit.",
    "Ces notices s’adressent aux clients consommateurs, pas aux clients professionnels.",
  ];
  const forms = formGroups.flatMap(({ id, title, folder }) => [
    "",
    "",
    `${title} (dossier ${folder})`,
    ...noticeForms.filter(({ group }) => group === id).flatMap((form) => entry(form, citations)),
  ]);
  const typeset = (lines: string[]) => lines.map(typographFrench);
  return windowsText(
    [
      ...typeset(["La notice de votre médiateur de la consommation", ""]),
      ...(trader === undefined ? [] : [trader, ""]),
      mediator.name,
      ...mediator.address,
      mediator.website,
      "",
      ...typeset(said),
      "",
      ...typeset(["Un dossier par langue :"]),
      ...languages.map((words, index) => `- ${folderOf(words, index)}`),
      ...typeset(["Le badge n’existe qu’en français. Dans chaque dossier :"]),
      ...typeset(forms),
      "",
      "",
      ...typeset([`Fait avec ${origin.name} : ${origin.page}`]),
      ...typeset([
        "Ces textes informent et ne remplacent pas un conseil. Le droit change : refaites-les chaque année.",
      ]),
    ].join("\n"),
  );
}
