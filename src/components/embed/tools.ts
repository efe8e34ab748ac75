import { pathOf } from "../../federation/paths.ts";
import { typographFrench } from "../../letters/typography.ts";
import { register } from "../../register/index.ts";
import { calculators } from "../calculators.ts";
import { noticeTitle, publishableMediators } from "../listed-mediators.ts";
import { describeQuestion, startPath, titleOfQuestion } from "../orientation/nodes.ts";
import { href } from "../site.ts";

/** A tool that another site may show in its own page. */
export interface EmbeddedTool {
  /** How the snippet names it, and its folder: `integrer/<id>/`. */
  id: string;
  kind: "depart" | "calcul" | "lettre" | "notice";
  /** Its calculator, letter or mediator; none for the notice typed by hand. */
  of?: string;
  title: string;
  description: string;
  /** Path of its own page on the site, below the base. */
  page: string;
}

/** The kinds as a list names them, in its order. */
export const kindTitles: Record<EmbeddedTool["kind"], string> = {
  depart: "Par où commencer\u202f?",
  calcul: "Calculateurs",
  lettre: "Lettres et documents",
  notice: "Notices de médiateur",
};

/** Folders of the embeds that hold something else than a tool. */
const reserved = ["oembed", "wordpress"];

const start = register.orientation.questions.get(register.orientation.start);
const found: EmbeddedTool[] = [
  ...(start
    ? [
        {
          id: "par-ou-commencer",
          kind: "depart" as const,
          title: titleOfQuestion(start),
          description: describeQuestion(start),
          page: startPath,
        },
      ]
    : []),
  ...calculators.map(({ id, title, description }) => ({
    id,
    kind: "calcul" as const,
    of: id,
    title,
    description,
    page: pathOf("calcul", id),
  })),
  ...[...register.letters.values()].map(({ data: { id, title, description } }) => ({
    id,
    kind: "lettre" as const,
    of: id,
    title: typographFrench(title),
    description: typographFrench(description),
    page: pathOf("lettre", id),
  })),
  ...(register.sections.has("mon-mediateur")
    ? [
        {
          id: "notice",
          kind: "notice" as const,
          title: "La notice de mon médiateur",
          description:
            "Saisissez les coordonnées de votre médiateur\u00a0: affiches, cartes, badge et mentions sont faits sur votre appareil.",
          page: pathOf("mediateur", "autre"),
        },
      ]
    : []),
  ...publishableMediators.map(({ id, name, shortName }) => ({
    id: `notice-${id}`,
    kind: "notice" as const,
    of: id,
    title: noticeTitle(shortName),
    description: `Affiches, cartes, badge et mentions pour indiquer à vos clients le médiateur ${name}.`,
    page: pathOf("mediateur", id),
  })),
];

const taken = new Set(reserved);

/** Every tool, under an id of its own: a second of the same name is told apart by its kind. */
export const embeddedTools: EmbeddedTool[] = found.map((tool) => {
  const id = taken.has(tool.id) ? `${tool.kind}-${tool.id}` : tool.id;
  if (taken.has(id)) throw new Error(`Deux outils à intégrer s’appellent « ${id} ».`);
  taken.add(id);
  return { ...tool, id };
});

/** Path of an embed below the base. */
export const embedPath = (id: string): string => `integrer/${id}/`;

/** Path of the description of an embed for programs (oEmbed). */
export const oembedPath = (id: string): string => `integrer/oembed/${id}.json`;

/** The tool whose own page is at this path, when it can be embedded. */
export const toolAt = (page: string): EmbeddedTool | undefined =>
  embeddedTools.find((tool) => tool.page === page);

/** Address of the embed of a letter, for the letters that follow another one in the same frame. */
export function embeddedLetterHref(letter: string): string {
  const { id } = embeddedTools.find(({ kind, of }) => kind === "lettre" && of === letter)!;
  return href(embedPath(id));
}

/** The tools by kind, as a list shows them. */
export const toolGroups = Object.entries(kindTitles).flatMap(([kind, title]) => {
  const tools = embeddedTools.filter((tool) => tool.kind === kind);
  return tools.length > 0 ? [{ title, tools }] : [];
});
