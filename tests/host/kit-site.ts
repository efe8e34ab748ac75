import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtFiles, dateOf, type KitFile, kitFiles } from "../../scripts/kit/kit-files.ts";

export const root = join(import.meta.dirname, "../..");
export const dist = join(root, "dist");
if (!existsSync(dist)) throw new Error("dist/ is missing: build the site first (npm run build).");

const kits = new Map<string, Promise<KitFile[]>>();

/** The kit of the built site, as if its public address had this base path; made once. */
export function kitAt(base: string): Promise<KitFile[]> {
  const kit =
    kits.get(base) ??
    kitFiles(root, {
      folder: dist,
      address: `https://artisans.example${base}`,
      name: "Litiges des artisans",
    });
  kits.set(base, kit);
  return kit;
}

/** Kinds of files and folders that a site may hold and that this one may not hold yet. */
export const extraFiles: Record<string, string> = {
  "integrer/exemple/index.html": `<!DOCTYPE html><title>Intégrer</title>${"<p>Un cadre.</p>".repeat(50)}`,
  "integrer/v1/exemple.js": `export const phrase = "${"é".repeat(600)}";\n`,
  "integrer/oembed/exemple.json": '{"version":"1.0"}\n',
  "essai/lettre.md": "# Réclamation\n",
  "essai/dates.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
  "essai/donnees.csv": "date;montant\n",
  "essai/module.mjs": "export {};\n",
  "essai/site.webmanifest": "{}\n",
  "essai/.cache": "secret\n",
};

/** Writes files with the dates that the archive gives them. */
export function write(folder: string, path: string, content: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  utimesSync(file, dateOf(content), dateOf(content));
}

const folders = new Map<string, string>();

/** Folder of the unpacked kit, once for each base, with the extra files in its site. */
export async function unpackedKit(base: string): Promise<string> {
  const done = folders.get(base);
  if (done) return done;
  const folder = mkdtempSync(join(tmpdir(), "amiable-kit-"));
  folders.set(base, folder);
  for (const { path, content } of await kitAt(base)) write(folder, path, content);
  for (const [path, text] of Object.entries(extraFiles))
    write(folder, `site${base}${path}`, new TextEncoder().encode(text));
  return folder;
}

/** Removes what `unpackedKit` wrote. */
export function removeKits(): void {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
}

/** First file of the built site below a folder, or of a kind. */
export function aFile(start: string, end = ""): string {
  const found = builtFiles(dist).find((path) => path.startsWith(start) && path.endsWith(end));
  if (!found) throw new Error(`the built site has no ${start}*${end}`);
  return found;
}
