import { compileLetter, LetterError } from "../letters/compile/compile.ts";
import type { CompiledLetter } from "../letters/compiled.ts";
import { type LetterFrontMatter, letterSchema } from "../schemas/letter.ts";
import { ContentError } from "./content-error.ts";
import type { ContentFile } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readYaml } from "./read-yaml.ts";

/** A letter: what its page says of it, and the tree that the browser fills in. */
export interface Letter {
  file: string;
  data: LetterFrontMatter;
  compiled: CompiledLetter;
}

/**
 * Reads and compiles one letter.
 * @throws ContentError with the file and line of each fault of its front matter, or the first of its body
 */
export function loadLetter(file: ContentFile, sources: Set<string>): Letter {
  const data = readYaml(splitFrontMatter(file.text, file.path).yaml, file.path, letterSchema, 2);
  try {
    return { file: file.path, data, compiled: compileLetter(file.text, file.path, { sources }) };
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    const { line, what, how } = error;
    const sentence = what.charAt(0).toUpperCase() + what.slice(1);
    throw new ContentError([{ file: file.path, line, what: `${sentence}. ${how}` }]);
  }
}
