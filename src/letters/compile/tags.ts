import type { SourceFile } from "./error.ts";
import type { PathSyntax, Tag, TestSyntax } from "./syntax.ts";

const path = "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?";
const outputPattern = new RegExp(`^(\\s*)(${path})\\s*(?:\\|\\s*([a-z_]+)\\s*)?$`);
const testPattern = new RegExp(`^(\\s*)(${path})\\s*(?:(==|!=)\\s*("[^"]*"|true|false)\\s*)?$`);
const forPattern = new RegExp(`^(\\s*)([a-z][a-z0-9_]*)\\s+in\\s+(${path})\\s*$`);

/** Reads what stands between `{{` and `}}`; `offset` is where it starts. */
export function readOutput(
  source: SourceFile,
  content: string,
  offset: number,
): { path: PathSyntax; filter?: string } {
  const match = outputPattern.exec(content);
  if (!match)
    throw source.error(
      offset - 2,
      `expression hors du langage « {{${content}}} »`,
      "Écrivez {{ champ }} ou {{ champ | filtre }}.",
    );
  const [, space = "", text = "", filter] = match;
  return { path: { text, offset: offset + space.length }, ...(filter && { filter }) };
}

function readTest(source: SourceFile, content: string, offset: number): TestSyntax {
  const match = testPattern.exec(content);
  if (!match)
    throw source.error(
      offset + (/^\s*/.exec(content)?.[0].length ?? 0),
      `comparaison trop complexe ou mal écrite « ${content.trim()} »`,
      'Écrivez un seul test : {% if champ %}, {% if champ == "valeur" %} ou {% if champ != "valeur" %} ; pour deux tests, placez un {% if %} dans l’autre.',
    );
  const [, space = "", text = "", operator, literal] = match;
  const at = offset + space.length;
  const value =
    literal === undefined
      ? {}
      : { literal: /^"/.test(literal) ? literal.slice(1, -1) : literal === "true" };
  return {
    offset: at,
    path: { text, offset: at },
    ...(operator && { operator: operator as "==" | "!=" }),
    ...value,
  };
}

/** Reads what stands between `{%` and `%}`; `offset` is where it starts. */
export function readTag(source: SourceFile, content: string, offset: number): Tag {
  const match = /^(\s*)([^\s]*)/.exec(content);
  const start = match?.[0].length ?? 0;
  const word = match?.[2] ?? "";
  const at = offset - 2;
  const rest = content.slice(start);
  if (word === "if" || word === "elsif") {
    const test = readTest(source, rest, offset + start);
    return word === "if" ? { kind: word, offset: at, test } : { kind: word, offset: at, test };
  }
  if (word === "else" || word === "endif" || word === "endfor") {
    if (rest.trim() !== "")
      throw source.error(at, `texte en trop dans « {%${content}%} »`, `Écrivez {% ${word} %}.`);
    return word === "else" ? { kind: word, offset: at } : { kind: word, offset: at };
  }
  if (word === "for") {
    const loop = forPattern.exec(rest);
    if (!loop)
      throw source.error(
        at,
        `boucle mal écrite « {%${content}%} »`,
        "Écrivez {% for facture in factures %}.",
      );
    const item = loop[2] ?? "";
    const text = loop[3] ?? "";
    return {
      kind: "for",
      offset: at,
      item,
      path: { text, offset: offset + start + rest.lastIndexOf(text) },
    };
  }
  throw source.error(
    at,
    `balise inconnue « ${word} »`,
    "Les seules balises sont if, elsif, else, endif, for et endfor.",
  );
}
