import { stringify } from "yaml";
import { defaultColours, nearestPassing, parseHex, readable } from "../../src/federation/colour.ts";

/** What `init` asks. */
export interface Answers {
  name: string;
  tagline: string;
  url: string;
  publisher: string;
  colour: string;
  mediator: string;
}

/** A question of `init`: its flag, what it asks, and what an empty answer means. */
export const questions: {
  key: keyof Answers;
  flag: string;
  ask: string;
  fallback: (answers: Partial<Answers>, id: string) => string;
}[] = [
  { key: "name", flag: "nom", ask: "Nom du site", fallback: (_, id) => id },
  {
    key: "tagline",
    flag: "phrase",
    ask: "Ce que fait le site, en une phrase",
    fallback: () => "Régler un litige avec un client, quand on est à son compte.",
  },
  {
    key: "url",
    flag: "adresse",
    ask: "Adresse publique, dossier compris",
    fallback: (_, id) => `https://${id}.example`,
  },
  {
    key: "publisher",
    flag: "editeur",
    ask: "Qui publie",
    fallback: ({ name }, id) => name ?? id,
  },
  {
    key: "colour",
    flag: "couleur",
    ask: "Couleur des liens et des boutons (#rrggbb)",
    fallback: () => "",
  },
  {
    key: "mediator",
    flag: "mediateur",
    ask: "Identifiant du médiateur des membres (content/mediators/), ou rien",
    fallback: () => "",
  },
];

/** A new host's file, and what to say of what was changed in the answers. */
export function newHost(id: string, answers: Answers): { yaml: string; remarks: string[] } {
  const remarks: string[] = [];
  const { paper, surface } = defaultColours.light;
  const given = answers.colour === "" ? undefined : parseHex(answers.colour);
  if (answers.colour !== "" && !given)
    remarks.push(
      `« ${answers.colour} » n’est pas une couleur : le site garde la sienne. Écrivez-la en six chiffres, par exemple #0b5d57, sous colours.light.accent.`,
    );
  const accent = given && nearestPassing(given, [paper, surface], readable);
  if (accent && accent !== given)
    remarks.push(
      `${given} ne se lit pas assez sur le fond de page : ${accent}, la plus proche qui convienne, est prise à sa place.`,
    );
  const host = {
    id,
    name: answers.name,
    tagline: answers.tagline,
    url: answers.url.replace(/\/+$/, ""),
    publisher: answers.publisher,
    ...(accent ? { colours: { light: { accent } } } : {}),
    ...(answers.mediator
      ? {
          mediator: {
            id: answers.mediator,
            note: "La convention de la fédération couvre ses membres.",
          },
        }
      : {}),
  };
  const yaml = `# Les autres clés : content/federations/README.md\n${stringify(host, { lineWidth: 0 })}`;
  return { yaml, remarks };
}
