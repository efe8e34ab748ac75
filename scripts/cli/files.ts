import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "./input-error.ts";

/** Where a relative path may start: here, or where npm was called. */
const places = (): string[] => [process.cwd(), process.env.INIT_CWD ?? process.cwd()];

/** The text of a file, of standard input for `-`. @throws InputError naming the option */
export function readInput(option: string, path: string, kind: string): string {
  if (path === "-") return readFileSync(0, "utf8");
  const found = places()
    .map((place) => resolve(place, path))
    .find((place) => existsSync(place));
  if (!found)
    throw new InputError(`--${option} ${path} : fichier introuvable. Donnez le chemin ${kind}.`);
  return readFileSync(found, "utf8");
}

/** Writes a file where npm was called. @throws InputError when it cannot be written */
export function writeOutput(option: string, path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), path), content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `--${option} ${path} : ce fichier ne peut pas être écrit (${code}). Donnez le chemin d’un fichier, dans un dossier qui existe.`,
    );
  }
}
