import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { ContentError, type ContentProblem } from "./content-error.ts";
import { explainIssue } from "./explain-issue.ts";
import { keptParse } from "./kept-parse.ts";
import { explainYaml } from "./yaml-fault.ts";

type Issue = z.core.$ZodIssue;
/** A fault of the schema and the path of the key it is about. */
interface Fault {
  path: PropertyKey[];
  issue: Issue;
}

/** Offset of the key that `path` leads to, or of the last one on the way that exists. */
function offsetOf(document: Document, path: PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

/** One issue for each unknown key; of several issues on one value, the first, which is the plainest. */
function oneByOne(issues: Issue[]): Fault[] {
  const each = issues.flatMap((issue): Fault[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...issue.path, key], issue: { ...issue, keys: [key] } }))
      : [{ path: issue.path, issue }],
  );
  const place = ({ path }: Fault) => path.map(String).join(".");
  return each.filter(
    (one, index) => each.findIndex((other) => place(other) === place(one)) === index,
  );
}

/** A document with the places of its lines. */
function parseLines(text: string) {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

/**
 * Parses YAML and checks it against a schema.
 *
 * @param text the YAML, without its `---` fences
 * @param file path shown in messages, relative to the project
 * @param firstLine line of the file on which `text` begins (front matter begins on line 2)
 * @param prepare what the schema judges, from what the file says; `lineOf` gives the line of a path
 * @throws ContentError with file, line, key and the corrected YAML, one problem per fault
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  firstLine = 1,
  prepare: (data: unknown, lineOf: (path: PropertyKey[]) => number) => unknown = (data) => data,
): z.output<Schema> {
  const said = keptParse(text, () => {
    const { document, lines } = parseLines(text);
    if (document.errors.length === 0) return document.toJS();
    throw new ContentError(
      document.errors.map((error) => {
        const { line } = lines.linePos(error.pos[0]);
        const typed = text.split("\n")[line - 1] ?? "";
        return { file, line: line + firstLine - 1, ...explainYaml(error, typed) };
      }),
    );
  });
  let parsed: ReturnType<typeof parseLines> | undefined;
  const lineAt = (path: PropertyKey[]) => {
    parsed ??= parseLines(text);
    return parsed.lines.linePos(offsetOf(parsed.document, path)).line + firstLine - 1;
  };
  const data = prepare(said, lineAt);
  const result = schema.safeParse(data);
  if (result.success) return result.data;

  const problems: ContentProblem[] = oneByOne(result.error.issues).map(({ path, issue }) => ({
    file,
    line: lineAt(path),
    key: path.map(String).join(".") || "(racine)",
    ...explainIssue(issue, schema, data),
  }));
  throw new ContentError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}
