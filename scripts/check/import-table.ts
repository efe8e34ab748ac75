/** Fails when a file imports from a room that its own may not know. */
import { contentFiles } from "../../src/register/files.ts";
import { forbiddenImports } from "./rooms.ts";

const files = ["src", "scripts"].flatMap((folder) =>
  contentFiles(process.cwd(), folder, [".ts", ".tsx", ".astro"]),
);
const faults = files.flatMap((file) => forbiddenImports(file.path, file.text));
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`Table des imports : ${files.length} fichiers, aucun import interdit.`);
