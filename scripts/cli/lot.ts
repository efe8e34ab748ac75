import { batchCommand, columnNames } from "./commands.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { explainFault } from "./explain-fault.ts";
import { readInput } from "./files.ts";
import { InputError } from "./input-error.ts";

/** What a batch adds to the columns it is given. */
const resultColumns = [
  "echeance",
  "dernierJourOuvrable",
  "premierJourPermis",
  "premierJourPrudent",
  "interets",
  "indemnite",
  "majoration",
  "palier",
  "total",
  "sources",
  "avertissements",
  "erreur",
];

function checkHead(head: string[]): void {
  if (head[0] !== "commande")
    throw new InputError(
      `Le lot commence par une ligne de titres dont la première colonne est « commande », et non « ${head[0] ?? ""} ». Écrivez par exemple : commande,regle,depuis.`,
    );
  const unknown = head.slice(1).find((name) => !columnNames.includes(name));
  if (unknown !== undefined)
    throw new InputError(
      `La colonne « ${unknown} » du lot n’est pas une option. Écrivez l’une de celles-ci : ${columnNames.join(", ")}.`,
    );
}

/** The result cells of one row, by column; its fault, if any, under `erreur`. */
function runRow(head: string[], row: string[]): Record<string, string> {
  const cells = Object.fromEntries(head.map((name, index) => [name, (row[index] ?? "").trim()]));
  const { commande: name = "", ...options } = cells;
  try {
    const command = batchCommand(name);
    if (!command)
      throw new InputError(
        `Commande « ${name} » inconnue dans un lot. Écrivez regle, interets ou remboursement.`,
      );
    const own = new Set([...command.options, command.positional]);
    const foreign = Object.keys(options).find((option) => options[option] && !own.has(option));
    if (foreign)
      throw new InputError(`La colonne « ${foreign} » ne sert pas à « ${name} ». Laissez-la vide.`);
    return command.run(options).row;
  } catch (error) {
    const fault = explainFault(error);
    if (fault === undefined) throw error;
    return { erreur: fault };
  }
}

/**
 * Runs every row of a CSV file: the first column names the command, the others are its options.
 *
 * @returns the same rows with their results, and how many are at fault
 * @throws InputError when the file cannot be read as such
 */
export function runBatch(path: string): { csv: string; rows: number; faults: number } {
  const { separator, rows } = readCsv(readInput("lot", path, "d’un fichier CSV"));
  const [titles = [], ...body] = rows;
  const head = titles.map((title) => title.trim());
  checkHead(head);
  const results = body.map((row) => runRow(head, row));
  const given = (row: string[]) => head.map((_, index) => row[index] ?? "");
  const csv = writeCsv({
    separator,
    rows: [
      [...head, ...resultColumns],
      ...body.map((row, index) => [
        ...given(row),
        ...resultColumns.map((column) => results[index]?.[column] ?? ""),
      ]),
    ],
  });
  return { csv, rows: body.length, faults: results.filter(({ erreur }) => erreur).length };
}
