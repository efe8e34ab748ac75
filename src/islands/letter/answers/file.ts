import type { IsoDate } from "../../../domain/outcome.ts";
import type { CompiledLetter } from "../../../letters/compiled.ts";
import type { RawAnswers } from "../../../letters/fields/types.ts";
import { type Fitted, fitAnswers } from "./fit.ts";

/** What our files say they are; a change of layout raises the version. */
const format = "a-l-amiable/reponses";
const version = 1;

type Letter = Pick<CompiledLetter, "id" | "title" | "version" | "groups">;

/** The answers as a file that the visitor keeps, to take them up again here or on another device. */
export function writeAnswersFile(letter: Letter, answers: RawAnswers, today: IsoDate): string {
  const { id, title, version: letterVersion } = letter;
  const file = {
    format,
    version,
    lettre: { id, titre: title, version: letterVersion },
    date: today,
    reponses: answers,
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Why a file cannot be taken up, and what to do instead; nothing typed so far is lost. */
export interface FileProblem {
  problem: string;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

const expected =
  "Choisissez un fichier enregistré depuis cette page\u00a0: son nom finit par «\u00a0-reponses.json\u00a0».";

/**
 * Reads a file of answers, whatever it is: another file, another letter's, a damaged one. Answers
 * are put in the shape of the form, and judged as if they had been typed.
 */
export function readAnswersFile(text: string, letter: Letter): Fitted | FileProblem {
  const file = parse(text);
  if (!file) return { problem: `Ce fichier n’est pas lisible. ${expected}` };
  if (file.format !== format || typeof file.version !== "number")
    return { problem: `Ce fichier ne contient pas de réponses. ${expected}` };
  if (file.version > version)
    return {
      problem:
        "Ce fichier vient d’une version plus récente du site. Rechargez la page, puis choisissez-le de nouveau.",
    };
  const of = (file.lettre ?? {}) as { id?: unknown; titre?: unknown };
  if (of.id !== letter.id) {
    const name = typeof of.titre === "string" ? `, «\u00a0${of.titre.slice(0, 120)}\u00a0»` : "";
    return {
      problem: `Ce fichier contient les réponses d’une autre lettre${name}. Ouvrez cette lettre pour le reprendre.`,
    };
  }
  return fitAnswers(letter, file.reponses);
}
