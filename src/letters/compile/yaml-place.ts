import { type Document, parseDocument } from "yaml";
import type { SourceFile } from "./error.ts";

/**
 * Parses the YAML that stands in `source` from one offset to another.
 * @throws LetterError at the first thing that is not YAML
 */
export function parseYaml(source: SourceFile, from: number, to: number): Document {
  const document = parseDocument(source.text.slice(from, to));
  const [broken] = document.errors;
  if (broken)
    throw source.error(
      from + broken.pos[0],
      `YAML illisible (${broken.code})`,
      "Vérifiez l’indentation, et mettez entre guillemets un texte qui contient « : » ou « # ».",
    );
  return document;
}

/** Offset in the YAML of the value at this path; of the nearest enclosing one when it is absent. */
export function locate(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: number[] } | undefined;
    if (node?.range) return node.range[0] ?? 0;
  }
  return 0;
}
