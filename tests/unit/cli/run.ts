import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const entry = join(import.meta.dirname, "../../../scripts/cli/amiable.ts");

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a process of its own, from a folder that is not the project's. */
export function amiable(...args: string[]): Promise<Ran> {
  return amiableWith("", ...args);
}

/** The same, with a text on its standard input. */
export function amiableWith(input: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [entry, ...args],
      { cwd: tmpdir() },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

/** Runs a command line typed as one string, without quotes. */
export const typed = (line: string): Promise<Ran> => amiable(...line.split(" "));

/** Writes a file of its own folder and returns its path. */
export function temporaryFile(text: string, name = "lot.csv"): string {
  const path = temporaryPath(name);
  writeFileSync(path, text);
  return path;
}

/** A path in a folder of its own, where nothing stands yet. */
export function temporaryPath(name: string): string {
  return join(mkdtempSync(join(tmpdir(), "amiable-")), name);
}
