import { isMap, isSeq, LineCounter, parseDocument, type YAMLSeq } from "yaml";

/** One line of the official data set: a mediator in a sector. */
export interface Row {
  /** Line of the file on which it begins. */
  line: number;
  name: string;
  kind: string | undefined;
  website: string | undefined;
  sector: string;
}

/** Why a line cannot be used. */
export interface RowFault {
  line: number;
  reason: string;
}

export interface Reading {
  rows: Row[];
  faults: RowFault[];
  /** False when the file says that the list goes on elsewhere. */
  complete: boolean;
}

const found = (value: unknown) => (value === null ? "null" : JSON.stringify(value));

/** Text of a column: no idle spaces, the typographic apostrophe of our content. */
const tidy = (text: string) => text.trim().replace(/\s+/gu, " ").replaceAll("'", "’");

/** Address of a site as we write it; `undefined` for none. @throws Error saying what is wrong */
function readWebsite(value: unknown): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value !== "string") throw new Error(`« url » attend une adresse, pas ${found(value)}`);
  const text = value.trim();
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || /\s/.test(address))
    throw new Error(`« url » n’est pas une adresse : ${found(value)}`);
  const { hostname } = new URL(address);
  if (!hostname.includes("."))
    throw new Error(`« url » n’a pas de nom de domaine : ${found(value)}`);
  return address.replace(/\/+$/, "");
}

/** The text of a column that must be there. @throws Error saying what is wrong */
function required(row: Record<string, unknown>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`« ${column} » manque`);
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string")
    throw new Error(`« ${column} » attend un texte, pas ${found(value)}`);
  if (tidy(text) === "") throw new Error(`« ${column} » est vide`);
  return tidy(text);
}

function readRow(value: unknown, line: number): Row {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`une ligne du jeu de données était attendue, pas ${found(value)}`);
  const row = value as Record<string, unknown>;
  const name = required(row, "mediateur");
  required(row, "code_secteur");
  const sector = required(row, "libelle_secteur");
  const kind = row.type === null || row.type === undefined ? undefined : required(row, "type");
  return { line, name, kind, website: readWebsite(row.url), sector };
}

/** The list of rows in either shape, and the line of each. */
function rowsNode(text: string): { lines: number[]; values: unknown[]; complete: boolean } {
  const value: unknown = JSON.parse(text);
  const inside = !Array.isArray(value) && typeof value === "object" && value !== null;
  const values = inside ? (value as Record<string, unknown>).results : value;
  if (!Array.isArray(values))
    throw new Error(
      "Ce fichier n’est pas le jeu de données : une liste de lignes était attendue, ou un objet avec « results ».",
    );
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, version: "1.2" });
  const node = (isMap(contents) ? contents.get("results", true) : contents) as YAMLSeq | undefined;
  const items = isSeq(node) ? node.items : [];
  const lines = values.map((_, index) => {
    const start = (items[index] as { range?: [number, number, number] } | undefined)?.range?.[0];
    return start === undefined ? 0 : counter.linePos(start).line;
  });
  const total = inside ? (value as Record<string, unknown>).total_count : undefined;
  return { lines, values, complete: typeof total !== "number" || total <= values.length };
}

/**
 * Reads the official data set, as an array or as `{ results: […] }`. A line at fault is listed with
 * its reason; the others are read all the same, so that every fault is told at once.
 * @throws Error when the text is no JSON, or no list of rows
 */
export function readRows(text: string): Reading {
  const { lines, values, complete } = rowsNode(text.replace(/^\ufeff/, ""));
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  values.forEach((value, index) => {
    const line = lines[index] ?? 0;
    try {
      rows.push(readRow(value, line));
    } catch (error) {
      faults.push({ line, reason: (error as Error).message });
    }
  });
  if (values.length === 0) faults.push({ line: 1, reason: "le jeu de données est vide" });
  return { rows, faults, complete };
}
