import { ContentError, type ContentProblem } from "./content-error.ts";
import { type ContentFile, contentFiles } from "./files.ts";

/**
 * One reading of the content folder: gathers the faults of every file, and remembers where each entry
 * stands.
 */
export class Reading {
  readonly problems: ContentProblem[] = [];
  private readonly root: string;
  private readonly texts = new Map<string, string>();
  private readonly origins = new WeakMap<object, string>();

  constructor(root: string) {
    this.root = root;
  }

  /** The entries that `read` finds in the files of a folder; a file at fault gives none. */
  entries<Entry extends object>(
    folder: string,
    endings: string[],
    read: (file: ContentFile) => Entry[],
  ): Entry[] {
    return contentFiles(this.root, folder, endings).flatMap((file) => {
      this.texts.set(file.path, file.text);
      try {
        const found = read(file);
        for (const entry of found) this.origins.set(entry, file.path);
        return found;
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        this.problems.push(...error.problems);
        return [];
      }
    });
  }

  /** Indexes entries by id; an id given twice is a fault. */
  byId<Entry extends object>(
    entries: Entry[],
    idOf: (entry: Entry) => string,
    kind: string,
  ): Map<string, Entry> {
    const index = new Map<string, Entry>();
    for (const entry of entries) {
      const id = idOf(entry);
      const first = index.get(id);
      if (!first) index.set(id, entry);
      else
        this.problems.push({
          file: this.fileOf(entry),
          what: `${kind} « ${id} » : cet identifiant est donné deux fois, d’abord dans ${this.fileOf(first)}. Renommez l’un des deux.`,
        });
    }
    return index;
  }

  /** Path of the file that holds an entry. */
  fileOf(entry: object): string {
    return this.origins.get(entry) ?? "content";
  }

  /** The first line that holds `id` as a word, from the first one that holds `after`. */
  lineOf(file: string, id: string, after: string): { line: number; text: string } | undefined {
    const lines = (this.texts.get(file) ?? "").split("\n");
    const start = Math.max(
      0,
      lines.findIndex((text) => text.includes(after)),
    );
    const word = new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
    const line = lines.findIndex((text, index) => index >= start && word.test(text));
    return line < 0 ? undefined : { line: line + 1, text: lines[line]! };
  }
}
