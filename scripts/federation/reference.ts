import { z } from "zod";
import { federationSchema } from "../../src/schemas/federation.ts";

/** The part of JSON Schema that the reference reads. */
interface Node {
  type?: string;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  propertyNames?: Node;
  additionalProperties?: Node | boolean;
}

const kinds: Record<string, string> = {
  string: "texte",
  boolean: "`true` ou `false`",
  array: "liste",
  object: "groupe de clés",
  integer: "nombre entier",
  number: "nombre",
};

const code = (value: unknown) => `\`${String(value)}\``;

/** What may be written under a key. */
function kindOf(node: Node): string {
  const among = node.enum ?? node.items?.enum;
  if (among) return `${node.items ? "liste, parmi " : ""}${among.map(code).join(", ")}`;
  if (node.propertyNames?.enum)
    return `texte par clé, parmi ${node.propertyNames.enum.map(code).join(", ")}`;
  return kinds[node.type ?? ""] ?? "valeur";
}

interface Row {
  key: string;
  kind: string;
  needed: boolean;
  words: string;
}

/** One row a key, those of a group after it. */
function rowsOf(node: Node, path: string): Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, inner]) => {
    const key = path === "" ? name : `${path}.${name}`;
    const needed = (node.required ?? []).includes(name) && inner.default === undefined;
    const inside = inner.type === "array" ? inner.items : inner;
    return [
      { key, kind: kindOf(inner), needed, words: inner.description ?? "" },
      ...(inside?.properties ? rowsOf(inside, inner.type === "array" ? `${key}[]` : key) : []),
    ];
  });
}

/** The contributor's reference of `federation.yaml`, in Markdown, made from the schema. */
export function federationReference(): string {
  const schema = z.toJSONSchema(federationSchema, { io: "input" }) as Node;
  const rows = rowsOf(schema, "").map(
    ({ key, kind, needed, words }) =>
      `| \`${key}\` | ${needed ? "oui" : ""} | ${kind} | ${words.replaceAll("|", "\\|")} |`,
  );
  return [
    "# Une fédération est un dossier",
    "",
    "<!-- Écrit par « npm run federation -- reference ». Ne pas modifier à la main. cspell:ignore mediators -->",
    "",
    "`npm run federation -- init mon-identifiant` pose les questions utiles et écrit le dossier. Une erreur arrête la construction en disant le fichier, la ligne, la clé et ce qu’il faut écrire.",
    "",
    "| Dans le dossier | Ce que c’est |",
    "| --- | --- |",
    "| `federation.yaml` | le nom, les couleurs, le médiateur, ce que le site montre : les clés sont ci-dessous |",
    "| `logo.svg`, `logo-sombre.svg` | le logo, nommé par `logo` |",
    "| `guides/france/*.mdx` | des guides en plus ; le même nom de fichier qu’un guide du site le remplace |",
    "| `letters/france/*.md` | des lettres en plus ; le même `id` qu’une lettre du site la remplace |",
    "| `mediators/*.yaml` | un médiateur à vous, avec ses prix négociés ; le même `id` qu’un médiateur du site le remplace |",
    "",
    "## Les clés de `federation.yaml`",
    "",
    "| Clé | Nécessaire | Valeur | À quoi elle sert |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "## Les couleurs",
    "",
    "Une seule suffit : `colours.light.accent`. Le reste en découle, lisible dans les deux thèmes. Une couleur trop proche de son fond est refusée, avec la plus proche qui convienne. Le texte courant et les liens ont un contraste de 7 au moins, le texte secondaire de 4,5.",
    "",
  ].join("\n");
}
