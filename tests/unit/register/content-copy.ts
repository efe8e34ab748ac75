import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ContentError, type ContentProblem } from "../../../src/register/content-error.ts";
import { loadRegister, type Register } from "../../../src/register/register.ts";

export const projectRoot = join(import.meta.dirname, "../../..");

/** A text of a content file, and what is written instead. */
export type Edit = [path: string, sound: string | RegExp, written: string];

/** Line on which a text first stands in a file of the content. */
export function lineOf(path: string, text: string): number {
  const before = readFileSync(join(projectRoot, path), "utf8").split(text);
  if (before.length < 2) throw new Error(`${path} does not hold « ${text} ».`);
  return before[0]!.split("\n").length;
}

/**
 * What loading says of a copy of the real content with these edits, files besides, and this host;
 * `seen` gets what was read.
 */
export function problemsAfter(
  edits: Edit[],
  {
    files = {},
    federation,
    seen,
  }: {
    files?: Record<string, string>;
    federation?: string;
    seen?: (register: Register) => void;
  } = {},
): ContentProblem[] {
  const root = mkdtempSync(join(tmpdir(), "contenu-"));
  try {
    cpSync(join(projectRoot, "content"), join(root, "content"), { recursive: true });
    for (const [path, sound, written] of edits) {
      const text = readFileSync(join(root, path), "utf8");
      const edited = text.replace(sound, () => written);
      if (edited === text) throw new Error(`${path} does not hold « ${sound} ».`);
      writeFileSync(join(root, path), edited);
    }
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    const register = loadRegister(root, federation);
    seen?.(register);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  } finally {
    rmSync(root, { recursive: true });
  }
}
