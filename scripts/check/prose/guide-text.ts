/** A paragraph, an item or a row of a guide, as it is read, with what it cites. */
export interface Passage {
  /** Line in the file, from 1. */
  line: number;
  text: string;
  cites: boolean;
}

/** What a reader reads of a line of MDX: no component, no link, no Markdown mark. */
export function plainText(line: string): string {
  return line
    .replace(/<Source[^>]*\/>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_>|#]/g, " ")
    .replace(/^\s*(-|\d+\.)\s/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The passages of a guide's body, headings apart: each is one line, for a paragraph is written in one. */
export function passagesOf(body: string, firstLine: number): Passage[] {
  const lines = body.split("\n");
  return lines
    .map((line, index) => ({
      line: firstLine + index,
      text: plainText(line),
      cites: /<Source /.test(line),
    }))
    .filter(({ text, line }) => /\p{L}/u.test(text) && !/^#/.test(lines[line - firstLine] ?? ""));
}
