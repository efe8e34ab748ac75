/** `npm run federation -- init <id>` and `npm run federation -- reference`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { ContentError } from "../../src/register/content-error.ts";
import { federationHome } from "../../src/register/federation.ts";
import { loadRegister } from "../../src/register/register.ts";
import { slug } from "../../src/schemas/common.ts";
import { type Answers, newHost, questions } from "./new-host.ts";
import { federationReference } from "./reference.ts";

const help = `Une fédération est un dossier : content/federations/<identifiant>/.

  npm run federation -- init <identifiant> [--nom …] [--phrase …] [--adresse https://…]
                        [--editeur …] [--couleur #rrggbb] [--mediateur …] [--apercu]
      Écrit le dossier. Ce qui n’est pas donné est demandé ; sans clavier, une valeur par défaut.
      --apercu sert ensuite le site, avec rechargement.
  npm run federation -- reference
      Récrit content/federations/README.md, la liste des clés.
  npm run build -- --federation <identifiant>     construit le site dans sites/<identifiant>/
  npm run build:federations                       les construit tous`;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

async function answersFor(id: string, flags: Record<string, unknown>): Promise<Answers> {
  const answers: Partial<Answers> = {};
  const ask = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : undefined;
  for (const { key, flag, ask: question, fallback } of questions) {
    const byDefault = fallback(answers, id);
    const typed =
      (flags[flag] as string | undefined) ??
      (await ask?.question(`${question}${byDefault ? ` [${byDefault}]` : ""} : `));
    answers[key] = typed?.trim() || byDefault;
  }
  ask?.close();
  return answers as Answers;
}

async function init(id: string | undefined, flags: Record<string, unknown>): Promise<void> {
  const checked = slug.safeParse(id ?? "");
  if (!checked.success)
    fail(
      `« ${id ?? ""} » : il faut un identifiant en minuscules sans accent, mots joints par un tiret. Par exemple : npm run federation -- init artisans-du-val`,
    );
  const home = federationHome(checked.data);
  const file = join(home, "federation.yaml");
  if (existsSync(file)) fail(`${file} existe déjà : modifiez-le, ou prenez un autre identifiant.`);
  const { yaml, remarks } = newHost(checked.data, await answersFor(checked.data, flags));
  mkdirSync(home, { recursive: true });
  writeFileSync(file, yaml);
  console.log(`Écrit : ${file}`);
  for (const remark of remarks) console.log(remark);
  try {
    loadRegister(process.cwd(), checked.data);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`À corriger avant de construire :${error.message}`);
    process.exit(1);
  }
  console.log(
    `Pour le voir : npm run dev avec FEDERATION=${checked.data}, ou npm run build -- --federation ${checked.data}`,
  );
  if (flags.apercu)
    spawnSync("astro", ["dev"], {
      stdio: "inherit",
      env: { ...process.env, FEDERATION: checked.data },
      shell: process.platform === "win32",
    });
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
let parsed: ReturnType<typeof read>;
function read() {
  return parseArgs({
    allowPositionals: true,
    options: {
      ...Object.fromEntries(questions.map((question) => [question.flag, text])),
      apercu: flag,
      help: flag,
    },
  });
}
try {
  parsed = read();
} catch (error) {
  fail(`${(error as Error).message}\n\n${help}`);
}
const [command, id] = parsed.positionals;
if (parsed.values.help || command === undefined) console.log(help);
else if (command === "init") await init(id, parsed.values);
else if (command === "reference") {
  writeFileSync("content/federations/README.md", federationReference());
  console.log("Écrit : content/federations/README.md");
} else fail(`Commande inconnue « ${command} ».\n\n${help}`);
