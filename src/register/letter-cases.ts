import { basename } from "node:path";
import { fieldsOf } from "../letters/answers.ts";
import { strangeKeys } from "../letters/plain-data.ts";
import { type LetterCase, letterCaseFileSchema } from "../schemas/letter-case.ts";
import { ContentError } from "./content-error.ts";
import { type ContentFile, contentFiles } from "./files.ts";
import type { Letter } from "./letters.ts";
import { nearest } from "./nearest.ts";
import { readYaml } from "./read-yaml.ts";

const folder = "content/cases/lettres";

function fault(file: ContentFile, after: string, what: string): ContentError {
  const line = file.text.split("\n").findIndex((text) => text.includes(after)) + 1;
  return new ContentError([{ file: file.path, ...(line > 0 && { line }), what }]);
}

function readCases(file: ContentFile, letters: ReadonlyMap<string, Letter>): LetterCase[] {
  const { lettre, cas } = readYaml(file.text, file.path, letterCaseFileSchema);
  const letter = letters.get(lettre);
  const near = nearest(lettre, letters.keys());
  if (!letter)
    throw fault(
      file,
      "lettre:",
      `La lettre « ${lettre} » n’existe pas.${near ? ` Écrivez « lettre: ${near} ».` : ""}`,
    );
  if (basename(file.path) !== `${lettre}.yaml`)
    throw fault(file, "lettre:", `Nommez ce fichier « ${lettre}.yaml ».`);
  for (const { reponses } of cas) {
    const [strange] = strangeKeys(fieldsOf(letter.compiled), reponses);
    if (strange !== undefined)
      throw fault(
        file,
        `${strange.split(".").at(-1)}:`,
        `« ${strange} » n’est pas une question de la lettre « ${lettre} ».`,
      );
  }
  return cas;
}

/**
 * The golden cases of letters, by letter.
 *
 * @throws ContentError at the first file that is not sound, or whose letter or questions do not exist
 */
export function loadLetterCases(
  root: string,
  letters: ReadonlyMap<string, Letter>,
): Map<string, LetterCase[]> {
  return new Map(
    contentFiles(root, folder, [".yaml"]).map((file) => [
      basename(file.path, ".yaml"),
      readCases(file, letters),
    ]),
  );
}
