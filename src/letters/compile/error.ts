/** What is wrong in a letter, where, and how to put it right; written for the letter's author. */
export class LetterError extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly how: string;

  constructor(where: { file: string; line: number; column: number }, what: string, how: string) {
    super(`${where.file}:${where.line}:${where.column}  ${what}. ${how}`);
    this.name = "LetterError";
    this.file = where.file;
    this.line = where.line;
    this.column = where.column;
    this.what = what;
    this.how = how;
  }
}

/** A letter's file, able to say where an offset stands. */
export class SourceFile {
  readonly file: string;
  readonly text: string;

  constructor(text: string, file: string) {
    this.file = file;
    this.text = text.replace(/\r\n?/g, "\n");
  }

  /** The error at this offset of the text; line and column count from 1. */
  error(offset: number, what: string, how: string): LetterError {
    const before = this.text.slice(0, offset).split("\n");
    const column = (before.at(-1)?.length ?? 0) + 1;
    return new LetterError({ file: this.file, line: before.length, column }, what, how);
  }
}
