import { writeDocx } from "../documents/docx.ts";
import { loadPdfTools, writePdf } from "../documents/pdf.ts";
import { writeText } from "../documents/text.ts";
import { blankLetter } from "../letters/evaluate.ts";
import type { LetterDocument } from "../letters/tree.ts";
import { register } from "../register/index.ts";
import { madeFile } from "./made-files.ts";

/** One page, and three blank files, for each letter. A fresh list: Astro writes on what it is given. */
export const letterPaths = () => [...register.letters.keys()].map((id) => ({ params: { id } }));

/** A letter with every value left to be filled in. */
function blankLetterOf(id: string): LetterDocument {
  const letter = register.letters.get(id);
  if (!letter) throw new Error(`Lettre inconnue « ${id} ».`);
  return blankLetter(letter.compiled);
}

const writers = {
  pdf: async (letter: LetterDocument) => writePdf(letter, await loadPdfTools()),
  docx: (letter: LetterDocument) => writeDocx(letter),
  txt: async (letter: LetterDocument) => new TextEncoder().encode(writeText(letter)),
} satisfies Record<string, (letter: LetterDocument) => Promise<Uint8Array>>;
export type BlankKind = keyof typeof writers;
export const blankKinds = Object.keys(writers) as BlankKind[];

const made = new Map<string, Promise<Uint8Array>>();

/** One blank file of a letter, made once a build: its page, the archive and its size ask for it. */
export function blankFile(id: string, kind: BlankKind): Promise<Uint8Array> {
  const key = `${id}.${kind}`;
  const letter = blankLetterOf(id);
  const file = made.get(key) ?? madeFile([kind, letter], () => writers[kind](letter));
  // While words are being edited, each request gets the letter as it now is.
  if (import.meta.env.PROD) made.set(key, file);
  return file;
}
