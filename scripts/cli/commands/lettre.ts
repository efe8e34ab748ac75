import { fieldsOf, readAnswers } from "../../../src/letters/answers.ts";
import type { CompiledLetter } from "../../../src/letters/compiled.ts";
import { evaluateLetter } from "../../../src/letters/evaluate.ts";
import {
  plainExamples,
  plainPath,
  plainPaths,
  rawAnswers,
  strangeKeys,
} from "../../../src/letters/plain-data.ts";
import type { Values } from "../../../src/letters/values.ts";
import { nearest } from "../../../src/register/nearest.ts";
import { readInput, writeOutput } from "../files.ts";
import { type Format, formats, textFormats } from "../formats.ts";
import { DataError, InputError } from "../input-error.ts";
import { makeFile } from "../letter-files.ts";
import { type Correspondence, letterNamed, readCorrespondence } from "../letters.ts";
import { type Options, readChoice } from "../read-options.ts";

/** What a run prints, besides the file that it wrote. */
export interface Made {
  stdout: string;
  stderr: string;
}

/** Today where the machine stands, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** The answers as a file gives them. @throws InputError */
function readData(options: Options): Record<string, unknown> {
  const path = options.donnees;
  if (path === undefined)
    throw new InputError(
      "--donnees manque. Écrivez par exemple --donnees reponses.json, ou --donnees - pour l’entrée standard ; --exemple imprime un modèle de ces données.",
    );
  const text = readInput("donnees", path, "d’un fichier JSON");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      `--donnees ${path} : ce n’est pas du JSON (${(error as Error).message}). L’option --exemple en imprime un.`,
    );
  }
  if (typeof data !== "object" || data === null || Array.isArray(data))
    throw new InputError(
      `--donnees ${path} : attend un objet, { "champ": "réponse" }. L’option --exemple en imprime un.`,
    );
  return data as Record<string, unknown>;
}

/** The answers, read as the form reads them. @throws DataError naming every fault */
function readValues(
  letter: CompiledLetter,
  data: Record<string, unknown>,
  { mediators }: Correspondence,
): Values {
  const fields = fieldsOf(letter);
  const names = plainPaths(fields);
  const unknown = strangeKeys(fields, data).map((key) => {
    const close = nearest(key, names);
    return `${key} : la lettre ne demande pas cela.${close ? ` Vouliez-vous dire « ${close} » ?` : ""}`;
  });
  const { values, errors } = readAnswers(letter, rawAnswers(fields, data), {
    today: today(),
    mediators,
  });
  const wrong = errors.map(({ field: name, part, message }) => {
    const field = fields.find((each) => each.name === name);
    return `${field ? plainPath(field, part) : name} : ${message}`;
  });
  const faults = [...unknown, ...wrong].map((fault) => fault.replace(/[\u00a0\u202f]/g, " "));
  if (faults.length > 0) throw new DataError(faults);
  return values;
}

/** The format asked for, else that of the file's name, else text. */
function formatOf(options: Options): Format {
  if (options.format !== undefined) return readChoice(options, "format", formats);
  const ending = options.sortie?.split(".").at(-1);
  return formats.find((format) => format === ending) ?? "txt";
}

/** Why nothing can be done, when a binary file has nowhere to go. */
function needsOutput(format: Format): InputError {
  return new InputError(
    `--sortie manque : un fichier ${format} ne s’affiche pas. Écrivez par exemple --sortie lettre.${format}.`,
  );
}

/**
 * Writes a letter from a file of answers, or prints an example of such a file.
 *
 * @throws InputError, DataError
 */
export async function lettre(options: Options): Promise<Made> {
  const correspondence = readCorrespondence();
  const letter = letterNamed(correspondence, options.lettre);
  if (options.exemple !== undefined) {
    const other = ["donnees", "format", "sortie", "sans-mention"].find((name) => options[name]);
    if (other !== undefined) throw new InputError(`--exemple s’emploie seul. Retirez --${other}.`);
    return { stdout: JSON.stringify(plainExamples(fieldsOf(letter)), null, 2), stderr: "" };
  }
  const format = formatOf(options);
  const { sortie } = options;
  if (sortie === undefined && !textFormats.includes(format)) throw needsOutput(format);
  const values = readValues(letter, readData(options), correspondence);
  const document = evaluateLetter(letter, values, { note: !options["sans-mention"] });
  const content = await makeFile(document, format);
  if (sortie === undefined) return { stdout: String(content).trimEnd(), stderr: "" };
  writeOutput("sortie", sortie, content);
  return { stdout: "", stderr: `${sortie} est écrit (${content.length} octets).\n` };
}
