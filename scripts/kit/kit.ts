/**
 * Builds the site of a federation and packs what its officer uploads, in `sites/<id>-kit.zip`.
 * Run: `npm run kit -- <id>`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typographFrench } from "../../src/letters/typography.ts";
import { hostIds } from "../federation/list.ts";
import { kitArchive, kitFiles } from "./kit-files.ts";
import { buildSite } from "./site-folder.ts";

const root = join(import.meta.dirname, "../..");

/** « 12,3 Mo » */
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace(".", ",")} Mo`;

function stop(code: 1 | 2, message: string): never {
  console.error(typographFrench(message));
  process.exit(code);
}

const [id, ...others] = process.argv.slice(2);
const known = hostIds(root);
const existing = `Celles qui existent : ${known.join(", ")}.`;
if (id === undefined || others.length > 0)
  stop(2, `Dites quelle fédération : npm run kit -- ${known[0]}. ${existing}`);
if (!known.includes(id))
  stop(
    2,
    `Fédération inconnue « ${id} ». ${existing} Pour une nouvelle : npm run federation -- init ${id}`,
  );

/** Builds and packs; tells what was written, and in how long. */
async function makeKit(federation: string): Promise<string> {
  const start = performance.now();
  const site = await buildSite(root, federation);
  const files = await kitFiles(root, site);
  const archive = kitArchive(files);
  const path = `sites/${federation}-kit.zip`;
  mkdirSync(join(root, "sites"), { recursive: true });
  writeFileSync(join(root, path), archive);
  const seconds = Math.round((performance.now() - start) / 1000);
  return `${path} : ${megabytes(archive.length)}, ${files.length} fichiers, pour ${site.address}, en ${seconds} s`;
}

try {
  console.log(typographFrench(await makeKit(id)));
} catch (error) {
  stop(1, error instanceof Error ? error.message : String(error));
}
