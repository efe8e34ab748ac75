import { parseArgs } from "node:util";
import { nearest } from "../../src/register/nearest.ts";
import { aide } from "./aide.ts";
import { type Command, commandNamed, commandNames, optionNames, switchNames } from "./commands.ts";
import { explainFault } from "./explain-fault.ts";
import { InputError } from "./input-error.ts";
import { runBatch } from "./lot.ts";
import type { Options } from "./read-options.ts";

const seeHelp = "L’aide : npm run --silent amiable -- --help.";
const switches = ["json", "help", ...switchNames];

/** What was typed, in parts. @throws InputError */
function parse(args: string[]) {
  const names = new Set([...optionNames, "lot"]);
  const { values, positionals, tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries([...names].map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(switches.map((name) => [name, { type: "boolean" as const }])),
      help: { type: "boolean", short: "h" },
    },
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!names.has(name) && !switches.includes(name)) {
      const close = nearest(name, [...names, ...switches]);
      throw new InputError(
        `Option ${rawName} inconnue.${close ? ` Vouliez-vous dire --${close} ?` : ""} ${seeHelp}`,
      );
    }
    if (seen.has(name)) throw new InputError(`${rawName} est donné deux fois. Gardez-en un.`);
    seen.add(name);
    if (names.has(name) && (value === undefined || value.startsWith("--")))
      throw new InputError(`${rawName} attend une valeur. ${seeHelp}`);
    if (switches.includes(name) && value !== undefined)
      throw new InputError(`${rawName} s’écrit sans valeur.`);
  }
  return { values, positionals };
}

/** The options of one command, as it reads them. @throws InputError */
function optionsOf(name: string, command: Command, values: Options, rest: string[]): Options {
  const { positional } = command;
  const options = [...command.options, ...(command.switches ?? [])];
  const foreign = Object.keys(values).find((option) => !options.includes(option));
  if (foreign)
    throw new InputError(
      options.length > 0
        ? `--${foreign} ne sert pas à « ${name} ». Ses options : ${options.map((option) => `--${option}`).join(", ")}.`
        : `--${foreign} ne sert pas à « ${name} », qui n’a pas d’option. Retirez-le.`,
    );
  const [first, ...others] = positional ? rest : [undefined, ...rest];
  if (others.length > 0)
    throw new InputError(`« ${others[0]} » est de trop. Retirez-le, ou écrivez le nom d’option.`);
  return { ...values, ...(positional && first !== undefined ? { [positional]: first } : {}) };
}

/** The options that have no value as « oui ». */
function settled(values: Record<string, unknown>): Options {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === true ? "oui" : String(value)]),
  );
}

/** What a run prints, and its exit code. */
export interface Printed {
  code: 0 | 2;
  stdout: string;
  stderr: string;
}

const printed = (stdout: string): Printed => ({ code: 0, stdout: `${stdout}\n`, stderr: "" });

function batch(path: string): Printed {
  const { csv, rows, faults } = runBatch(path);
  if (faults === 0) return { code: 0, stdout: csv, stderr: "" };
  const stderr = `${faults} ligne${faults > 1 ? "s" : ""} sur ${rows} en erreur : voyez la colonne « erreur ».\n`;
  return { code: 2, stdout: csv, stderr };
}

async function run(args: string[]): Promise<Printed> {
  const { values, positionals } = parse(args);
  const { json = false, help = false, lot, ...rest } = values;
  const [name, ...others] = positionals;
  if (help || args.length === 0) return printed(aide);
  if (typeof lot === "string") {
    if (json) throw new InputError("Avec --lot, la réponse est toujours un CSV. Retirez --json.");
    const foreign = name ?? Object.keys(rest).map((option) => `--${option}`)[0];
    if (foreign)
      throw new InputError(`Avec --lot, « ${foreign} » s’écrit dans le fichier. Retirez-le d’ici.`);
    return batch(lot);
  }
  const command = commandNamed(name);
  if (name === undefined || !command) {
    const close = name === undefined ? undefined : nearest(name, commandNames);
    throw new InputError(
      name === undefined
        ? `Il manque une commande : ${commandNames.join(", ")}. ${seeHelp}`
        : `Commande « ${name} » inconnue.${close ? ` Vouliez-vous dire « ${close} » ?` : ""} ${seeHelp}`,
    );
  }
  const options = optionsOf(name, command, settled(rest), others);
  if ("make" in command) {
    if (json) throw new InputError(`--json ne sert pas à « ${name} ». Retirez-le.`);
    const { stdout, stderr } = await command.make(options);
    return { code: 0, stdout: stdout && `${stdout}\n`, stderr };
  }
  const answer = command.run(options);
  return printed(json ? JSON.stringify(answer.json, null, 2) : answer.text());
}

/**
 * Carries out a command line. What was mistyped, and a rate not known, is told in one line; what is
 * wrong in a letter's data, in a line each.
 *
 * @param args what follows the program's name
 * @throws ContentError, and any error that is the program's own
 */
export async function main(args: string[]): Promise<Printed> {
  try {
    return await run(args);
  } catch (error) {
    const fault = explainFault(error);
    if (fault === undefined) throw error;
    return { code: 2, stdout: "", stderr: `${fault}\n` };
  }
}
