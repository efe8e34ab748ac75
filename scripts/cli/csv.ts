import { InputError } from "./input-error.ts";

/** A table read from CSV, with the separator it used. */
export interface Csv {
  separator: "," | ";";
  rows: string[][];
}

/**
 * Reads CSV (RFC 4180): quoted cells may hold separators, quotes doubled and line breaks. The
 * separator, comma or semicolon, is the one that the first line holds more of. Empty lines are
 * left out.
 *
 * @throws InputError when a quote is left open
 */
export function readCsv(text: string): Csv {
  const source = text.replace(/^\ufeff/, "");
  const head = source.split(/\r?\n/, 1)[0] ?? "";
  const separator = head.split(";").length > head.split(",").length ? ";" : ",";
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each.trim() !== "")) rows.push(row);
    row = [];
  };
  for (let index = 0; index < source.length; index += 1) {
    const sign = source[index]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === separator) endCell();
    else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  if (quoted) throw new InputError("CSV illisible : un guillemet n’est pas refermé.");
  endRow();
  return { separator, rows };
}

/** Writes CSV with the same conventions, lines ended by a line feed. */
export function writeCsv({ separator, rows }: Csv): string {
  const cell = (text: string) =>
    /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(separator)}\n`).join("");
}
