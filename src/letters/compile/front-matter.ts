import { type Document, isScalar } from "yaml";
import { type LetterFrontMatter, letterSchema } from "../../schemas/letter.ts";
import { settleGroups } from "./country.ts";
import type { SourceFile } from "./error.ts";
import { explainIssue } from "./schema-issue.ts";
import { explainUnknownUse, mergeSharedFields, type SharedDefinitions } from "./shared-fields.ts";
import type { Line } from "./syntax.ts";
import { locate, parseYaml } from "./yaml-place.ts";

type Key = string | number;

/** The front matter of a letter, able to say where each of its keys stands. */
export interface FrontMatter {
  data: LetterFrontMatter;
  /** Offset of the value at this path; of the nearest enclosing one when it is absent. */
  at(path: readonly Key[]): number;
  /** The text of a one-line string as the template language reads it. */
  line(path: readonly Key[]): Line;
  body: Line;
}

const fence = "---\n";

function scalarLine(document: Document, path: readonly Key[], base: number): Line {
  const node = document.getIn(path, true);
  const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
  const text = isScalar(node) ? String(node.value) : "";
  return { text, offset: base + locate(document, path) + (quoted ? 1 : 0) };
}

/** Splits a letter, brings in its shared questions and checks its front matter against the schema. */
export function readFrontMatter(source: SourceFile, shared: SharedDefinitions): FrontMatter {
  const end = source.text.indexOf(`\n${fence}`, fence.length - 1);
  if (!source.text.startsWith(fence) || end < 0)
    throw source.error(
      0,
      "en-tête absent ou jamais fermé",
      "Commencez le fichier par une ligne ---, puis l’en-tête YAML, puis une ligne ---.",
    );
  const base = fence.length;
  const document = parseYaml(source, base, end + 1);
  const at = (path: readonly Key[]): number => base + locate(document, path);
  const merged = mergeSharedFields(document.toJS(), shared, (use) => {
    const { what, how } = explainUnknownUse(use);
    return source.error(at(use.path), what, how);
  });
  const result = letterSchema.safeParse(merged);
  if (!result.success) throw explainIssue(source, result.error.issues, at);
  const start = end + 1 + fence.length;
  return {
    data: { ...result.data, groups: settleGroups(result.data.groups, source.file) },
    at,
    line: (path) => scalarLine(document, path, base),
    body: { text: source.text.slice(start), offset: start },
  };
}
