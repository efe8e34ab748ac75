import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the content folder: its path from the project's root, with `/`, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

/** Every file below `folder` whose name ends with one of `endings`, sorted by path; none without the folder. */
export function contentFiles(root: string, folder: string, endings: string[]): ContentFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(root, path).split(sep).join("/"),
      text: readFileSync(path, "utf8"),
    }));
}
