import { writeZip, type ZipFile } from "../documents/zip.ts";
import { formatDate } from "../domain/calendar/french-date.ts";
import { typographFrench } from "../letters/typography.ts";
import { blankFile, blankKinds } from "./blank-letters.ts";
import { type CatalogueStage, catalogue, marksOf } from "./letter-catalogue.ts";
import { absolute, federation } from "./site.ts";

/** Folders in the order of the stages, whatever sorts them: « 02-reclamation ». */
const folderOf = (stage: CatalogueStage) =>
  `${String(catalogue.indexOf(stage) + 1).padStart(2, "0")}-${stage.id}`;

/** What the archive holds, for whoever opens it months later. */
function readMe(): string {
  const lines = [
    `${federation.name} : les modèles vierges`,
    "",
    "Chaque modèle est là en trois formats : PDF à remplir à la main, Word (.docx) et texte (.txt)",
    "à remplir à l’écran. Les points de suite sont à compléter ; les cases ☐ sont à cocher.",
    `Pour les remplir en ligne, avec les dates et les montants calculés : ${absolute("ecrire/")}`,
    "",
    "Ces modèles informent et ne remplacent pas un conseil. Le droit change : vérifiez en ligne que",
    "la version que vous avez est encore la bonne avant d’envoyer quoi que ce soit.",
    "Vous pouvez les reprendre et les modifier librement (licence CC BY 4.0).",
    ...catalogue.flatMap((stage) => [
      "",
      "",
      `${stage.title} (dossier ${folderOf(stage)})`,
      stage.situation,
      ...stage.letters.flatMap((letter) => [
        "",
        `- ${letter.title}`,
        `  ${letter.situation}`,
        `  ${[...marksOf(letter), `version ${letter.version}`, `vérifié le ${formatDate(letter.checkedOn)}`].join(", ")}`,
        `  Fichiers : ${letter.id}`,
      ]),
    ]),
  ];
  // A mark and line ends that every Windows editor understands.
  return `\uFEFF${lines.map(typographFrench).join("\r\n")}\r\n`;
}

async function makeArchive(): Promise<Uint8Array> {
  const files: ZipFile[] = [{ path: "LISEZ-MOI.txt", content: readMe() }];
  for (const stage of catalogue)
    for (const { id } of stage.letters)
      for (const kind of blankKinds)
        files.push({
          path: `${folderOf(stage)}/${id}.${kind}`,
          content: await blankFile(id, kind),
        });
  return writeZip(files);
}

let archive: Promise<Uint8Array> | undefined;

/** Every blank model in one archive, by stage, made once a build. */
export function blankArchive(): Promise<Uint8Array> {
  archive ??= makeArchive();
  return archive;
}
