import { type Document, isScalar, LineCounter, parseDocument } from "yaml";
import { type LetterFrontMatter, letterSchema } from "../../schemas/letter.ts";
import type { SourceFile } from "./error.ts";
import { explainIssue } from "./schema-issue.ts";
import type { Line } from "./syntax.ts";

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

function locate(document: Document, path: readonly Key[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}

function scalarLine(document: Document, path: readonly Key[], base: number): Line {
  const node = document.getIn(path, true);
  const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
  const text = isScalar(node) ? String(node.value) : "";
  return { text, offset: base + locate(document, path) + (quoted ? 1 : 0) };
}

/** Splits a letter and checks its front matter against the schema. */
export function readFrontMatter(source: SourceFile): FrontMatter {
  const end = source.text.indexOf(`\n${fence}`, fence.length - 1);
  if (!source.text.startsWith(fence) || end < 0)
    throw source.error(
      0,
      "en-tête absent ou jamais fermé",
      "Commencez le fichier par une ligne ---, puis l’en-tête YAML, puis une ligne ---.",
    );
  const base = fence.length;
  const document = parseDocument(source.text.slice(base, end + 1), {
    lineCounter: new LineCounter(),
  });
  const [broken] = document.errors;
  if (broken)
    throw source.error(
      base + broken.pos[0],
      `YAML illisible (${broken.code})`,
      "Vérifiez l’indentation, et mettez entre guillemets un texte qui contient « : » ou « # ».",
    );
  const result = letterSchema.safeParse(document.toJS());
  if (!result.success)
    throw explainIssue(source, result.error.issues, (path) => base + locate(document, path));
  const start = end + 1 + fence.length;
  return {
    data: result.data,
    at: (path) => base + locate(document, path),
    line: (path) => scalarLine(document, path, base),
    body: { text: source.text.slice(start), offset: start },
  };
}
