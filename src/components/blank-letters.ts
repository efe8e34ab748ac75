import { blankLetter } from "../letters/evaluate.ts";
import type { LetterDocument } from "../letters/tree.ts";
import { register } from "../register/index.ts";

/** One page, and three blank files, for each letter. A fresh list: Astro writes on what it is given. */
export const letterPaths = () => [...register.letters.keys()].map((id) => ({ params: { id } }));

/** A letter with every value left to be filled in. */
export function blankLetterOf(id: string): LetterDocument {
  const letter = register.letters.get(id);
  if (!letter) throw new Error(`Lettre inconnue « ${id} ».`);
  return blankLetter(letter.compiled);
}
