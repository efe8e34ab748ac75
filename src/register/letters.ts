import { basename, dirname } from "node:path";
import { LetterError, type Registry, readLetter } from "../letters/compile/compile.ts";
import {
  explainUnknownUse,
  mergeSharedFields,
  readSharedFields,
  type SharedDefinitions,
} from "../letters/compile/shared-fields.ts";
import type { CompiledLetter } from "../letters/compiled.ts";
import { type LetterFrontMatter, letterSchema, sharedFieldsSchema } from "../schemas/letter.ts";
import { ContentError } from "./content-error.ts";
import type { ContentFile } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readYaml } from "./read-yaml.ts";

/** A letter: what its page says of it, and the tree that the browser fills in. */
export interface Letter {
  file: string;
  /** The law that it tells: the folder in which it stands. */
  jurisdiction: string;
  data: LetterFrontMatter;
  compiled: CompiledLetter;
}

function sentenceOf({ what, how }: { what: string; how: string }): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}. ${how}`;
}

/** What `read` gives, a fault of a letter being said as any fault of the content. */
function orContentError<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    const { file, line } = error;
    throw new ContentError([{ file, line, what: sentenceOf(error) }]);
  }
}

/**
 * Reads the questions that letters share.
 * @throws ContentError with the file and line of each fault
 */
export function loadSharedFields({ text, path }: ContentFile): SharedDefinitions {
  readYaml(text, path, sharedFieldsSchema);
  return orContentError(() => readSharedFields(text, path));
}

/**
 * Reads and compiles one letter.
 * @throws ContentError with the file and line of each fault of its front matter, or the first of its body
 */
export function loadLetter({ text, path }: ContentFile, registry: Registry): Letter {
  const shared = registry.sharedFields ?? {};
  readYaml(splitFrontMatter(text, path).yaml, path, letterSchema, 2, (data, lineOf) =>
    mergeSharedFields(data, shared, (use) => {
      const problem = { line: lineOf(use.path), key: use.path.join(".") };
      return new ContentError([
        { file: path, ...problem, what: sentenceOf(explainUnknownUse(use)) },
      ]);
    }),
  );
  return orContentError(() => ({
    file: path,
    jurisdiction: basename(dirname(path)),
    ...readLetter(text, path, registry),
  }));
}
