/** Prints the last mutation run folder by folder; fails when it is too low, or measured nothing. */
import { readFileSync } from "node:fs";
import { type FolderScore, folderScores, type MutationReport, share, unmeasured } from "./score.ts";

const wanted = 90;
const path = ".cache/mutation.json";

const report: MutationReport = JSON.parse(readFileSync(path, "utf8"));
const folders = folderScores(report);
const sum = (key: "mutants" | "seen") => folders.reduce((total, score) => total + score[key], 0);
const total = { folder: "ensemble", mutants: sum("mutants"), seen: sum("seen") };

const line = (score: FolderScore) =>
  [
    score.folder.padEnd(30),
    `${score.seen}`.padStart(5),
    "sur",
    `${score.mutants}`.padStart(5),
    `${share(score).toFixed(1).replace(".", ",")}\u00a0%`.padStart(8),
  ].join(" ");

console.log("Fautes vues par les tests, par dossier :");
for (const score of [...folders, total]) console.log(line(score));

const empty = unmeasured(report);
if (empty.length > 0)
  console.error(`Aucun test n’a tourné contre ces mutants : mesure nulle.\n${empty.join("\n")}`);
const low = share(total) < wanted;
if (low)
  console.error(`Moins de ${wanted}\u00a0% des fautes sont vues : ajoutez les tests qui manquent.`);
if (low || empty.length > 0) process.exit(1);
