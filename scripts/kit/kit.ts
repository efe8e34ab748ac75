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

function refuse(message: string): never {
  console.error(typographFrench(message));
  process.exit(2);
}

const [id, ...others] = process.argv.slice(2);
const known = hostIds(root);
if (id === undefined || others.length > 0)
  refuse(
    `Dites quelle fédération : npm run kit -- ${known[0]}. Celles qui existent : ${known.join(", ")}.`,
  );
if (!known.includes(id))
  refuse(
    `Fédération inconnue « ${id} ». Celles qui existent : ${known.join(", ")}. Pour une nouvelle : npm run federation -- init ${id}`,
  );

const start = performance.now();
const site = await buildSite(root, id);
const files = await kitFiles(root, site);
const archive = kitArchive(files);
const path = `sites/${id}-kit.zip`;
mkdirSync(join(root, "sites"), { recursive: true });
writeFileSync(join(root, path), archive);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  typographFrench(
    `${path} : ${megabytes(archive.length)}, ${files.length} fichiers, pour ${site.address}, en ${seconds} s`,
  ),
);
