/** `npm run import:mediators -- <fichier.json | https://…> [--accepter]`: see the help below. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { contentFiles } from "../../src/register/files.ts";
import { readYaml } from "../../src/register/read-yaml.ts";
import { isoDate } from "../../src/schemas/common.ts";
import { mediatorSchema } from "../../src/schemas/mediator.ts";
import { compare } from "./compare.ts";
import { presentComparison, presentFaults } from "./present.ts";
import { readRows } from "./rows.ts";
import { filesFor } from "./write.ts";

const help = `Compare nos médiateurs au jeu de données officiel, et propose les différences.

  npm run --silent import:mediators -- fichier.json
  npm run --silent import:mediators -- fichier.json --accepter

  fichier.json   le jeu de données « mediation-consommation-annuaire-des-mediateurs »
                 (data.economie.gouv.fr), téléchargé en JSON, ou son adresse https
  --accepter     écrit les différences dans content/mediators/ ; sans lui, rien n’est écrit
  --le DATE      jour du relevé, AAAA-MM-JJ (aujourd’hui)
  --partiel      le fichier n’est qu’une partie de la liste : personne n’a disparu
  --help         cette aide

Prenez l’export complet (…/exports/json) : l’adresse …/records ne rend que cent lignes au plus.
Une adresse postale n’est jamais modifiée, un nom ou un site qui diffère se reporte à la main.
Code de sortie : 0 si tout est lisible, 2 si une ligne ne l’est pas (rien n’est alors écrit).`;

/** A fault of the person who types the command: one line, exit code 2. */
class UsageError extends Error {}

async function load(place: string): Promise<string> {
  if (!/^https:\/\//.test(place)) {
    try {
      return readFileSync(place, "utf8");
    } catch {
      throw new UsageError(`${place} : fichier introuvable ou illisible.`);
    }
  }
  const answer = await fetch(place).catch(() => undefined);
  if (!answer?.ok)
    throw new UsageError(`${place} : ${answer ? `réponse ${answer.status}` : "pas de réponse"}.`);
  return answer.text();
}

function readCommand(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        accepter: { type: "boolean", default: false },
        partiel: { type: "boolean", default: false },
        le: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
  } catch {
    throw new UsageError("Option inconnue ou incomplète. Essayez --help.");
  }
}

/**
 * Runs the command.
 * @param root the folder that holds `content/`
 * @returns the exit code
 */
export async function importMediators(
  root: string,
  args: string[],
  today: string,
): Promise<number> {
  const { values, positionals } = readCommand(args);
  if (values.help) {
    console.log(help);
    return 0;
  }
  const [place, ...more] = positionals;
  if (!place || more.length > 0)
    throw new UsageError("Donnez un fichier JSON, et un seul. Essayez --help.");
  const day = isoDate.safeParse(values.le ?? today);
  if (!day.success) throw new UsageError(`--le attend une date AAAA-MM-JJ, pas « ${values.le} ».`);

  const files = contentFiles(root, "content/mediators", [".yaml"]);
  const known = files.map(({ path, text }) => ({
    text,
    mediator: readYaml(text, path, mediatorSchema),
  }));
  const text = await load(place);
  let reading: ReturnType<typeof readRows>;
  try {
    reading = readRows(text);
  } catch (error) {
    throw new UsageError(`${place} : ${(error as Error).message}`);
  }
  const complete = reading.complete && !values.partiel;
  const comparison = compare(
    known.map(({ mediator }) => mediator),
    { ...reading, complete },
  );
  if (comparison.faults.length > 0) {
    console.error(presentFaults(place, comparison.faults));
    return 2;
  }
  console.log(presentComparison(comparison));
  if (!values.accepter) {
    console.log("\nRien n’a été écrit. Pour accepter : ajoutez --accepter.");
    return 0;
  }
  const texts = new Map(known.map(({ mediator, text: yaml }) => [mediator.id, yaml]));
  const written = filesFor(comparison.proposals, texts, { on: day.data, complete });
  for (const [file, yaml] of written) writeFileSync(join(root, "content/mediators", file), yaml);
  console.log(
    `\n${written.size} fichier(s) écrit(s). Relisez-les : « statusDetail » et « caution » sont à vous.`,
  );
  return 0;
}

if (import.meta.main) {
  const today = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
  try {
    process.exitCode = await importMediators(process.cwd(), process.argv.slice(2), today);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
