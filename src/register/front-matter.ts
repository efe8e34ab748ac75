import { ContentError } from "./content-error.ts";

/** A Markdown file cut in two: its YAML and its body, with the line on which the body begins. */
export interface SplitFile {
  yaml: string;
  body: string;
  bodyLine: number;
}

/**
 * Cuts the `---` front matter off a Markdown file.
 * @throws ContentError when the file does not begin with one
 */
export function splitFrontMatter(text: string, file: string): SplitFile {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!match)
    throw new ContentError([
      {
        file,
        line: 1,
        what: "Le fichier doit commencer par un en-tête entre deux lignes ---.",
        correction: "---\ntitle: …\n---",
      },
    ]);
  return {
    yaml: match[1]!,
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
}
