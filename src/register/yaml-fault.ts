import type { YAMLError } from "yaml";

const meanings: Partial<Record<YAMLError["code"], string>> = {
  BAD_INDENT: "cette ligne n’est pas alignée avec celles de son groupe",
  BLOCK_AS_IMPLICIT_KEY:
    "un texte qui contient « : » ou qui continue une ligne doit être entre guillemets",
  BAD_SCALAR_START: "un texte qui commence par ce signe doit être entre guillemets",
  BAD_DQ_ESCAPE: "entre guillemets doubles, une barre oblique inversée s’écrit deux fois",
  DUPLICATE_KEY: "cette clé est donnée deux fois dans le même groupe",
  MISSING_CHAR: "il manque un signe : un guillemet, un crochet ou un deux-points",
  MULTILINE_IMPLICIT_KEY: "il manque un deux-points après la clé, ou un guillemet",
  TAB_AS_INDENT: "une tabulation commence la ligne ; employez des espaces",
  UNEXPECTED_TOKEN: "un signe est inattendu ici",
};

/** The line mended, when the fault has one usual remedy. */
function mended(code: YAMLError["code"], line: string): string | undefined {
  if (code === "TAB_AS_INDENT")
    return line.replace(/^\s+/, (space) => space.replaceAll("\t", "  "));
  const pair = /^(\s*(?:- )?[\w-]+:)\s+(.+)$/.exec(line);
  if (!pair) return undefined;
  const [, key, value = ""] = pair;
  if (code === "BLOCK_AS_IMPLICIT_KEY" || code === "BAD_SCALAR_START")
    return `${key} ${JSON.stringify(value.trim())}`;
  if (code === "MISSING_CHAR") {
    const open = /^["'[{]/.exec(value)?.[0];
    const closing = { '"': '"', "'": "'", "[": "]", "{": "}" }[open ?? ""];
    if (closing && !value.trimEnd().endsWith(closing)) return `${line.trimEnd()}${closing}`;
  }
  return undefined;
}

/** What makes YAML unreadable at one line, in French, and the line as it would be typed. */
export function explainYaml(error: YAMLError, line: string): { what: string; correction?: string } {
  const correction = mended(error.code, line)?.trim();
  return {
    what: `YAML illisible : ${meanings[error.code] ?? `erreur ${error.code}`}.`,
    ...(correction ? { correction } : {}),
  };
}
